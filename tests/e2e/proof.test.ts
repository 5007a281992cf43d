import { afterEach, describe, expect, test } from 'vitest';
import { onStage } from '../tools/on-stage.ts';
import { press } from '../tools/press.ts';
import type { Visit } from '../tools/stage.ts';
import { until } from '../tools/until.ts';
import { addresses, orders } from '../tools/walk.ts';

/** What pressing means, and whether it worked: on the shop under its real names. */
describe.each(['chromium', 'firefox'] as const)('costs and proof in %s', (name) => {
  const { stage } = onStage(name);
  afterEach(() => stage().forget());

  /** Waits until the panel says this. */
  async function says(visit: Visit, words: string): Promise<string> {
    const text = await until(
      async () => (await visit.shown().catch(() => null))?.text ?? '',
      (now) => now.includes(words),
    );
    expect(text).toContain(words);
    return text;
  }
  const rings = async (visit: Visit) =>
    ((await visit.shown())?.rings ?? []).filter(({ kind }) => kind === 'ring');

  async function cancel(visit: Visit, outcome = ''): Promise<void> {
    await visit.ringed();
    await press(visit.page, '取消预约');
    await visit.status(({ page, state }) => page === 'confirm' && state === 'found', 'the dialog');
    await press(visit.page, '确认取消');
    await visit.status(({ page }) => page === 'success', `the outcome ${outcome}`);
  }
  const planOf = (order: string, outcome: string) => `${addresses.plan(order)}_outcome.${outcome}`;

  test('does not call a booking done that the list still shows', async () => {
    const visit = await stage().open(planOf(orders.due, 'listed'));
    await cancel(visit, 'listed');
    await visit.status(({ state }) => state === 'unproven', 'no proof yet');
    await press(visit.page, '查看还款计划');
    await visit.status(
      ({ page, state }) => page === 'repayment-plan' && state === 'unproven',
      'still listed',
    );
    await says(visit, '可这笔预约还在这里');
    expect(await rings(visit)).toEqual([]);
  });

  test('does not call a failure done, and quotes it', async () => {
    const visit = await stage().open(planOf(orders.due, 'failed'));
    await cancel(visit, 'failed');
    await visit.status(({ state }) => state === 'unproven', 'no proof');
    await says(visit, '请一小时后再试');
  });

  test('does not take the outcome in one tab for that of another', async () => {
    const due = await stage().open(addresses.plan(orders.due));
    await due.ringed();
    await press(due.page, '取消预约');
    await due.status(({ page }) => page === 'confirm', 'the dialog');
    const settlement = await stage().open(planOf(orders.settlement, 'silent'));
    await cancel(settlement, 'silent');
    const found = await settlement.status(({ page }) => page === 'success', 'an outcome that names no order');
    expect(found.state).toBe('unproven');
    await due.page.bringToFront();
    await press(due.page, '确认取消');
    await due.status(({ state }) => state === 'done', 'proof of its own order');
  });

  test('calls it done on the outcome, and again on the plan where it stood', async () => {
    const visit = await stage().open(addresses.plan(orders.due));
    await cancel(visit);
    await visit.status(({ state }) => state === 'done', 'proof');
    await press(visit.page, '查看还款计划');
    await visit.status(
      ({ page, state }) => page === 'repayment-plan' && state === 'done',
      'proof by its absence',
    );
    expect(await rings(visit)).toEqual([]);
  });

  test('calls a settlement taken back done, and a booking moved to another day', async () => {
    const settlement = await stage().open(addresses.plan(orders.settlement));
    await cancel(settlement);
    await settlement.status(({ state }) => state === 'done', 'proof of the settlement');
    const moved = await stage().open(addresses.plan(orders.due));
    await moved.ringed();
    await press(moved.page, '修改预约');
    await moved.status(({ targetLabel }) => targetLabel === '确认修改', 'the form');
    await press(moved.page, '确认修改');
    await moved.status(({ state }) => state === 'done', 'proof of the move');
  });

  test('warns of other things for a booked instalment than for a booked settlement', async () => {
    const due = await stage().open(addresses.plan(orders.due));
    await due.ringed();
    const one = await says(due, '这一期欠款和还款日都不变');
    const settlement = await stage().open(addresses.plan(orders.settlement));
    await settlement.ringed();
    const other = await says(settlement, '原来的分期照旧');
    expect(one).not.toContain('取消提前结清的预约');
    expect(other).not.toContain('这一期欠款和还款日都不变');
  });

  test('says what to do and what to say where there is no button', async () => {
    const visit = await stage().open(addresses.plan(orders.absent));
    await visit.status(({ state }) => state === 'absent', 'no button');
    const text = await says(visit, '要说的话');
    expect(text).toContain('网页上没有这个按钮很常见');
    expect(text).toContain('400-100-3399');
  });

  test('asks who lends where nothing says it, and routes by the answer', async () => {
    const visit = await stage().open(addresses.mallPlan(orders.unnamed));
    await visit.status(({ state }) => state === 'absent', 'no button');
    await says(visit, '你是用什么付款的');
    await visit.answer('花呗分期');
    const { contacts } = await visit.status(({ lender }) => lender === 'huabei', 'the lender that was named');
    expect(contacts[0]).toBe('alipay');
    await says(visit, '95188');
    await visit.page.reload();
    await visit.status(({ lender }) => lender === 'huabei', 'the answer, kept');
  });

  test('gives the booked day as a calendar file', async () => {
    const visit = await stage().open(addresses.plan(orders.due));
    await visit.ringed();
    const [file] = (await until(visit.shown, (shown) => (shown?.files.length ?? 0) > 0))?.files ?? [];
    expect(file?.name).toMatch(/^repay-\d{4}-\d{2}-\d{2}\.ics$/);
    expect(file?.text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART:\d{8}T010000Z[\s\S]*END:VCALENDAR\r\n$/);
    expect(file?.text).not.toContain(orders.due);
  });

  test('puts the fee of the dialog first', async () => {
    const visit = await stage().open(addresses.plan(orders.late));
    await visit.ringed();
    await press(visit.page, '取消预约');
    await visit.status(({ page, state }) => page === 'confirm' && state === 'found', 'the dialog');
    const text = await says(visit, '要紧');
    expect(text.indexOf('2.00')).toBeGreaterThan(text.indexOf('要紧'));
    expect(text.indexOf('2.00')).toBeLessThan(text.indexOf('本页未说明'));
  });

  test('leaves no error in any console', () => {
    expect(stage().errors).toEqual([]);
  });
});
