import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { loadPage } from '../tools/load-page.ts';
import { guestPage } from './guest-page.ts';

/** The page scrolls, a fold above the element opens, the box around the element scrolls. */
export const moves = ['page', 'fold', 'box'] as const;
export const phases = ['show', ...moves, 'rest', 'hide'] as const;
export type Phase = (typeof phases)[number];

/** What the main thread did in one phase; times in milliseconds. */
export interface Cost {
  script: number;
  layouts: number;
  layout: number;
  styles: number;
  /** All tasks together, drawing included. */
  task: number;
  /** Frames that scripts asked for. */
  frames: number;
}

/** What a page holds after a collection of garbage, heap in bytes. */
interface Held {
  heap: number;
  nodes: number;
  listeners: number;
}

export interface Trial {
  phases: Record<Phase, Cost>;
  /** The most, in px, that what is drawn was away from the element in any frame, one frame late granted. */
  away: Record<(typeof moves)[number], number>;
  /** What there is while something is shown, and was not before. */
  shown: Held;
  /** What there still is after it was hidden. */
  left: Held;
  /** Whether the page's markup is not what it was before. */
  changed: boolean;
}

export interface TrialPlan {
  nodes: number;
  /** For each way to move. */
  frames: number;
  /** How long nothing moves, in milliseconds. */
  rest: number;
}

/** Longer than whatever comes late when something is shown or hidden, in milliseconds. */
const SETTLED = 400;

async function held(page: Page): Promise<Held> {
  const session = await page.createCDPSession();
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const { JSHeapUsedSize = 0, JSEventListeners = 0, Nodes = 0 } = await page.metrics();
  return { heap: JSHeapUsedSize, nodes: Nodes, listeners: JSEventListeners };
}

const beyond = (now: Held, before: Held): Held => ({
  heap: now.heap - before.heap,
  nodes: now.nodes - before.nodes,
  listeners: now.listeners - before.listeners,
});

async function costOf(page: Page, work: () => Promise<unknown>): Promise<Cost> {
  const count = async () => ({
    ...(await page.metrics()),
    frames: await page.evaluate('Steps.framesAsked()'),
  });
  const before = await count();
  await work();
  const after = await count();
  const grown = (name: keyof typeof before) => Number(after[name] ?? 0) - Number(before[name] ?? 0);
  return {
    script: 1000 * grown('ScriptDuration'),
    layouts: grown('LayoutCount'),
    layout: 1000 * grown('LayoutDuration'),
    styles: grown('RecalcStyleCount'),
    task: 1000 * grown('TaskDuration'),
    frames: grown('frames'),
  };
}

/**
 * One contestant once, in a fresh page. Fades and slides are matters of taste: the person wants none.
 * @param code puts `Guest.show` and `Guest.hide` into the page
 * @param steps puts `Steps` there, see `page/guest/steps.ts`
 */
export async function tryGuide(
  browser: Browser,
  code: string,
  steps: string,
  { nodes, frames, rest }: TrialPlan,
): Promise<Trial> {
  const source = { html: guestPage(nodes), url: 'https://www.mi.com/user/orderView', scripts: true };
  const { page } = await loadPage(browser, { ...source, timeout: 60_000 });
  // In a task of the page: what is evaluated from outside is not counted as its scripting.
  const settle = async (act: string) => {
    await page.evaluate(`void setTimeout(() => void ${act})`);
    await pause(SETTLED);
  };
  const follow = (move: string) => () => page.evaluate(`Steps.follow('${move}', ${frames})`);
  // Half the frames make for longer steps.
  const away = (move: string) => page.evaluate(`Steps.worst('${move}', ${frames / 2})`) as Promise<number>;
  const markup = () => page.evaluate('document.documentElement.outerHTML');
  try {
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.evaluate(steps);
    await page.evaluate(code);
    // Before anything is shown the page has moved in all its ways and is back.
    for (const move of moves) await page.evaluate(`Steps.follow('${move}', ${frames / 4})`);
    await settle('Steps.reset()');
    const was = await markup();
    const before = await held(page);
    const show = await costOf(page, () => settle('Guest.show(Steps.target())'));
    const moving = {
      page: await costOf(page, follow('page')),
      fold: await costOf(page, follow('fold')),
      box: await costOf(page, follow('box')),
    };
    await pause(SETTLED);
    const resting = await costOf(page, () => pause(rest));
    const shown = await held(page);
    const distances = { page: await away('page'), fold: await away('fold'), box: await away('box') };
    await settle('Steps.reset()');
    const hide = await costOf(page, () => settle('Guest.hide()'));
    return {
      phases: { show, ...moving, rest: resting, hide },
      away: distances,
      shown: beyond(shown, before),
      left: beyond(await held(page), before),
      changed: (await markup()) !== was,
    };
  } finally {
    await page.close();
  }
}
