import type { Browser, Page } from 'puppeteer-core';
import { bundleScript } from '../tools/bundle.ts';
import { loadPage, type PageSource } from '../tools/load-page.ts';
import { type Spread, spreadOf } from './spread.ts';

export interface Speed {
  page: string;
  /** Elements, texts and all else in the document. */
  nodes: number;
  /** Milliseconds that work of the page's own had to wait at most while it was read as the content script reads it. */
  longestWait: Spread;
  /** Milliseconds by contestant: the first run in a fresh page, and later ones. */
  times: Record<string, { cold: Spread; warm: Spread }>;
}

export interface SpeedPage {
  name: string;
  source: PageSource;
}

export interface Effort {
  /** Fresh pages for every contestant. */
  fresh: number;
  /** Warm runs of every contestant. */
  rounds: number;
  /** Milliseconds that the warm runs of one contestant may take. */
  patience: number;
}

/** Compares all contestants on one page. */
export async function measureSpeed(
  browser: Browser,
  { name, source }: SpeedPage,
  effort: Effort,
): Promise<Speed> {
  const script = await bundleScript(new URL('./page/measure.ts', import.meta.url), 'Bench');
  const inFresh = async <T>(work: (page: Page) => Promise<T>): Promise<T> => {
    const { page } = await loadPage(browser, { ...source, scripts: true, timeout: 60_000 });
    try {
      await page.evaluate(script);
      return await work(page);
    } finally {
      await page.close();
    }
  };
  const ask = <T>(call: string) => inFresh((page) => page.evaluate(`Bench.${call}`) as Promise<T>);

  const contestants = await ask<string[]>('names');
  const cold: Record<string, number[]> = Object.fromEntries(contestants.map((each) => [each, []]));
  const waits: number[] = [];
  for (let turn = 0; turn < effort.fresh; turn += 1) {
    for (const each of contestants) cold[each]!.push(await ask<number>(`cold(${JSON.stringify(each)})`));
    waits.push(await ask<number>('longestWait()'));
  }
  const { rounds, patience } = effort;
  const warm = await ask<Record<string, number[]>>(`warm(Bench.names, ${rounds}, ${patience})`);
  return {
    page: name,
    nodes: await ask<number>('countNodes()'),
    longestWait: spreadOf(waits),
    times: Object.fromEntries(
      contestants.map((each) => [each, { cold: spreadOf(cold[each]!), warm: spreadOf(warm[each]!) }]),
    ),
  };
}
