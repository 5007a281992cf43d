import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { loadPage } from '../load-page.ts';
import { checkIsHtml, PageError, savedFrom } from './files.ts';
import type { Inspection } from './result.ts';

/** Milliseconds after which a page counts as hanging. */
const patience = 20_000;

async function inTime<T>(work: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PageError(`${what} (${patience / 1000} s)`)), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Nothing to see and nothing to press: such a page has no answer, not even "elsewhere". */
const isEmpty = `!document.body || (document.body.textContent.trim() === '' && document.body.children.length === 0)`;

async function read(page: Page, inspector: string, url: string): Promise<Omit<Inspection, 'file'>> {
  if (await page.evaluate(isEmpty)) throw new PageError('an empty page 页面没有内容');
  const result = await page.evaluate(`(${inspector})(${JSON.stringify(url)})`);
  return result as Omit<Inspection, 'file'>;
}

/**
 * Runs the bundled recogniser on one saved page.
 * @param inspector what `bundleInspector` returned
 * @param url the address the page pretends to have; else the one it was saved from, else its file URL
 * @throws PageError with a sentence for the person; any other error is a fault of ours
 */
export async function inspectPage(
  browser: Browser,
  inspector: string,
  file: string,
  url?: string,
): Promise<Inspection> {
  checkIsHtml(file);
  const loading = loadPage(browser, { file, url: url ?? savedFrom(file), timeout: patience }).catch(
    (error: Error) => {
      throw new PageError(`does not load 无法载入 (${error.message.split('\n')[0]})`);
    },
  );
  const { page, url: address } = await loading;
  try {
    const found = await inTime(read(page, inspector, address), 'the page hangs 页面没有反应');
    return { file, ...found };
  } catch (error) {
    if (error instanceof PageError) throw error;
    throw new PageError(`cannot be inspected 无法识别 (${(error as Error).message.split('\n')[0]})`);
  } finally {
    // A page that hangs does not close either; the browser takes it down at the end.
    await Promise.race([page.close().catch(() => {}), pause(2_000, undefined, { ref: false })]);
  }
}
