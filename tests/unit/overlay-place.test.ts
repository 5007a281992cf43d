import { describe, expect, it } from 'vitest';
import { type Box, CORNERS, GAP, type Place, place } from '../../components/overlay/place.ts';

const windows = [
  { width: 1024, height: 700 },
  { width: 512, height: 350 },
  { width: 640, height: 360 },
  { width: 1920, height: 1080 },
  { width: 360, height: 640 },
];
const want = { width: 360, height: 1200 };

/** The box that a panel as high as it may be takes at a place. */
function boxOf({ corner, width, room }: Place, win: { width: number; height: number }): Box {
  const [y, x] = corner.split('-');
  return {
    left: x === 'left' ? GAP : win.width - GAP - width,
    top: y === 'top' ? GAP : win.height - GAP - room,
    width,
    height: room,
  };
}

function overlaps(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

describe('place', () => {
  it('does not cover the target nor leave the window, wherever the target is', () => {
    for (const win of windows)
      for (let fx = 0; fx <= 1; fx += 0.1)
        for (let fy = 0; fy <= 1; fy += 0.1)
          for (const corner of CORNERS) {
            const target = {
              left: fx * (win.width - 90),
              top: fy * (win.height - 36),
              width: 90,
              height: 36,
            };
            const found = place(win, want, target, corner);
            const box = boxOf(found, win);
            const where = JSON.stringify({ win, target, found });
            expect(overlaps(box, target), where).toBe(false);
            expect(box.left >= GAP && box.left + box.width <= win.width - GAP, where).toBe(true);
            expect(box.top >= GAP && box.top + box.height <= win.height - GAP, where).toBe(true);
            expect(found.room, where).toBeGreaterThan(80);
          }
  });

  it('does not leave its corner without need', () => {
    for (const corner of CORNERS) {
      expect(place(windows[0]!, want, null, corner).corner).toBe(corner);
      const far = { left: 480, top: 10, width: 60, height: 20 };
      expect(place(windows[3]!, want, far, corner).corner).toBe(corner);
    }
  });

  it('does not take the whole height of a large window', () => {
    expect(place(windows[0]!, want, null, 'bottom-right').room).toBe(560);
  });

  it('goes to another corner rather than become small', () => {
    const target = { left: 700, top: 400, width: 200, height: 40 };
    expect(place(windows[0]!, want, target, 'bottom-right')).toMatchObject({
      corner: 'bottom-left',
      width: 360,
    });
  });
});
