import { type Box, CORNERS, type Corner, GAP, place } from './place.ts';

const WIDTH = 360;
/** A press that moves less is a press, in CSS px. */
const SLACK = 5;
/** The side of the window that a key means. */
const SIDES: Record<string, string> = {
  ArrowUp: 'top',
  ArrowDown: 'bottom',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Where the panel is wanted, and what it must not cover. */
interface Wish {
  corner: Corner;
  avoid: Box | null;
}

export interface Dock {
  /** Puts the box where it is wanted, or where it covers nothing. */
  settle(): void;
  /** The next corner in which the box covers nothing. */
  turn(): void;
  /** The corner to which an arrow key leads, if the box covers nothing there. */
  move(event: KeyboardEvent): void;
  /** Follows the pointer until it is let go; then the box goes to the nearest corner. */
  drag(event: PointerEvent): void;
  /** A press that ends a drag is none on the box. */
  isDragged(): boolean;
}

/**
 * Keeps the panel or the chip in a corner of the window.
 * @param slot its first child is what is kept
 * @param wish null where nothing is shown
 * @param keep told the corner that the person has chosen
 * @param moved called after the box has another place
 */
export function createDock(
  slot: Element,
  wish: () => Wish | null,
  keep: (corner: Corner) => void,
  moved: () => void,
): Dock {
  let placed: Corner = CORNERS[0]!;
  let dragged: HTMLElement | null = null;
  const standing = () => slot.firstElementChild as HTMLElement | null;

  /** Where the box goes if it may stand in this corner. */
  const placeIn = (box: HTMLElement, corner: Corner) => {
    const small = box.className === 'chip';
    if (!small) box.style.width = `${Math.min(WIDTH, innerWidth - 2 * GAP)}px`;
    // The border is not part of the height that scrolls.
    const want = { width: small ? box.offsetWidth : WIDTH, height: box.scrollHeight + 2 };
    return place({ width: innerWidth, height: innerHeight }, want, wish()!.avoid, corner);
  };
  const fits = (corner: Corner) => placeIn(standing()!, corner).corner === corner;
  const settle = () => {
    const box = standing();
    const wanted = wish();
    if (!box || !wanted || box === dragged) return;
    const before = box.style.cssText;
    const { corner, width, room } = placeIn(box, wanted.corner);
    const [y, x] = corner.split('-');
    placed = corner;
    box.style.cssText = `${y}:${GAP}px;${x}:${GAP}px;max-height:${room}px;width:${box.className === 'chip' ? 'auto' : `${width}px`}`;
    if (box.style.cssText !== before) moved();
  };
  const go = (corner: Corner | undefined) => {
    if (corner) keep(corner);
    // Also where it is the same corner: the box has been tried in others.
    settle();
  };

  return {
    settle,
    isDragged: () => dragged !== null,
    turn() {
      const others = [...CORNERS, ...CORNERS].slice(CORNERS.indexOf(placed) + 1).slice(0, 3);
      go(others.find(fits));
    },
    move({ key }) {
      const side = SIDES[key];
      const [y, x] = placed.split('-') as [string, string];
      if (side)
        go([/left|right/.test(side) ? (`${y}-${side}` as Corner) : (`${side}-${x}` as Corner)].find(fits));
    },
    drag({ clientX, clientY, pointerId, button, target }) {
      const box = standing();
      // Whatever stands in the head is to be pressed; a chip is both.
      if (!box || button || (target as Element).closest('header button')) return;
      box.setPointerCapture(pointerId);
      const follow = (event: PointerEvent) => {
        const [dx, dy] = [event.clientX - clientX, event.clientY - clientY];
        if (dragged || Math.hypot(dx, dy) > SLACK) dragged = box;
        if (dragged) box.style.translate = `${dx}px ${dy}px`;
      };
      const end = (event: PointerEvent) => {
        box.onpointermove = box.onpointerup = box.onpointercancel = null;
        const isDropped = event.type === 'pointerup';
        // A quick hand is heard of only at its end.
        if (isDropped) follow(event);
        if (!dragged) return;
        const { left, top, width, height } = box.getBoundingClientRect();
        const y = top + height / 2 < innerHeight / 2 ? 'top' : 'bottom';
        const x = left + width / 2 < innerWidth / 2 ? 'left' : 'right';
        // The browser tells of the press after this.
        setTimeout(() => {
          dragged = null;
          go(isDropped ? `${y}-${x}` : undefined);
        });
      };
      // The page may have kept the end of it from us.
      box.onpointermove = (event) => (event.buttons ? follow : end)(event);
      box.onpointerup = box.onpointercancel = end;
    },
  };
}
