import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bundle, bundleGuides, bundleSteps, type Guide, guides } from '../bench/guest.ts';
import { guestPage } from '../bench/guest-page.ts';
import { type Cost, moves, type Trial, tryGuide } from '../bench/guest-trial.ts';
import { launchChromium, launchFirefox } from '../tools/browser/launch.ts';
import { setStage } from '../tools/stage.ts';
import { addresses, orders } from '../tools/walk.ts';

const NODES = 600;
const FRAMES = 24;
const libraries = ['driver.js', 'driver.js, told', 'shepherd.js'] as const;

let bundles: Record<Guide, Bundle>;
let steps: string;
beforeAll(async () => {
  [bundles, steps] = await Promise.all([bundleGuides(), bundleSteps()]);
});

/** Until it is at rest. */
async function showOurs(page: Page): Promise<void> {
  await page.evaluate(steps);
  await page.evaluate(bundles.ours.code);
  await page.evaluate('Guest.show(Steps.target())');
  await pause(600);
}

describe.each([
  ['chromium', launchChromium],
  ['firefox', launchFirefox],
] as const)('a ring in %s', (_name, launch) => {
  let browser: Browser;
  let page: Page;
  let before: string;
  const markup = () => page.evaluate(() => document.documentElement.outerHTML);
  const frames = () => page.evaluate('Steps.framesAsked()');

  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage();
    await page.setContent(guestPage(NODES));
    before = await markup();
    await showOurs(page);
  });
  afterAll(() => browser?.close());

  it('does not ask for frames while nothing moves', async () => {
    const asked = await frames();
    await pause(1_000);
    expect(await frames()).toBe(asked);
  });

  it.each(moves)('does not lag: %s', async (move) => {
    expect(await page.evaluate(`Steps.worst('${move}', ${FRAMES})`)).toBeLessThanOrEqual(1);
  });

  it('does not ask for more than a frame for each that moves, and a few to see that it rests', async () => {
    const asked = Number(await frames());
    await page.evaluate(`Steps.follow('box', ${FRAMES})`);
    await pause(100);
    expect(Number(await frames()) - asked).toBeLessThanOrEqual(FRAMES + 4);
  });

  it('does not leave anything in the page', async () => {
    await page.evaluate('Steps.reset(); Guest.hide()');
    expect((await markup()) === before).toBe(true);
    const asked = await frames();
    await page.evaluate(`Steps.follow('box', ${FRAMES})`);
    expect(await frames()).toBe(asked);
  });
});

describe('a ring beside libraries that show people around', () => {
  let browser: Browser;
  const trials = {} as Record<Guide, Trial>;
  const over = (guide: Guide, figure: keyof Cost) =>
    moves.reduce((sum, move) => sum + trials[guide].phases[move][figure], 0);

  beforeAll(async () => {
    browser = await launchChromium();
    const plan = { nodes: NODES, frames: FRAMES, rest: 1_000 };
    for (const guide of guides) trials[guide] = await tryGuide(browser, bundles[guide].code, steps, plan);
  });
  afterAll(() => browser?.close());

  it.each(libraries)('does not weigh as much as %s', (library) => {
    expect(bundles.ours.bytes).toBeGreaterThan(1_000);
    expect(bundles.ours.bytes).toBeLessThan(bundles[library].bytes);
  });

  it.each(libraries)('does not make the page lay itself out as often as %s', (library) => {
    expect(over('nothing', 'layouts')).toBeGreaterThanOrEqual(FRAMES);
    expect(over('ours', 'layouts')).toBeLessThan(over(library, 'layouts'));
    expect(trials.ours.phases.show.layouts).toBeLessThan(trials[library].phases.show.layouts);
  });

  it('does nothing while nothing moves', () => {
    const { layouts, styles, frames } = trials.ours.phases.rest;
    expect({ layouts, styles, frames }).toEqual({ layouts: 0, styles: 0, frames: 0 });
  });

  it('does not have anything painted anew while the page scrolls', async () => {
    const page = await browser.newPage();
    await page.setContent(guestPage(NODES));
    await showOurs(page);
    await page.tracing.start({ categories: ['devtools.timeline'] });
    await page.evaluate(`Steps.follow('page', ${FRAMES})`);
    const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
    const count = (name: string) =>
      traceEvents.filter((event: { name: string }) => event.name === name).length;
    expect(count('FireAnimationFrame')).toBeGreaterThanOrEqual(FRAMES);
    expect(count('Paint')).toBeLessThanOrEqual(4);
  });

  it('does not leave anything in memory or page', () => {
    const { nodes, listeners } = trials.ours.left;
    expect({ nodes, listeners, changed: trials.ours.changed }).toEqual({
      nodes: 0,
      listeners: 0,
      changed: false,
    });
  });
});

describe('ring and panel of the extension', () => {
  it('do nothing while nothing moves', async () => {
    const stage = await setStage('chromium');
    try {
      const visit = await stage.open(addresses.plan(orders.due));
      await visit.ringed();
      await visit.settled();
      const before = await visit.page.metrics();
      await pause(2_000);
      const after = await visit.page.metrics();
      expect(after.LayoutCount).toBe(before.LayoutCount);
      expect(after.RecalcStyleCount).toBe(before.RecalcStyleCount);
    } finally {
      await stage.close();
    }
  });
});
