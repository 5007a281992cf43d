import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import type { AdviceSummary } from '../../../utils/advise/advice.ts';
import { firefoxUuid } from './launch.ts';

/**
 * An open page of the extension, from which a test asks what only the extension may know. It is the popup in a tab of
 * its own; nothing in the extension is there for tests.
 */
export interface Inside {
  /** Address of a file of the extension, such as `practice.html`. */
  url(file: string): string;
  page: Page;
  /** Ids of all tabs. */
  tabs(): Promise<number[]>;
  /** What the guide in a tab says of its page; null while none is there. */
  status(tab: number): Promise<AdviceSummary | null>;
  /** Reads all of the extension's storage. */
  stored(): Promise<Record<string, unknown>>;
  /** Writes some of it. */
  store(items: Record<string, unknown>): Promise<void>;
  /** Evaluates an expression in which `api` stands for the extension's interface. */
  evaluate<T>(expression: string): Promise<T>;
}

async function baseOf(browser: Browser): Promise<string> {
  const version = await browser.version();
  if (/firefox/i.test(version)) return `moz-extension://${firefoxUuid}/`;
  // Chromium lists an extension a moment after it has loaded it.
  for (let tries = 0; tries < 100; tries += 1) {
    const [id] = [...(await browser.extensions()).keys()];
    if (id !== undefined) return `chrome-extension://${id}/`;
    await pause(50);
  }
  throw new Error(`${version} did not load the extension`);
}

/** Opens a page of the extension; Firefox never reports it as loaded, so its own address is asked for. */
export async function openOwn(page: Page, url: string): Promise<void> {
  void page.goto(url).catch(() => {});
  const deadline = Date.now() + 10_000;
  const isThere = `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`;
  while (!(await page.evaluate(isThere).catch(() => false))) {
    if (Date.now() > deadline) throw new Error(`${url} did not open`);
    await pause(50);
  }
}

export async function openInside(browser: Browser): Promise<Inside> {
  const base = await baseOf(browser);
  const page = await browser.newPage();
  await openOwn(page, `${base}popup.html`);
  const evaluate = <T>(expression: string) =>
    page.evaluate(
      `(async (api) => (${expression}))(globalThis.browser?.tabs ? browser : chrome)`,
    ) as Promise<T>;
  return {
    page,
    url: (file) => base + file,
    evaluate,
    tabs: () => evaluate('(await api.tabs.query({})).map((tab) => tab.id)'),
    status: (tab) =>
      evaluate(`api.tabs.sendMessage(${tab}, { type: 'guide.status' }, { frameId: 0 }).catch(() => null)`),
    stored: () => evaluate('api.storage.local.get(null)'),
    store: (items) => evaluate(`api.storage.local.set(${JSON.stringify(items)})`),
  };
}
