import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsePolicy } from '../../utils/keep/policy.ts';
import type { Language } from '../../utils/know/strings/index.ts';
import { launchChromium } from '../tools/browser/launch.ts';
import { bundlePage } from '../tools/shop/bundle.ts';
import type { ShowPolicy } from './policy-page.tsx';

declare global {
  /** In the page: see `policy-page.tsx`. */
  var showPolicy: ShowPolicy;
}

describe('the policy on the options page', () => {
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];
  beforeAll(async () => {
    const entry = fileURLToPath(new URL('./policy-page.tsx', import.meta.url));
    const [opened, { script, style }] = await Promise.all([launchChromium(), bundlePage(entry)]);
    browser = opened;
    page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.setContent('<!doctype html><html><body></body></html>');
    await page.addStyleTag({ content: style });
    await page.evaluate(script);
  });
  afterAll(() => browser?.close());

  async function show(given: unknown, language: Language = 'zh-CN'): Promise<string> {
    await page.evaluate((org, spoken) => showPolicy(org, spoken), parsePolicy(given), language);
    return page.evaluate('document.body.innerText') as Promise<string>;
  }
  const wrong = {
    language: 'fr',
    contacts: [
      { name: '<img src=x onerror="document.title=1">', number: '95188', link: 'http://a.example/' },
      7,
    ],
    supportText: '<b>粗</b>\n第二行',
    [`unknown${'n'.repeat(100)}`]: 1,
  };

  it('does not show where there is no organisation', async () => {
    expect(await show({})).toBe('');
  });
  it('does not run or draw what an organisation wrote', async () => {
    const text = await show(wrong);
    expect(text).toContain('<b>粗</b>\n第二行');
    expect(await page.$$eval('img, b > *, blockquote *', (all) => all.length)).toBe(0);
    expect(await page.title()).toBe('');
  });
  it('does not keep to itself what was not taken', async () => {
    const text = await show(wrong);
    for (const words of [
      '没有照原样采用（4 处）',
      'contacts[0].link',
      '不是 https 链接',
      'contacts[1]',
      '类型不对',
    ])
      expect(text).toContain(words);
    expect(await show({ language: 5 })).toContain('没有一项可用，所以一切照常。');
  });
  it('tells what applies', async () => {
    const text = await show({
      language: 'en',
      locked: ['language', 'pausedSites', 'pausedAll'],
      pausedSites: ['jr.mi.com'],
      contacts: [{ name: '信息台', number: '010-5555 0100' }],
    });
    for (const words of [
      '语言固定为：English',
      'jr.mi.com',
      '不能自己再暂停别的网站',
      '不能自己在所有网站暂停',
      '信息台',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('没有照原样采用');
  });
  it.each<Language>(['zh-CN', 'zh-TW', 'en'])('does not lose anything at 320 px in %s', async (language) => {
    await page.setViewport({ width: 320, height: 600 });
    await show({ ...wrong, pausedSites: [`${'long-name.'.repeat(12)}example.org`] }, language);
    const wide = await page.$$eval('body *', (all) =>
      all
        .filter((each) => each.getBoundingClientRect().right > innerWidth + 0.5)
        .map((each) => each.outerHTML),
    );
    expect(wide.filter((html) => !html.includes('visually-hidden'))).toEqual([]);
    expect(errors).toEqual([]);
  });
});
