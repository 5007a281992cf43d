import { describe, expect, test } from 'vitest';
import { dictionaries } from '../../utils/know/strings/all.ts';
import { onStage } from '../tools/on-stage.ts';
import { openPopup } from '../tools/popup.ts';
import { plainSettings, type Visit } from '../tools/stage.ts';
import { markupOf, scenes } from '../tools/states.ts';
import { addresses, orders } from '../tools/walk.ts';

const zh = dictionaries['zh-CN'];
const scam = zh['popup.scam'] ?? '';
/** A sentence without what is filled into it. */
const wordsOf = (key: string) => (zh[key] ?? key).split(/\{\w+\}/);
/** Half a year and a day after the directory was checked. */
const LATER = Date.parse('2027-05-23T04:00Z');
/** A clock that stands. */
const clockAt = (time: number) => `{
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given) { super(...(given.length ? given : [${time}])); }
    static now() { return ${time}; }
  };
}`;

describe.each(['chromium', 'firefox'] as const)('the popup in %s', (name) => {
  const { stage } = onStage(name);
  let visit: Visit | undefined;

  /** Each test begins with nothing remembered: the world of the shop begins anew as well. */
  async function open(url: string, html?: string): Promise<Visit> {
    await stage().forget();
    const { host, pathname } = new URL(url);
    if (html) stage().server.pages.set(host + pathname, html);
    visit = await stage().open(url);
    return visit;
  }

  test.each(scenes)('does not leave a person without words, warning and numbers: $name', async (scene) => {
    const here = await open(scene.url, scene.slug && markupOf(scene.slug));
    if (scene.started) {
      await here.settled();
      await stage().inside.evaluate(`await api.tabs.sendMessage(${here.tab}, { type: 'guide.start' })`);
    }
    await scene.arrange?.(here);
    const status = (await here.settled())!;
    const popup = await openPopup(stage(), here.tab);
    const [headline = ''] = wordsOf(status.headline.key);
    const text = await popup.says(headline);
    for (const words of [...wordsOf(status.headline.key), ...wordsOf(status.next.key)])
      expect(text).toContain(words);
    expect(text).not.toMatch(/\{\w+\}/);
    expect(text).toContain(scam);
    expect((await popup.texts('.contact h3')).length).toBeGreaterThan(3);
    const warnsFirst = status.state === 'sensitive' || status.state === 'signed-out';
    const order = await popup.page.$$eval('main > *', (all) => all.map(({ className }) => className));
    expect(order.indexOf('scam') < order.indexOf('card status')).toBe(warnsFirst);
    if (status.state === 'sensitive') expect(await here.shown().then((now) => now?.rings ?? [])).toEqual([]);
    await popup.close();
  });

  test('does not leave a person without numbers where the guide is paused', async () => {
    const here = await open(addresses.plan(orders.due));
    await here.ringed();
    const popup = await openPopup(stage(), here.tab);
    await popup.says('在所有网站暂停');
    await popup.press('.pauses label:last-child input');
    const { next } = await here.status(({ state }) => state === 'paused', 'a pause');
    const text = await popup.says(wordsOf(next.key)[0] ?? '');
    expect(text).toContain(scam);
    expect(text).toContain('400-100-3399');
    await popup.close();
  });

  test('does not call a number of the page official that the directory lacks', async () => {
    const html =
      '<h1>小米分期怎么取消预约还款</h1><p>打开还款计划，点取消预约。办不了就打客服热线：400-888-1234</p><p>或致电 400-100-3399</p>';
    const { tab } = await open('https://m.jr.airstarfinance.net/numbers', html);
    await visit!.settled();
    const popup = await openPopup(stage(), tab);
    await popup.says('400-888-1234');
    expect(await popup.texts('.phones .unknown')).toEqual(['400-888-1234不在名录里，先核对']);
    expect(await popup.texts('.phones .known')).toEqual([
      '400-100-3399和名录里的“天星金融（小米分期、小米钱包）”一致',
    ]);
    expect((await popup.texts('.contact')).join()).not.toContain('400-888-1234');
    await popup.close();
  });

  test('does not trust an entry for longer than half a year', async () => {
    const { tab } = await open(addresses.plan(orders.absent));
    const popup = await openPopup(stage(), tab);
    expect(await popup.says('核对')).not.toContain('请先在官网核对');
    await popup.page.evaluate(clockAt(LATER));
    // Whatever is stored anew is shown anew.
    await stage().inside.store({ settings: { ...plainSettings, pausedSites: ['a.example'] } });
    await popup.says('已过半年：请先在官网核对');
    expect(await popup.texts('.provenance strong')).not.toEqual([]);
    await popup.close();
  });

  test('puts the lender that was chosen first, then Xiaomi, then the authorities', async () => {
    const here = await open(addresses.mallPlan(orders.unnamed));
    await here.status(({ state }) => state === 'absent', 'no button');
    await here.answer('花呗分期');
    await here.status(({ lender }) => lender === 'huabei', 'the lender');
    const popup = await openPopup(stage(), here.tab);
    await popup.says('95188');
    expect((await popup.texts('.contacts > .card:not(.folds) h3')).slice(0, 5)).toEqual([
      '支付宝、花呗',
      '小米客服',
      '小米在线客服',
      '金融消费者投诉热线',
      '反诈专线',
    ]);
    expect(await popup.texts('.best h3')).toEqual(['支付宝、花呗']);
    await popup.close();
  });

  test('says six tricks, one click away', async () => {
    const { tab } = await open(addresses.home);
    const popup = await openPopup(stage(), tab);
    await popup.press('.scam summary');
    const text = await popup.says(zh['popup.scam.debt-agent'] ?? '');
    for (const id of ['knows-order', 'screen', 'codes', 'safe-account', 'unknown-app'])
      expect(text).toContain(zh[`popup.scam.${id}`]);
    await popup.close();
  });

  test('leaves no error in any console', () => {
    expect(stage().errors).toEqual([]);
  });
});
