import type { Browser } from 'puppeteer-core';
import type { Inspection } from '../inspect/result.ts';
import { loadPage } from '../load-page.ts';
import { type Comparison, compare, labelledIn, namedIn } from './compare.ts';
import type { CorpusPage } from './corpus.ts';
import { findOne, isSame } from './matcher.ts';

export interface Score extends Comparison {
  inspection: Inspection;
}

/** Runs in the page: of all pairs of the two lists, either way round, those that are the same control. */
const matcher = `(named, labelled) => {
  ${findOne}
  ${isSame}
  const pairs = named.flatMap((a) => labelled.flatMap((b) => [[a, b], [b, a]]));
  return pairs.filter(([a, b]) => {
    const x = findOne(a);
    const y = findOne(b);
    return x && y && isSame(x, y);
  });
}`;

/** Inspects one labelled page and compares the verdict with its labels. */
export async function scorePage(
  browser: Browser,
  inspector: string,
  one: CorpusPage,
  scripts = false,
): Promise<Score> {
  const { expected, file } = one;
  const { page } = await loadPage(browser, { file, url: expected.url, scripts });
  try {
    const inspection = (await page.evaluate(`(${inspector})(${JSON.stringify(expected.url)})`)) as Inspection;
    const lists = [namedIn(inspection), labelledIn(expected)].map((list) => JSON.stringify(list));
    const pairs = (await page.evaluate(`(${matcher})(${lists.join()})`)) as [string, string][];
    const same = new Set(pairs.map(([a, b]) => `${a}\n${b}`));
    return { ...compare(one, inspection, (a, b) => same.has(`${a}\n${b}`)), inspection };
  } finally {
    await page.close();
  }
}
