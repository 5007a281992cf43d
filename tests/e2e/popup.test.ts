import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dictionaries } from '../../utils/know/strings/all.ts';
import { openPopup } from '../tools/popup.ts';
import { plainSettings, type Stage, setStage, type Visit } from '../tools/stage.ts';
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
  let stage: Stage;
  let visit: Visit | undefined;
  beforeAll(async () => {
    stage = await setStage(name);
  });
  afterAll(() => stage?.close());

  /** Each test begins with nothing remembered: the world of the shop begins anew as well. */
  async function open(url: string, html?: string): Promise<Visit> {
    await visit?.page.close();
    await stage.inside.evaluate(
      'await Promise.all([api.storage.local.clear(), api.storage.session.clear()])',
    );
    await stage.inside.store({ settings: plainSettings });
    const { host, pathname } = new URL(url);
    if (html) stage.server.pages.set(host + pathname, html);
    visit = await stage.open(url);
    return visit;
  }

  test.each(scenes)('does not leave a person without words, warning and numbers: $name', async (scene) => {
    const here = await open(scene.url, scene.slug && markupOf(scene.slug));
    if (scene.started) {
      await here.settled();
      await stage.inside.evaluate(`await api.tabs.sendMessage(${here.tab}, { type: 'guide.start' })`);
    }
    await scene.arrange?.(here);
    const status = (await here.settled())!;
    const popup = await openPopup(stage, here.tab);
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

  test('does not call a number of the page official that the directory lacks', async () => {
    const html =
      '<h1>小米分期怎么取消预约还款</h1><p>打开还款计划，点取消预约。办不了就打客服热线：400-888-1234</p><p>或致电 400-100-3399</p>';
    const { tab } = await open('https://m.jr.airstarfinance.net/numbers', html);
    await visit!.settled();
    const popup = await openPopup(stage, tab);
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
    const popup = await openPopup(stage, tab);
    expect(await popup.says('核对')).not.toContain('请先在官网核对');
    await popup.page.evaluate(clockAt(LATER));
    // Whatever is stored anew is shown anew.
    await stage.inside.store({ settings: { ...plainSettings, pausedSites: ['a.example'] } });
    await popup.says('已过半年：请先在官网核对');
    expect(await popup.texts('.provenance strong')).not.toEqual([]);
    await popup.close();
  });

  test('puts the lender that was chosen first, then Xiaomi, then the authorities', async () => {
    const here = await open(addresses.mallPlan(orders.unnamed));
    await here.status(({ state }) => state === 'absent', 'no button');
    await here.answer('花呗分期');
    await here.status(({ lender }) => lender === 'huabei', 'the lender');
    const popup = await openPopup(stage, here.tab);
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
    const popup = await openPopup(stage, tab);
    await popup.press('.scam summary');
    const text = await popup.says(zh['popup.scam.debt-agent'] ?? '');
    for (const id of ['knows-order', 'screen', 'codes', 'safe-account', 'unknown-app'])
      expect(text).toContain(zh[`popup.scam.${id}`]);
    await popup.close();
  });

  test('searches by name, product and number, and tells a number it does not know', async () => {
    const { tab } = await open(addresses.home);
    const popup = await openPopup(stage, tab);
    const search = async (query: string) => {
      await popup.press('.search');
      await popup.page.$eval('.search', (field) => (field as HTMLInputElement).select());
      await popup.page.keyboard.type(query);
    };
    await search('Huabei');
    await popup.says('找到 1 个');
    expect(await popup.texts('.search-found h3')).toEqual(['支付宝、花呗']);
    await search('95577');
    await popup.says('这个号码在名录里');
    expect(await popup.texts('.search-found h3')).toEqual(['华夏银行']);
    await search('4001003398');
    await popup.says('这个号码不在名录里，先核对');
    await search('<img src=x onerror=alert(1)>');
    await popup.says('名录里没有找到');
    await popup.close();
  });

  test('shows a code to call by phone when asked, and none for the police', async () => {
    const { tab } = await open(addresses.plan(orders.absent));
    await visit!.settled();
    const popup = await openPopup(stage, tab);
    expect(await popup.page.$('.dial-code')).toBeNull();
    await popup.press('.best .dial-open');
    const code = await popup.page.waitForSelector('.dial-code');
    const seen = await code!.evaluate((svg) => {
      const { width, height } = svg.getBoundingClientRect();
      const fills = [...svg.children].map((each) => getComputedStyle(each).fill);
      return { label: svg.getAttribute('aria-label'), width, height, fills };
    });
    expect(seen).toEqual({
      label: '二维码：用手机拨打天星金融（小米分期、小米钱包），号码 400-100-3399',
      width: expect.closeTo(134, -1),
      height: expect.closeTo(134, -1),
      fills: ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
    });
    await popup.press('.best .dial-open');
    expect(await popup.page.$('.dial-code')).toBeNull();
    await popup.press('.search');
    await popup.page.keyboard.type('报警');
    await popup.says('110');
    expect(await popup.page.$('.search-found .dial-open')).toBeNull();
    await popup.close();
  });

  test('is walked by keyboard alone, with the focus in sight at every stop', async () => {
    const { tab } = await open(addresses.plan(orders.absent));
    await visit!.settled();
    const popup = await openPopup(stage, tab);
    await popup.says('400-100-3399');
    const { keyboard } = popup.page;
    const at = () =>
      popup.page.evaluate(() => {
        const { activeElement: now } = document;
        if (!now || now === document.body) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(now);
        const { top, bottom } = now.getBoundingClientRect();
        const all = [...document.querySelectorAll('select, summary, input, button, a[href]')].filter((each) =>
          each.checkVisibility(),
        );
        return {
          place: all.indexOf(now),
          count: all.length,
          isSeen: outlineStyle !== 'none' && outlineWidth !== '0px' && bottom > 0 && top < innerHeight,
        };
      });
    await popup.page.bringToFront();
    await keyboard.press('Tab');
    const first = (await at())!;
    expect(first.place).toBe(0);
    for (let place = 0; place < first.count; place += 1) {
      expect(await at(), `stop ${place}`).toEqual({ place, count: first.count, isSeen: true });
      await keyboard.press('Tab');
    }
    // Out at the end, no trap, and back; and what is pressed by keyboard does what a click does.
    expect((await at())?.place).not.toBe(first.count - 1);
    await keyboard.down('Shift');
    await keyboard.press('Tab');
    await keyboard.up('Shift');
    await popup.page.focus('.scam summary');
    await keyboard.press('Enter');
    await popup.says(zh['popup.scam.screen'] ?? '');
    await popup.page.focus('.best .dial-open');
    await keyboard.press('Enter');
    expect(await popup.page.waitForSelector('.dial-code')).not.toBeNull();
    await popup.page.focus('.search');
    await keyboard.type('京东');
    await popup.says('找到 1 个');
    await popup.page.focus('.pauses input');
    await keyboard.press('Space');
    await popup.page.waitForSelector('.pauses input[aria-checked=true]');
    await popup.close();
  });

  test('says so where a page keeps taking the panel away', async () => {
    const script = `<script>setInterval(() => {
      for (const host of document.querySelectorAll('html > div[popover]')) host.remove();
    }, 20)</script>`;
    const html = markupOf('blocked-fieldset-maintenance').replace(/<\/body>/, `${script}</body>`);
    const here = await open('https://m.jr.airstarfinance.net/hostile', html);
    await here.status(({ lost }) => lost, 'that it has left');
    const popup = await openPopup(stage, here.tab);
    const text = await popup.says('这一页一直在去掉向导的面板');
    expect(text).toContain('再来一次');
    expect(text).not.toContain('打开得比向导早');
    await popup.close();
  });

  test('leaves no error in any console', () => {
    expect(stage.errors).toEqual([]);
  });
});
