import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../tools/browser/launch.ts';
import { bundleScript } from '../tools/bundle.ts';
import type { Inspection } from '../tools/inspect/result.ts';

/** How much of a large page is read, in a real browser. */
describe('the extent of a reading', () => {
  let browser: Browser;
  let script: string;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    script = await bundleScript(new URL('./extent-entry.ts', import.meta.url), 'Extent');
  });
  afterAll(() => browser?.close());
  afterEach(() => page?.close());

  /** A long page: so many goods, and what is asked for behind them. */
  async function open(rows: number, rest: string, title = '我的订单'): Promise<void> {
    page = await browser.newPage();
    const goods = Array.from(
      { length: rows },
      (_, i) =>
        `<li><b>商品 ${i}</b> <span>2026年11月${(i % 28) + 1}日</span> <i>已收货</i> <a>再次购买</a></li>`,
    );
    await page.setContent(
      `<!doctype html><title>${title}</title><h1>${title}</h1><ul>${goods.join('\n')}</ul>${rest}`,
    );
    await page.evaluate(script);
  }
  const look = (): Promise<{ lines: number; found: Inspection }> =>
    page.evaluate('Extent.look()') as Promise<{ lines: number; found: Inspection }>;

  const booked = `<section><h2>还款计划</h2><table><tr><th>期数</th><th>应还日</th><th>应还金额</th><th>状态</th><th>操作</th></tr>
    <tr><td>第3期</td><td>2026-12-08</td><td>¥333.25</td><td>已预约还款</td><td><button>取消预约还款</button></td></tr>
    <tr><td>第4期</td><td>2027-01-08</td><td>¥333.25</td><td>待还款</td><td></td></tr></table></section>`;

  it('does not read all lines of a large page', async () => {
    await open(3000, booked);
    expect((await look()).lines).toBeLessThan(1000);
  });

  it('does not read past the beginning where nothing speaks of the matter', async () => {
    await open(3000, '<button>取消预约</button>');
    const { lines, found } = await look();
    expect(lines).toBeLessThanOrEqual(420);
    expect(found.target).toBeNull();
  });

  it('does not ring what stands among goods', async () => {
    await open(3000, `<p>分期免息</p><div>2026-12-08 ¥99.00 <button>取消预约</button></div>`);
    expect((await look()).found.target).toBeNull();
  });

  it('reads a small page whole', async () => {
    await open(100, booked);
    const { lines, found } = await look();
    expect(lines).toBeGreaterThan(100);
    expect(found.target?.label).toBe('取消预约还款');
  });

  it.each([
    ['behind thousands of goods', booked],
    ['inside an open shadow root', `<my-plan><template shadowrootmode="open">${booked}</template></my-plan>`],
    [
      'inside a shadow root of a plain box',
      `<div><template shadowrootmode="open">${booked}</template></div>`,
    ],
    [
      'inside a frame',
      `<iframe width="900" height="400" srcdoc='${booked.replaceAll("'", '&#39;')}'></iframe>`,
    ],
  ])('finds the right control %s', async (_, rest) => {
    page = await browser.newPage();
    await page.close();
    await open(3000, '');
    await page.evaluate(`document.body.setHTMLUnsafe(document.body.innerHTML + ${JSON.stringify(rest)})`);
    await page.waitForFunction(
      `[...document.querySelectorAll('iframe')].every((each) => each.contentDocument?.readyState === 'complete' && each.contentDocument.body?.children.length > 0)`,
    );
    expect((await look()).found.target).toMatchObject({ label: '取消预约还款', intent: 'cancel' });
  });

  it('finds an icon by its name', async () => {
    const icon = booked.replace(
      '<button>取消预约还款</button>',
      '<button aria-label="取消预约还款"><svg></svg></button>',
    );
    await open(3000, icon);
    expect((await look()).found.target?.label).toBe('取消预约还款');
  });

  it('finds the dialog that is open over a large page', async () => {
    await open(
      3000,
      `${booked}<dialog><p>确认取消12月8日的预约还款？</p><button>再想想</button><button>确认取消</button></dialog>`,
    );
    await page.evaluate(`document.querySelector('dialog').showModal()`);
    const { found } = await look();
    expect(found.confirm?.act.label).toBe('确认取消');
    expect(found.target?.label).toBe('确认取消');
  });
});
