import { describe, expect, test } from 'vitest';
import { dictionaries } from '../../utils/know/strings/all.ts';
import { openOwn } from '../tools/browser/inside.ts';
import { filled, keptOf, optionsOn } from '../tools/options.ts';
import { plainSettings } from '../tools/stage.ts';
import { until } from '../tools/until.ts';
import { addresses, orders } from '../tools/walk.ts';

describe.each(['chromium', 'firefox'] as const)('the options page in %s', (name) => {
  const { stage, open } = optionsOn(name);
  const settled = (isAsHoped: (settings: Record<string, unknown>) => boolean) =>
    until(async () => (await keptOf(stage())).settings ?? {}, isAsHoped);

  test('can be used by the keyboard alone', async () => {
    const { page, tabTo, says, focused } = await open();
    const { keyboard } = page;
    await tabTo('简体中文');
    await keyboard.press('ArrowDown');
    await says('設定');
    await keyboard.press('ArrowDown');
    await says('Settings');
    await keyboard.press('ArrowUp');
    await keyboard.press('ArrowUp');
    await says('设置');
    await tabTo('右下角');
    await keyboard.press('ArrowUp');
    expect(await settled(({ corner }) => corner === 'bottom-left')).toMatchObject({ corner: 'bottom-left' });

    await tabTo('在所有网站暂停');
    await keyboard.press(' ');
    expect(await settled(({ pausedAll }) => pausedAll === true)).toMatchObject({ pausedAll: true });
    await keyboard.press(' ');
    await tabTo('要暂停的网站');
    await keyboard.type('localhost');
    await keyboard.press('Enter');
    await says('这里面没有能用的主机名');
    for (const _ of 'localhost') await keyboard.press('Backspace');
    await keyboard.type('https://order.mi.com/user');
    await keyboard.press('Enter');
    await settled(({ pausedSites }) => String(pausedSites) === 'order.mi.com');
    await tabTo('在 order.mi.com 恢复', true);
    await keyboard.press('Enter');
    await says('没有暂停的网站');
    await until(focused, (now) => now === '暂停的网站');
    expect(await focused()).toBe('暂停的网站');

    await tabTo('添加联系方式');
    await keyboard.press('Enter');
    await until(focused, (now) => now === '名称');
    await keyboard.type('甲');
    await keyboard.press('Tab');
    await keyboard.type('12');
    await keyboard.press('Enter');
    await says('3 到 20 位数字');
    await until(focused, (now) => now === '电话');
    await keyboard.type('345-678');
    await keyboard.press('Enter');
    await says('已保存「甲」');
    await until(focused, (now) => now === '添加联系方式');
    expect(await focused()).toBe('添加联系方式');
    await tabTo('编辑 甲', true);
    await keyboard.press('Enter');
    await until(focused, (now) => now === '名称');
    await keyboard.type('乙');
    await keyboard.press('Escape');
    await tabTo('删除 甲', true);
    await keyboard.press('Enter');
    await says('已删除「甲」');
    expect(await until(focused, (now) => now === '还没有添加。')).toBe('还没有添加。');
    await tabTo('撤销');
    await keyboard.press('Enter');
    await until(
      () => keptOf(stage()),
      (now) => JSON.stringify(now.contacts).includes('12345-678'),
    );
    await tabTo('导入……');
    await tabTo('导出');

    await tabTo('全部清除……');
    await keyboard.press('Enter');
    await until(focused, (now) => now === '保留');
    await keyboard.press('Escape');
    expect(Object.keys(await keptOf(stage()))).toContain('contacts');
    await until(focused, (now) => now === '全部清除……');
    await keyboard.press('Enter');
    await until(focused, (now) => now === '保留');
    await tabTo('清除');
    await keyboard.press('Enter');
    const isDone = (words: string) => /^(已清除：|Removed:)/.test(words);
    expect(isDone(await until(focused, isDone))).toBe(true);
    expect(await keptOf(stage())).toEqual({});
  });

  test('tells what it is permitted, one by one', async () => {
    const { says } = await open();
    const text = await says('它得到的权限');
    const permissions = await stage().inside.evaluate<string[]>('api.runtime.getManifest().permissions');
    for (const each of permissions)
      expect(text).toContain(dictionaries['zh-CN'][`options.permission.${each}`]);
    expect(text).not.toMatch(/options\.\w/);
  });

  test('tells that something could not be read, and keeps it', async () => {
    const { says, text, page } = await open({ settings: plainSettings, contacts: { version: 9 } });
    await says('有一部分设置读不出来');
    expect((await keptOf(stage()))['contacts.corrupt']).toEqual({ version: 9 });
    await page.click('.notice .button');
    await until(
      () => keptOf(stage()),
      (now) => !JSON.stringify(now.contacts).includes('repaired'),
    );
    expect(await until(text, (now) => !now.includes('读不出来，已'))).not.toContain('读不出来，已');
  });

  test('pauses and resumes a site at once, and leaves the page as it was', async () => {
    const { page, says } = await open();
    const visit = await stage().open(addresses.plan(orders.due));
    await visit.ringed();
    await page.bringToFront();
    await page.type('#pause-site', visit.page.url());
    await page.keyboard.press('Enter');
    await says(new URL(visit.page.url()).hostname);
    expect(await until(visit.shown, (shown) => shown === null)).toBeNull();
    expect(await visit.page.evaluate(`document.querySelectorAll('html > :not(head, body)').length`)).toBe(0);
    await page.bringToFront();
    await page.click('[aria-labelledby=pause] .leaves');
    await visit.page.bringToFront();
    await visit.ringed();
    await visit.page.close();
  });

  test('puts the panel where it was told, until it is moved there', async () => {
    await open({ settings: { ...plainSettings, corner: 'top-left' } });
    const visit = await stage().open(addresses.plan(orders.due));
    await visit.ringed();
    const corner = () => visit.shown().then((shown) => shown?.panel ?? null);
    const box = await until(corner, (now) => now !== null && now.left < 400);
    expect(box?.left).toBeLessThan(400);
    await visit.page.close();
  });

  test('shows own contacts in the popup, marked, below the directory', async () => {
    const { page } = await open(filled);
    const popup = await stage().browser.newPage();
    await openOwn(popup, stage().inside.url('popup.html'));
    await popup.waitForSelector('.own-contact');
    const text = String(await popup.evaluate('document.body.innerText'));
    expect(text.indexOf('王经理')).toBeGreaterThan(text.lastIndexOf('来源：'));
    expect(text.match(/自行添加/g)).toHaveLength(3);
    await page.close();
    await popup.evaluate(`[...document.querySelectorAll('.foot .button')].at(-1).focus()`);
    await popup.keyboard.press('Enter');
    const own = () =>
      stage().inside.evaluate<string[]>(
        `api.extension.getViews({ type: 'tab' }).map((each) => each.location.href)`,
      );
    const isOpen = (all: string[]) => all.includes(stage().inside.url('options.html'));
    expect(isOpen(await until(own, isOpen))).toBe(true);
    await popup.close();
  });

  test('leaves no error in any console', () => {
    expect(stage().errors).toEqual([]);
  });
});
