import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFaults } from '../tools/axe.ts';
import { openOwn } from '../tools/browser/inside.ts';
import { findClipped } from '../tools/clipped.ts';
import { buildPseudoExtension } from '../tools/pseudo-extension.ts';
import { type Stage, setStage } from '../tools/stage.ts';
import { until } from '../tools/until.ts';
import { addresses, orders } from '../tools/walk.ts';

const surfaces = [
  ['the popup', (tab: number) => `popup.html?tab=${tab}`],
  ['the side panel', (tab: number) => `sidepanel.html?tab=${tab}`],
  ['the practice page', () => 'practice.html'],
] as const;

/** Opens a page of the extension that speaks of a plan without a button: there it has most to say. */
async function openSurface(
  stage: Stage,
  path: (tab: number) => string,
  scheme: 'light' | 'dark' = 'light',
): Promise<Page> {
  const { tab, status } = await stage.open(addresses.plan(orders.absent));
  await status(({ state }) => state === 'absent', 'no button');
  const page = await stage.browser.newPage();
  if (stage.name === 'chromium')
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await openOwn(page, stage.inside.url(path(tab)));
  await page.evaluate(`document.documentElement.style.colorScheme = '${scheme}'`);
  await until(
    () => page.evaluate('document.body.innerText.length') as Promise<number>,
    (length) => length > 200,
  );
  // Everything that is folded is part of it.
  await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
  return page;
}

describe.each(['chromium', 'firefox'] as const)('own pages in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name);
  });
  afterAll(() => stage?.close());

  for (const scheme of ['light', 'dark'] as const)
    test.each(surfaces)(`have no fault that axe finds: %s, ${scheme}`, async (_, path) => {
      const page = await openSurface(stage, path, scheme);
      expect(await findFaults(page)).toEqual([]);
      await page.close();
    });
});

describe('a language 40 % longer', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage('chromium', { extension: await buildPseudoExtension('chrome') });
  });
  afterAll(() => stage?.close());

  test.each(surfaces.slice(0, 2))('is not cut at 320 px: %s', async (_, path) => {
    const page = await openSurface(stage, path);
    await page.setViewport({ width: 320, height: 600 });
    expect(await findClipped(page)).toEqual([]);
    await page.close();
  });
});
