import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from '../tools/browser/launch.ts';
import { loadPage } from '../tools/load-page.ts';

/** A browser with the built extension or without, on a page under a host of the journey. */
export interface Guided {
  page: Page;
  /** How often the guide has asked its background so far: once for each look at the page. */
  looks(): Promise<number>;
  close(): Promise<void>;
}

/** The guide shows itself within this time, in milliseconds. */
const ARRIVAL = 2_000;

/** Counts messages to the background; it is asked from outside, nothing in the extension is there for this. */
async function countLooks(browser: Browser): Promise<() => Promise<number>> {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = (await target.worker())!;
  await worker.evaluate(`globalThis.benchLooks = 0;
    chrome.runtime.onMessage.addListener((message) => { if (message?.type === 'look') benchLooks += 1; })`);
  return () => worker.evaluate('benchLooks') as Promise<number>;
}

/**
 * Opens a page.
 * @param extension folder of the built extension; without it the same page is opened in a plain browser
 */
export async function openGuided(html: string, extension?: string): Promise<Guided> {
  const browser = await launchChromium(extension === undefined ? {} : { extension });
  const looks = extension === undefined ? async () => 0 : await countLooks(browser);
  const { page } = await loadPage(browser, {
    html,
    url: 'https://www.mi.com/user/orderView',
    scripts: true,
    timeout: 60_000,
  });
  await pause(ARRIVAL);
  return { page, looks, close: () => browser.close() };
}
