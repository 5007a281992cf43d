import type { Page } from 'puppeteer-core';
import { openOwn } from './browser/inside.ts';
import type { Stage } from './stage.ts';
import { until } from './until.ts';

/** The popup, open over a tab, in a tab of its own. */
export interface OpenPopup {
  page: Page;
  /** All that can be read in it now, folded parts left out. */
  text(): Promise<string>;
  /** Waits until it says this; returns all it says. */
  says(words: string): Promise<string>;
  /** The texts of all elements that fit. */
  texts(selector: string): Promise<string[]>;
  press(selector: string): Promise<void>;
  close(): Promise<void>;
}

const TEXT = 'document.body.innerText';

/** What can be done with a page of the popup, however it was opened. */
export function popupIn(page: Page): OpenPopup {
  const text = () => page.evaluate(TEXT) as Promise<string>;
  return {
    page,
    text,
    async says(words) {
      const found = await until(
        () => text().catch(() => ''),
        (now) => now.includes(words),
      );
      if (found.includes(words)) return found;
      throw new Error(`hoped for 「${words}」, the popup says ${JSON.stringify(found.slice(0, 400))}`);
    },
    texts: (selector) => page.$$eval(selector, (all) => all.map((each) => each.textContent ?? '')),
    async press(selector) {
      const handle = await page.waitForSelector(selector);
      await handle!.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await handle!.click();
    },
    close: () => page.close(),
  };
}

/** Opens the popup over a tab, and waits until it knows what is there. */
export async function openPopup({ browser, inside }: Stage, tab: number): Promise<OpenPopup> {
  const page = await browser.newPage();
  await page.setViewport({ width: 360, height: 600 });
  await openOwn(page, inside.url(`popup.html?tab=${tab}`));
  await until(
    () => page.$('.status[aria-busy=false], .resembles').catch(() => null),
    (found) => found !== null,
  );
  return popupIn(page);
}
