import { describe, expect, test } from 'vitest';
import { dictionaries } from '../../utils/know/strings/all.ts';
import { onStage } from '../tools/on-stage.ts';
import { openPopup } from '../tools/popup.ts';
import { markupOf } from '../tools/states.ts';
import { addresses, orders } from '../tools/walk.ts';

const zh = dictionaries['zh-CN'];

/** What a person does in the popup, by mouse and by keyboard. */
describe.each(['chromium', 'firefox'] as const)('using the popup in %s', (name) => {
  const { stage, open } = onStage(name);

  test('searches by name, product and number, and tells a number it does not know', async () => {
    const { tab } = await open(addresses.home);
    const popup = await openPopup(stage(), tab);
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
    const { tab, settled } = await open(addresses.plan(orders.absent));
    await settled();
    const popup = await openPopup(stage(), tab);
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

  test('says so where a page keeps taking the panel away', async () => {
    const script = `<script>setInterval(() => {
      for (const host of document.querySelectorAll('html > div[popover]')) host.remove();
    }, 20)</script>`;
    const html = markupOf('blocked-fieldset-maintenance').replace(/<\/body>/, `${script}</body>`);
    stage().server.pages.set('m.jr.airstarfinance.net/hostile', html);
    const here = await open('https://m.jr.airstarfinance.net/hostile');
    await here.status(({ lost }) => lost, 'that it has left');
    const popup = await openPopup(stage(), here.tab);
    const text = await popup.says('这一页一直在去掉向导的面板');
    expect(text).toContain('再来一次');
    expect(text).not.toContain('打开得比向导早');
    await popup.close();
  });

  test('is walked by keyboard alone, with the focus in sight at every stop', async () => {
    const { tab, settled } = await open(addresses.plan(orders.absent));
    await settled();
    const popup = await openPopup(stage(), tab);
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
    // Not beyond the last: in Firefox the next stop is the browser's own.
    for (let place = 0; place < first.count; place += 1) {
      if (place > 0) await keyboard.press('Tab');
      expect(await at(), `stop ${place}`).toEqual({ place, count: first.count, isSeen: true });
    }
    // What is pressed by keyboard does what a click does.
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
    await keyboard.press(' ');
    await popup.page.waitForSelector('.pauses input[aria-checked=true]');
    await popup.close();
  });

  test('leaves no error in any console', () => {
    expect(stage().errors).toEqual([]);
  });
});
