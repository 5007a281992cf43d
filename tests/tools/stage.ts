import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import type { AdviceSummary } from '../../utils/advise/advice.ts';
import type { BrowserName } from './browser/find.ts';
import { type Inside, openInside } from './browser/inside.ts';
import { type LaunchOptions, launchChromium, launchFirefox } from './browser/launch.ts';
import { extensionFolder } from './build-extension.ts';
import { inOverlay, type Shown, seeOverlay } from './overlay.ts';
import { type ShopServer, startShop } from './shop/server.ts';
import { until } from './until.ts';

/** A browser with the built extension in it, and the practice shop under its real names. */
export interface Stage {
  name: BrowserName;
  browser: Browser;
  server: ShopServer;
  inside: Inside;
  /** Errors that any page or worker reported. */
  errors: string[];
  /** Opens a tab of the shop. */
  open(url: string): Promise<Visit>;
  /** Closes the tabs that were opened so. */
  leave(): Promise<void>;
  /** Leaves, and forgets everything but the language; the world of the shop begins anew with each address, too. */
  forget(): Promise<void>;
  close(): Promise<void>;
}

/** One tab with the guide in it. */
export interface Visit {
  page: Page;
  tab: number;
  /** Waits until the guide's status is as hoped for, and returns it; throws with what it was instead. */
  status(isAsHoped: (status: AdviceSummary) => boolean, hope: string): Promise<AdviceSummary>;
  /** Waits until the guide has said the same for a while. */
  settled(): Promise<AdviceSummary | null>;
  shown(): Promise<Shown | null>;
  /** Calls a function, given as text, with the guide's closed root; see `inOverlay`. */
  within<T>(code: string): Promise<T | null>;
  /** Presses a button of the panel. */
  answer(words: string): Promise<void>;
  /** Waits until a ring is drawn, and returns what is shown then. */
  ringed(): Promise<Shown>;
}

/** Settings as if the person had only chosen a language. */
export const plainSettings = { version: 1, language: 'zh-CN' };

/** Notes what a page reports as an error. */
export function listen(page: Page, errors: string[]): void {
  page.on('pageerror', (error) =>
    errors.push(`${page.url()}: ${error instanceof Error ? error.message : error}`),
  );
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
  });
}

/**
 * Starts everything: server, browser, extension.
 * @param options what is different this time, such as another folder for the extension
 */
export async function setStage(name: BrowserName, options: LaunchOptions = {}): Promise<Stage> {
  const server = await startShop();
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  const extension = extensionFolder(name === 'chromium' ? 'chrome' : 'firefox');
  const browser = await launch({ extension, proxy: server.port, ...options });
  const errors: string[] = [];
  const inside = await openInside(browser);
  listen(inside.page, errors);
  if (name === 'chromium') {
    const worker = await (
      await browser.waitForTarget((target) => target.type() === 'service_worker')
    ).worker();
    worker?.on('console', (message) => {
      if (message.type() === 'error') errors.push(`background: ${message.text()}`);
    });
  }
  // The interface language of a test machine is chance; the person of the tests reads simplified Chinese.
  if (!options.headed) await inside.store({ settings: plainSettings });

  const pages: Page[] = [];
  async function leave(): Promise<void> {
    for (const page of pages.splice(0)) if (!page.isClosed()) await page.close();
  }
  async function open(url: string): Promise<Visit> {
    const before = await inside.tabs();
    const page = await browser.newPage();
    pages.push(page);
    listen(page, errors);
    const tab = (await inside.tabs()).find((id) => !before.includes(id)) ?? -1;
    await page.goto(url);
    const visit: Visit = {
      page,
      tab,
      async status(isAsHoped, hope) {
        const found = await until(
          () => inside.status(tab),
          (status) => status !== null && isAsHoped(status),
        );
        if (found && isAsHoped(found)) return found;
        throw new Error(`${name}, ${page.url()}: hoped for ${hope}, the guide says ${JSON.stringify(found)}`);
      },
      async settled() {
        // Longer than a look, a second one to confirm it, and the patience with frames: see `looks.ts` and `frames.ts`.
        const quiet = 900;
        let last = '';
        let since = Date.now();
        for (;;) {
          const status = await inside.status(tab);
          const now = JSON.stringify(status);
          if (now !== last) since = Date.now();
          last = now;
          if (Date.now() - since > quiet) return status;
          await pause(100);
        }
      },
      shown: () => seeOverlay(page, inside, tab),
      within: (code) => inOverlay(page, inside, tab, code),
      async answer(words) {
        const named = (shown: Shown | null) => shown?.small.find((button) => button.words === words);
        const shown = await until(
          () => visit.shown().catch(() => null),
          (now) => named(now) !== undefined,
        );
        const box = named(shown)?.box;
        if (!box) throw new Error(`${name}, ${page.url()}: the panel has no button ${words}`);
        await page.mouse.click(box.left + box.width / 2, box.top + box.height / 2);
      },
      async ringed() {
        const isRinged = (shown: Shown | null) => shown?.rings.some(({ kind }) => kind === 'ring') ?? false;
        const shown = await until(() => visit.shown().catch(() => null), isRinged);
        if (shown && isRinged(shown)) return shown;
        throw new Error(`${name}, ${page.url()}: no ring is drawn`);
      },
    };
    return visit;
  }
  return {
    name,
    browser,
    server,
    inside,
    errors,
    open,
    leave,
    async forget() {
      await leave();
      await inside.evaluate('await Promise.all([api.storage.local.clear(), api.storage.session.clear()])');
      await inside.store({ settings: plainSettings });
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
