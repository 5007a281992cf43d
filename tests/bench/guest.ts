/** Showing, following and hiding a ring, beside doing nothing and beside libraries that show people around a page. */
import { gzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { bundleScript } from '../tools/bundle.ts';
import { type Trial, type TrialPlan, tryGuide } from './guest-trial.ts';
import { medianOf } from './spread.ts';

/** `told`: the page tells it of each move, see `page/guest/driver-told.ts`. */
export const guides = ['nothing', 'ours', 'driver.js', 'driver.js, told', 'shepherd.js'] as const;
export type Guide = (typeof guides)[number];

/** A contestant as one minified script, styles included. */
export interface Bundle {
  code: string;
  /** gzip */
  bytes: number;
}

export interface GuestCost {
  nodes: number;
  /** For each way to move. */
  frames: number;
  runs: number;
  /** Median of each figure. */
  guides: Record<Guide, Trial & { bytes: number }>;
}

export async function bundleGuides(): Promise<Record<Guide, Bundle>> {
  const bundle = async (entry: URL): Promise<Bundle> => {
    const code = await bundleScript(entry, 'Guest', [], true);
    return { code, bytes: gzipSync(code, { level: 9 }).length };
  };
  return {
    nothing: { code: 'var Guest = { show() {}, hide() {} }', bytes: 0 },
    ours: await bundle(new URL('./page/guest/ours.ts', import.meta.url)),
    'driver.js': await bundle(new URL('./page/guest/driver.ts', import.meta.url)),
    'driver.js, told': await bundle(new URL('./page/guest/driver-told.ts', import.meta.url)),
    'shepherd.js': await bundle(new URL('./page/guest/shepherd.ts', import.meta.url)),
  };
}

export const bundleSteps = (): Promise<string> =>
  bundleScript(new URL('./page/guest/steps.ts', import.meta.url), 'Steps');

/** Tries all contestants by turns, each time another one first, so that what slows the machine slows all. */
export async function measureGuest(browser: Browser, runs: number, plan: TrialPlan): Promise<GuestCost> {
  const [bundles, steps] = await Promise.all([bundleGuides(), bundleSteps()]);
  const trials = Object.fromEntries(guides.map((guide) => [guide, []])) as unknown as Record<Guide, Trial[]>;
  for (let run = 0; run < runs; run += 1)
    for (let turn = 0; turn < guides.length; turn += 1) {
      const guide = guides[(run + turn) % guides.length]!;
      trials[guide].push(await tryGuide(browser, bundles[guide].code, steps, plan));
    }
  const result = (guide: Guide) => ({ ...medianOf(trials[guide]), bytes: bundles[guide].bytes });
  return {
    nodes: plan.nodes,
    frames: plan.frames,
    runs,
    guides: Object.fromEntries(guides.map((guide) => [guide, result(guide)])) as GuestCost['guides'],
  };
}
