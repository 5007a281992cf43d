import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './tools/browser/launch.ts';
import { bundleScript } from './tools/bundle.ts';
import { corpus } from './tools/corpus/corpus.ts';
import type { ObfuscatedInspection } from './tools/corpus/obfuscate/inspect.ts';
import { scorePage } from './tools/corpus/score.ts';
import { bundleObfuscatedInspector } from './tools/inspect/bundle.ts';
import { loadPage } from './tools/load-page.ts';

const how = { seed: 1, lines: true };

/** Runs in a page: names that were there before and still are, and whether undoing restores the page. */
const probe = `(() => {
  const roots = (root) => [root, ...[...root.querySelectorAll('*')].flatMap((el) =>
    [el.shadowRoot, el.contentDocument].filter(Boolean).flatMap(roots))];
  const names = () => roots(document).flatMap((root) =>
    [...root.querySelectorAll('[class],[id]')].flatMap((el) => [...el.classList, el.id]));
  const text = () => roots(document).map((root) => root.documentElement?.outerHTML ?? root.innerHTML).join();
  const before = [new Set(names()), text()];
  before[0].delete('');
  const { undo, wrappers } = Obfuscator.obfuscate(document, ${JSON.stringify(how)});
  const kept = names().filter((name) => before[0].has(name));
  undo();
  return { had: before[0].size, kept, boxes: wrappers.size, restored: text() === before[1] };
})()`;

/** Names and nesting decide nothing: with all of them changed, a page that looks the same is told the same. */
describe('the obfuscated corpus', () => {
  const pages = corpus();
  const changed: string[] = [];
  let browser: Browser;
  let inspector: string;

  beforeAll(async () => {
    browser = await launchChromium();
    inspector = await bundleObfuscatedInspector(how);
  });
  afterAll(() => browser?.close());

  it.each(['plan-several-loans-choices', 'plan-shadow-nested-card', 'plan-iframe-srcdoc-revoke'])(
    'does not keep a name of %s, nor leave anything behind',
    async (slug) => {
      const one = pages.find((page) => page.slug === slug)!;
      const { page } = await loadPage(browser, { file: one.file, url: one.expected.url });
      const code = await bundleScript(new URL('./tools/corpus/obfuscate.ts', import.meta.url), 'Obfuscator');
      const seen = (await page.evaluate(`${code};${probe}`)) as Record<string, unknown>;
      await page.close();
      expect(seen).toMatchObject({ kept: [], restored: true });
      expect(seen.had).toBeGreaterThan(3);
      expect(seen.boxes).toBeGreaterThan(3);
    },
  );

  it.concurrent.each(pages.map((page) => [page.slug, page] as const))(
    'has nothing wrong ringed on %s',
    async (slug, page) => {
      const { wrong, inspection } = await scorePage(browser, inspector, page);
      const words = (inspection as ObfuscatedInspection).changed;
      if (words.length > 0) changed.push(`${slug}: ${words.join('; ')}`);
      expect(wrong).toEqual([]);
    },
  );

  it('gives at least 99 % of the pages the verdict they had', () => {
    expect(1 - changed.length / pages.length, changed.join('\n')).toBeGreaterThanOrEqual(0.99);
  });
});
