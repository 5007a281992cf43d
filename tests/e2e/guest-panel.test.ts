import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pressOwn } from '../tools/guest.ts';
import { onStage } from '../tools/on-stage.ts';
import type { Shown } from '../tools/overlay.ts';
import { planPage } from '../tools/plan-page.ts';
import { plainSettings, type Visit } from '../tools/stage.ts';
import { until } from '../tools/until.ts';

type Box = NonNullable<Shown['panel']>;
/** Between the panel and the window's edges, in CSS px. */
const GAP = 12;

/** The target stands where a test puts it. */
const moved = planPage({
  head: '<style>#it { position: fixed; left: var(--x, 40px); top: var(--y, 200px) }</style>',
});

describe.each(['chromium', 'firefox'] as const)('the panel of a perfect guest in %s', (name) => {
  const { stage, open: openTab } = onStage(name, { silent: true });
  let visit: Visit;
  beforeAll(async () => {
    for (const host of ['www.mi.com', 'm.jr.mi.com']) stage().server.pages.set(`${host}/panel`, moved);
  });
  beforeEach(() => stage().inside.store({ settings: plainSettings }));

  const open = async (host = 'www.mi.com') => {
    visit = await openTab(`https://${host}/panel`);
    await visit.page.setViewport({ width: 1024, height: 700 });
    // Out of the way of all four corners.
    await put(0.5, 0.5);
    await visit.ringed();
  };
  const box = async (): Promise<Box> => (await until(visit.shown, (shown) => Boolean(shown?.panel)))!.panel!;
  /** Size of the window in CSS px, and where the target is in it. */
  const window = () =>
    visit.page.evaluate(() => {
      const { left, top, right, bottom } = document.querySelector('#it')!.getBoundingClientRect();
      return { width: innerWidth, height: innerHeight, target: { left, top, right, bottom } };
    });
  /** The corner it is docked to, or that it is on its way. */
  const corner = async () => {
    const { left, top, width, height } = await box();
    const all = await window();
    const y = top === GAP ? 'top' : Math.abs(all.height - top - height - GAP) < 1 ? 'bottom' : '?';
    return `${y}-${left === GAP ? 'left' : Math.abs(all.width - left - width - GAP) < 1 ? 'right' : '?'}`;
  };
  const inCorner = (wanted: string) => until(corner, (now) => now === wanted);
  const foot = (words: string) => pressOwn(visit, 'footer button', words);
  const drag = async (to: [number, number], from?: [number, number]) => {
    const { mouse } = visit.page;
    const { left, top } = await box();
    const [x, y] = from ?? [left + 40, top + 18];
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move((x + to[0]) / 2, (y + to[1]) / 2);
    await mouse.move(...to);
    await mouse.up();
  };
  /** The window's size in CSS px after zooming, with the target at a share of its width and height. */
  const put = (x: number, y: number) =>
    visit.page.evaluate(
      (across, down) => {
        const { style } = document.documentElement;
        style.setProperty('--x', `${across * (innerWidth - 100)}px`);
        style.setProperty('--y', `${down * (innerHeight - 30)}px`);
      },
      x,
      y,
    );
  const zoom = (factor: number) =>
    stage().inside.evaluate(`(await api.tabs.setZoom(${visit.tab}, ${factor}), 0)`);

  test('does not lose the focus when it says something else, and again what it said', async () => {
    await open();
    await pressOwn(visit, 'label', '钱还是要还的');
    const focused = () =>
      visit.within<string>("(root) => root.activeElement?.closest('li')?.textContent ?? ''");
    expect(await until(focused, (now) => now?.includes('钱') ?? false)).toContain('钱还是要还的');
    for (const [act, state] of [
      ['it.disabled = true', 'blocked'],
      ['it.disabled = false', 'found'],
    ] as const) {
      await visit.page.evaluate(act);
      await visit.status((now) => now.state === state, state);
      // Said is not yet drawn: the panel changes a moment after.
      await until(
        async () => (await visit.shown())?.rings.length,
        (now) => now === (state === 'found' ? 1 : 0),
      );
      await visit.settled();
      expect(await focused(), state).toContain('钱还是要还的');
    }
  });

  test.each([1, 2])('is never over the target nor outside the window, zoomed to %d', async (factor) => {
    await open();
    await zoom(factor);
    try {
      for (const x of [0, 0.5, 1])
        for (const y of [0, 0.5, 1]) {
          await put(x, y);
          const isPlaced = async () => {
            const { rings, panel } = (await visit.shown()) ?? { rings: [], panel: null };
            const ring = rings[0]?.box;
            const { target, width, height } = await window();
            if (!ring || !panel) return 'not shown';
            if (Math.abs(ring.left + ring.width / 2 - target.left / 2 - target.right / 2) > 8)
              return 'not there yet';
            const apart =
              panel.left >= target.right ||
              panel.left + panel.width <= target.left ||
              panel.top >= target.bottom ||
              panel.top + panel.height <= target.top;
            const inside =
              panel.left >= 0 &&
              panel.top >= 0 &&
              panel.left + panel.width <= width &&
              panel.top + panel.height <= height;
            return `${apart ? 'apart' : 'over the target'}, ${inside ? 'inside' : 'outside'} ${width}`;
          };
          const wanted = `apart, inside ${1024 / factor}`;
          expect(await until(isPlaced, (now) => now === wanted), `${x} ${y}`).toBe(wanted);
        }
    } finally {
      await zoom(1);
    }
  });

  test('does not take a press for a drag, nor a drag for a press', async () => {
    await open();
    const before = await corner();
    const { left, top } = await box();
    await drag([left + 43, top + 19]);
    expect(await corner()).toBe(before);
    await foot('换个角落');
    await inCorner('bottom-left');
    const chip = await visit.within<Box>(`(root) => {
      root.querySelector('header button').click();
      return new Promise((done) => setTimeout(() => done(root.querySelector('.chip').getBoundingClientRect().toJSON()), 400));
    }`);
    await drag([900, 90], [chip!.left + chip!.width / 2, chip!.top + chip!.height / 2]);
    expect(await inCorner('top-right')).toBe('top-right');
    expect((await visit.shown())!.ticks).toEqual([]);
    const { left: x, top: y } = await box();
    await visit.page.mouse.click(x + 20, y + 10);
    await until(visit.shown, (shown) => (shown?.ticks.length ?? 0) > 0);
    expect((await visit.shown())!.ticks.length).toBeGreaterThan(0);
  });

  test('docks to four corners: by its button, by dragging, by arrow keys', async () => {
    await open();
    const seen: string[] = [];
    for (const next of ['bottom-left', 'top-left', 'top-right', 'bottom-right']) {
      await foot('换个角落');
      seen.push(await inCorner(next));
    }
    expect(seen).toEqual(['bottom-left', 'top-left', 'top-right', 'bottom-right']);
    for (const [key, next] of [
      ['ArrowUp', 'top-right'],
      ['ArrowLeft', 'top-left'],
      ['ArrowDown', 'bottom-left'],
      ['ArrowRight', 'bottom-right'],
    ] as const) {
      await visit.page.keyboard.press(key);
      expect(await inCorner(next), key).toBe(next);
    }
    for (const [x, y, next] of [
      [120, 20, 'top-left'],
      [900, 20, 'top-right'],
      [120, 600, 'bottom-left'],
    ] as const) {
      await drag([x, y]);
      expect(await inCorner(next)).toBe(next);
    }
  });

  test('remembers corner and size of each site, and of no other', async () => {
    await open();
    await foot('换个角落');
    expect(await inCorner('bottom-left')).toBe('bottom-left');
    await visit.page.close();
    await open('m.jr.mi.com');
    expect(await corner()).toBe('bottom-right');
    await visit.page.close();
    await open();
    expect(await corner()).toBe('bottom-left');
    await visit.within(`(root) => root.querySelector('header button').click()`);
    await until(visit.shown, (shown) => shown?.ticks.length === 0);
    await visit.page.reload();
    const chip = await visit.ringed();
    expect(chip.ticks).toEqual([]);
    expect(chip.text).toContain('第 5 步');
    expect(await corner()).toBe('bottom-left');
  });

  test('hides for five seconds when asked, ring and all, and comes back', async () => {
    await open();
    const started = await visit.page.evaluate(() => performance.now());
    await foot('隐藏 5 秒');
    expect(await visit.shown()).toBeNull();
    const back = await until(visit.shown, (shown) => Boolean(shown?.panel) && shown?.rings.length === 1);
    expect(back?.rings).toHaveLength(1);
    const ended = await visit.page.evaluate(() => performance.now());
    expect(ended - started).toBeGreaterThan(4_900);
  });

  test('is not printed', async () => {
    await open();
    const all = await visit.page.pdf({ timeout: 30_000 });
    await stage().inside.store({ settings: { ...plainSettings, pausedAll: true } });
    await until(visit.shown, (shown) => shown === null);
    const plain = await visit.page.pdf({ timeout: 30_000 });
    expect(plain.length).toBeGreaterThan(1_000);
    // Times and numbers of objects differ from one printing to the next, by a few bytes.
    expect(Math.abs(all.length - plain.length)).toBeLessThan(300);
  });
});
