import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dictionaries } from '../../utils/know/strings/all.ts';
import { alike, official, unrelated } from '../tools/addresses.ts';
import { extensionFolder } from '../tools/build-extension.ts';
import { everywhere } from '../tools/everywhere.ts';
import { openPopup, popupIn } from '../tools/popup.ts';
import { type Stage, setStage } from '../tools/stage.ts';
import { markupOf } from '../tools/states.ts';
import { until } from '../tools/until.ts';

const zh = dictionaries['zh-CN'];
const SAYS = '不是我们名录里的';
const blank = '<!doctype html><title>别人的网站</title><h1>别人的网站</h1><p>随便看看。</p>';

/** What our server can be: https, a name and no port. A name and password before it are left to the browser. */
function canServe(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, port, username, hostname } = new URL(address);
  return protocol === 'https:' && port === '' && username === '' && !/^[\d[]|localhost/.test(hostname);
}

describe.each(['chromium', 'firefox'] as const)('hosts in %s', (name) => {
  let stage: Stage;
  let copy: Awaited<ReturnType<typeof everywhere>>;
  let page: Page;
  let tab: number;
  beforeAll(async () => {
    copy = await everywhere(extensionFolder(name === 'chromium' ? 'chrome' : 'firefox'));
    stage = await setStage(name, { extension: copy.folder });
    ({ page, tab } = await stage.open('about:blank'));
  });
  afterAll(async () => {
    await stage?.close();
    await copy?.remove();
  });

  async function go(address: string, html = blank) {
    const { host, pathname } = new URL(address);
    stage.server.pages.set(host + pathname, html);
    await page.goto(address);
    return openPopup(stage, tab);
  }

  test.each([...official, ...unrelated].filter(canServe))('does not accuse %s', async (address) => {
    const popup = await go(address);
    await popup.says(zh['popup.contacts'] ?? '');
    expect(await popup.text()).not.toContain(SAYS);
    await popup.close();
  });

  test.each(alike.filter(([address]) => canServe(address)))('names %s', async (address, domain) => {
    const popup = await go(address);
    const text = await popup.says(SAYS);
    expect(await popup.texts('.resembles .host')).toEqual([new URL(address).hostname.replace(/\.$/, '')]);
    expect(text).toContain(domain);
    // It is not called a fraud, nothing is pointed at there, and the warning stands beside it.
    expect(text).toContain('我们不知道');
    expect(text.replace(zh['popup.scam.more'] ?? '', '')).not.toMatch(/骗子|假冒|欺诈|钓鱼/);
    expect(text).not.toContain(zh['popup.look']);
    const order = await popup.page.$$eval('main > *', (all) => all.map(({ className }) => className));
    expect(order.slice(0, 2)).toEqual(['card resembles', 'scam']);
    await popup.close();
  });

  test('does not take what stands before an @ for the site', async () => {
    stage.server.pages.set('evil.cn/', blank);
    await page.goto('https://mi.com@evil.cn/').catch(() => {});
    const popup = await openPopup(stage, tab);
    await popup.says(SAYS);
    expect(await popup.texts('.resembles .host')).toEqual(['evil.cn']);
    await popup.close();
  });

  test('does not look into another site before the person asks, and then looks once', async () => {
    const popup = await go('https://loans.example/plan', markupOf('journey-5-repayment-plan'));
    await popup.says(zh['popup.unlisted'] ?? '');
    expect(await stage.inside.status(tab)).toBeNull();
    expect(await page.evaluate('document.querySelectorAll("html > div").length')).toBe(0);
    await popup.press('.status .button.main');
    await until(
      () => stage.inside.status(tab),
      (status) => status?.state === 'found',
    );
    expect(await stage.inside.status(tab)).toMatchObject({ page: 'repayment-plan', state: 'found' });
    await until(
      () => popup.text(),
      (text) => !text.includes(zh['popup.looking'] ?? ''),
    );
    expect(await popup.text()).not.toContain(zh['popup.unlisted']);
    await popup.close();
    // Once: after a reload nobody looks.
    await page.reload();
    expect(await stage.inside.status(tab)).toBeNull();
  });

  test('leaves no error in any console', () => {
    expect(stage.errors.filter((error) => !/Permissions-Policy/.test(error))).toEqual([]);
  });
});

/** As it ships, by the button of the toolbar: only here `activeTab` is what lets the popup see the address. */
describe('the popup by its button in chromium', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage('chromium');
  });
  afterAll(() => stage?.close());

  async function pressButton(address: string, html = blank) {
    const { host, pathname } = new URL(address);
    stage.server.pages.set(host + pathname, html);
    const { page, tab } = await stage.open(address);
    await page.bringToFront();
    const [extension] = [...(await stage.browser.extensions()).values()];
    const url = stage.inside.url('popup.html');
    const before = new Set(stage.browser.targets());
    const opened = stage.browser.waitForTarget((target) => target.url() === url && !before.has(target));
    await page.triggerExtensionAction(extension!);
    const popup = popupIn(await (await opened).asPage());
    return { page, tab, popup };
  }

  test('names a host that only looks official', async () => {
    const { popup } = await pressButton('https://mi.com.evil.cn/');
    await popup.says(SAYS);
  });

  test('looks at another site when asked, without any further permission', async () => {
    const { popup, tab } = await pressButton(
      'https://loans.example/plan',
      markupOf('journey-5-repayment-plan'),
    );
    await popup.says(zh['popup.unlisted'] ?? '');
    expect(await stage.inside.status(tab)).toBeNull();
    await popup.press('.status .button.main');
    const status = await until(
      () => stage.inside.status(tab),
      (now) => now?.state === 'found',
    );
    expect(status).toMatchObject({ page: 'repayment-plan', state: 'found' });
  });
});
