import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { unpack } from '../../../utils/read/portable.ts';
import type { Reading } from '../../../utils/read/reading.ts';
import { launchChromium } from '../browser/launch.ts';
import { bundleScript } from '../bundle.ts';
import { labelledIn } from '../corpus/compare.ts';
import type { CorpusPage } from '../corpus/corpus.ts';
import { inOrder } from '../in-order.ts';
import { loadPage } from '../load-page.ts';
import type { Collected } from './collect.ts';

/*
 * A page is read in a real browser once. Its reading stays in a file until the page, its labels' selectors
 * or the code that reads change; whoever only asks what the recogniser makes of it needs no browser.
 */

const here = import.meta.dirname;
const cache = path.join(here, '../../../node_modules/.cache/repay-guide/readings');
const name = 'RepayGuideCollector';
const atOnce = 4;

/** A page of the corpus with its reading; elements are numbers. */
export interface ReadPage extends CorpusPage {
  reading: Reading;
  like: Collected['like'];
}

/** Where the reading of a page is kept, and what it depends on. */
interface Slot {
  page: CorpusPage;
  file: string;
  key: string;
}

function slotOf(page: CorpusPage, collector: string): Slot {
  const labels = [page.expected.url, ...labelledIn(page.expected)];
  const key = createHash('sha256')
    .update(readFileSync(page.file))
    .update(JSON.stringify(labels))
    .update(collector)
    .digest('hex');
  const folder = path.basename(path.dirname(path.dirname(page.file)));
  return { page, file: path.join(cache, folder, `${page.slug}.json`), key };
}

function kept({ file, key }: Slot): Collected | null {
  try {
    const found = JSON.parse(readFileSync(file, 'utf8')) as { key: string; collected: Collected };
    return found.key === key ? found.collected : null;
  } catch {
    return null;
  }
}

function keep({ file, key }: Slot, collected: Collected): void {
  mkdirSync(path.dirname(file), { recursive: true });
  // Another run may read at the same time: it finds the old file or the new one, never a half.
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, JSON.stringify({ key, collected }));
  renameSync(fresh, file);
}

async function collectIn(browser: Browser, collector: string, { page }: Slot): Promise<Collected> {
  const { expected, file } = page;
  const { page: tab } = await loadPage(browser, { file, url: expected.url });
  try {
    const args = `${JSON.stringify(expected.url)}, ${JSON.stringify(labelledIn(expected))}`;
    return (await tab.evaluate(`(() => { ${collector}; return ${name}.collect(${args}); })()`)) as Collected;
  } finally {
    await tab.close();
  }
}

async function collectAll(slots: Slot[], collector: string): Promise<void> {
  const browser = await launchChromium();
  const failed: string[] = [];
  try {
    const read = async (slot: Slot): Promise<void> => {
      try {
        keep(slot, await collectIn(browser, collector, slot));
      } catch (error) {
        failed.push(`${slot.page.slug}: ${(error as Error).message}`);
      }
    };
    await inOrder(slots, atOnce, read, () => {});
  } finally {
    await browser.close();
  }
  if (failed.length > 0) throw new Error(`pages that could not be read:\n${failed.join('\n')}`);
}

/** The readings of labelled pages, from the browser where the kept ones are out of date. */
export async function readingsOf(pages: CorpusPage[]): Promise<ReadPage[]> {
  const collector = await bundleScript(new URL('./collect.ts', import.meta.url), name);
  const slots = pages.map((page) => slotOf(page, collector));
  const missing = slots.filter((slot) => kept(slot) === null);
  if (missing.length > 0) await collectAll(missing, collector);
  return slots.map((slot) => {
    const collected = kept(slot);
    if (!collected) throw new Error(`no reading of ${slot.page.slug}`);
    return { ...slot.page, reading: unpack(collected.reading), like: collected.like };
  });
}
