import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './tools/browser/launch.ts';
import { checkFolder, foldersOf } from './tools/corpus/check.ts';

/** A set that was looked at becomes part of the corpus; until there is a new one that folder is empty. */
const folders = ['pages', 'held-out'].filter((folder) => foldersOf(folder).length > 0);

describe.each(folders)('the labels of %s', (corpus) => {
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
