import { describe, expect, test } from 'vitest';
import { launchChromium, launchFirefox } from '../tools/browser/launch.ts';
import { onStage } from '../tools/on-stage.ts';
import { press } from '../tools/press.ts';
import { plainSettings, type Visit } from '../tools/stage.ts';
import { until } from '../tools/until.ts';
import { addresses, orders } from '../tools/walk.ts';

async function rings({ shown }: Visit): Promise<string[]> {
  return ((await shown())?.rings ?? []).filter(({ kind }) => kind === 'ring').map(({ label }) => label);
}

describe.each(['chromium', 'firefox'] as const)('single screens in %s', (name) => {
  const { stage, open } = onStage(name);

  test.each([
    ['我的预约, goods pre-orders', addresses.reserve, []],
    ['the dialog of 我的预约', addresses.reserve, ['取消预约']],
    ['the order list', addresses.orders, []],
    ['the dialog of 取消订单', addresses.orders, ['取消订单']],
    ['the detail of an unpaid order', addresses.order(orders.unpaid), []],
    ['the dialog of 关闭自动还款', addresses.plan(orders.due), ['关闭自动还款']],
    ['the dialog of 提前结清', addresses.plan(orders.due), ['提前结清']],
    ['a page that is not there', 'https://www.mi.com/nothing-here', []],
  ])('does not ring anything on %s', async (_, url, presses) => {
    const visit = await open(url);
    for (const label of presses) await press(visit.page, label);
    const status = await visit.settled();
    expect(status?.targetLabel ?? null).toBeNull();
    expect(await rings(visit)).toEqual([]);
  });

  test('says that there is no button, and whom to contact, where the plan has none', async () => {
    const visit = await open(addresses.plan(orders.absent));
    const found = await visit.status(({ state }) => state === 'absent', 'absent');
    expect(found.targetLabel).toBeNull();
    expect(found.contacts.length).toBeGreaterThan(0);
    const text = await until(
      async () => (await visit.shown())?.text ?? '',
      (words) => words.includes('400-100-3399'),
    );
    expect(text).toContain('400-100-3399');
    expect(await rings(visit)).toEqual([]);
  });

  test('tells a booked early settlement from a booked instalment', async () => {
    const visit = await open(addresses.plan(orders.settlement));
    const { text } = await visit.ringed();
    expect(text).toContain('取消提前结清');
    expect(await rings(visit)).toHaveLength(1);
  });

  test('lets the person choose among several bookings, and rings none by itself', async () => {
    const visit = await open(addresses.bookings);
    const { targetLabel } = await visit.status(({ state }) => state === 'choose', 'several to choose from');
    expect(targetLabel).toBeNull();
    expect(await rings(visit)).toEqual([]);
  });

  test.each(['listed', 'failed'])('does not call it done when the outcome is "%s"', async (outcome) => {
    const visit = await open(`${addresses.plan(orders.due)}_outcome.${outcome}`);
    await visit.ringed();
    await press(visit.page, '取消预约');
    await press(visit.page, '确认取消');
    const found = await visit.status((now) => now.page === 'success', 'an outcome page');
    expect(found.state).toBe('unproven');
    expect(await rings(visit)).toEqual([]);
  });

  test('follows a move to another day to its proof', async () => {
    const { page, ringed, status } = await open(addresses.plan(orders.due));
    await ringed();
    await press(page, '修改预约');
    await status(({ targetLabel }) => targetLabel === '确认修改', 'the ring around 确认修改');
    await press(page, '确认修改');
    await status(({ page: kind }) => kind === 'success', 'an outcome page');
  });

  test('keeps the ticks of the checklist through a reload, per order', async () => {
    const { page, ringed, shown } = await open(addresses.plan(orders.due));
    const [tick] = (await ringed()).ticks;
    expect(tick?.checked).toBe(false);
    const { left, top, width, height } = tick!.box;
    await page.mouse.click(left + width / 2, top + height / 2);
    const isTicked = async () => (await shown())?.ticks[0]?.checked ?? false;
    expect(await until(isTicked, Boolean)).toBe(true);
    await until(
      async () => JSON.stringify(await stage().inside.stored()),
      (kept) => /"ticks":\["/.test(kept),
    );
    await page.reload();
    expect((await ringed()).ticks[0]?.checked).toBe(true);

    const other = await open(addresses.plan(orders.settlement));
    expect((await other.ringed()).ticks.filter(({ checked }) => checked)).toEqual([]);
  });

  test('leaves the page byte for byte as it would be without it', async () => {
    const launch = name === 'chromium' ? launchChromium : launchFirefox;
    const plain = await launch({ proxy: stage().server.port });
    const html = 'document.documentElement.outerHTML';
    try {
      const page = await plain.newPage();
      await page.goto(addresses.plan(orders.due));
      await page.waitForSelector('main');
      const untouched = await page.evaluate(html);

      const guided = await open(addresses.plan(orders.due));
      await guided.ringed();
      expect(await guided.page.evaluate(html)).not.toBe(untouched);
      await stage().inside.store({ settings: { ...plainSettings, pausedAll: true } });
      await until(guided.shown, (shown) => shown === null);
      expect(await guided.page.evaluate(html)).toBe(untouched);
    } finally {
      await stage().inside.store({ settings: plainSettings });
      await plain.close();
    }
  });

  test('leaves no error in any console', () => {
    expect(stage().errors).toEqual([]);
  });
});
