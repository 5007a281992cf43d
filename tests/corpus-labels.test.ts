import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './tools/browser/launch.ts';
import { checkFolder, foldersOf } from './tools/corpus/check.ts';

describe.each(['pages', 'held-out'])('the labels of %s', (corpus) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  it.concurrent.each(foldersOf(corpus))(
    'have no mistake that can be told without thinking: %s',
    async (slug) => {
      expect(await checkFolder(browser, corpus, slug)).toEqual([]);
    },
  );
});
