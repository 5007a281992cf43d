import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { BrowserName } from './browser/find.ts';
import { openOwn } from './browser/inside.ts';
import { onStage } from './on-stage.ts';
import { listen, plainSettings, type Stage } from './stage.ts';
import { until } from './until.ts';

/** The options page in a tab, as a person meets it. */
export interface OptionsPage {
  page: Page;
  /** All that can be read. */
  text(): Promise<string>;
  /** Waits until this can be read; returns all that can. */
  says(words: string): Promise<string>;
  /** Chooses a file by the page's own input, and waits until the page says what became of it. */
  chooseFile(name: string, bytes: Uint8Array): Promise<string>;
  /** Presses Tab until something of that name has the focus; throws when nothing has, or when the focus cannot be seen. */
  tabTo(name: string, backwards?: boolean): Promise<void>;
  /** The name of what has the focus. */
  focused(): Promise<string>;
}

/** Name and focus mark of what has the focus. A radio button is marked on its label. */
const FOCUSED = `(() => {
  const el = document.activeElement;
  const label = el.labels?.[0];
  const name = el.getAttribute('aria-label') ?? (label ?? el).innerText ?? '';
  const marked = [el, label].some((each) => each && getComputedStyle(each).outlineStyle !== 'none');
  return { name: name.trim(), marked: marked || el === document.body };
})()`;

/** Settings and contacts that fill every list of the page. */
export const filled = {
  settings: {
    ...plainSettings,
    pausedSites: ['www.example.com'],
    panels: {
      'order.mi.com': { corner: 'top-left', collapsed: true },
      'm.jr.airstarfinance.net': { corner: 'bottom-left', collapsed: false },
    },
  },
  contacts: {
    version: 1,
    contacts: [
      { name: '王经理（招商银行信用卡）', number: '400-820-0000', lender: 'card', note: '分机 12' },
      { name: 'IT 服务台', link: 'https://help.example.com/desk?a=1#b' },
      { name: '<b>מוקד</b>', number: '+86 10 1234 5678', lender: 'mi-fenqi' },
    ],
  },
};

/** All that the extension keeps. */
export const keptOf = ({ inside }: Stage) =>
  inside.stored() as Promise<Record<string, Record<string, unknown>>>;

/**
 * Opens the options page in a tab of its own.
 * @param items what is kept then, and nothing else; left out, that is as it was
 */
export async function openOptions(stage: Stage, items?: object): Promise<OptionsPage> {
  const { browser, inside, errors } = stage;
  if (items) {
    await inside.evaluate('await api.storage.local.clear()');
    await inside.store(items as Record<string, unknown>);
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'repay-guide-'));
  const page = await browser.newPage();
  listen(page, errors);
  await openOwn(page, inside.url('options.html'));
  await page.waitForSelector('main');

  const text = () => page.evaluate('document.body.innerText') as Promise<string>;
  const focus = () => page.evaluate(FOCUSED) as Promise<{ name: string; marked: boolean }>;
  return {
    page,
    text,
    async says(words) {
      const found = await until(text, (now) => now.includes(words));
      if (!found.includes(words)) throw new Error(`the options page does not say 「${words}」:\n${found}`);
      return found;
    },
    async chooseFile(name, bytes) {
      const file = path.join(folder, name);
      await writeFile(file, bytes);
      const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
      const outcome = () =>
        page.evaluate(`document.querySelector('.outcome')?.innerText ?? ''`) as Promise<string>;
      const said = await until(outcome, (now) => now.startsWith(name));
      if (!said.startsWith(name)) throw new Error(`nothing is said about ${name}, but ${said}`);
      return said;
    },
    async tabTo(name, backwards = false) {
      if (backwards) await page.keyboard.down('Shift');
      try {
        for (let presses = 0; presses < 80; presses += 1) {
          await page.keyboard.press('Tab');
          const now = await focus();
          if (!now.marked) throw new Error(`the focus cannot be seen on 「${now.name}」`);
          if (now.name === name) return;
        }
      } finally {
        if (backwards) await page.keyboard.up('Shift');
      }
      throw new Error(`Tab never reaches 「${name}」`);
    },
    focused: async () => (await focus()).name,
  };
}

/** A stage for all tests of a block, and one options page at a time, with nothing kept but what a test says. */
export function optionsOn(name: BrowserName) {
  const { stage } = onStage(name);
  let options: OptionsPage | undefined;
  return {
    stage,
    /** Closes the page before, if a test has not, and opens another. */
    async open(items: object = { settings: plainSettings }): Promise<OptionsPage> {
      if (!options?.page.isClosed()) await options?.page.close();
      options = await openOptions(stage(), items);
      return options;
    },
  };
}
