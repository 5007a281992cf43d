import { describe, expect, it } from 'vitest';
import { checklistOf } from '../../utils/advise/checklist.ts';
import { CAVEATS } from '../../utils/know/caveats.ts';
import type { Finding } from '../../utils/recognise/finding.ts';
import { context, fact, finding } from './fixtures.ts';

const NOW = Date.parse('2026-12-03T20:00:00+08:00');
const item = (id: string, page: Partial<Finding>, now?: number) => {
  const found = checklistOf(finding(page), context({ now })).find((each) => each.id === id);
  if (!found) throw new Error(`no item ${id}`);
  return found;
};

describe('the checklist', () => {
  it('does not quote a page that says nothing', () => {
    for (const each of checklistOf(finding(), context())) expect(each.quotes).toEqual([]);
  });
  it('does not take a penalty for a fee of the plan', () => {
    const facts = [
      fact('fee', '逾期罚息 12.60元', 1260),
      fact('fee', '提前还款手续费为剩余本金的3%', null),
      fact('fee', '手续费 2.95元/期', 295),
    ];
    expect(item('fees', { facts }).quotes.map((quote) => quote.text)).toEqual(['手续费 2.95元/期']);
    expect(item('overdue', { facts }).quotes).toHaveLength(1);
    expect(item('settlement', { facts }).quotes).toHaveLength(1);
  });
  it('does not call a mere mention of being late pressing', () => {
    const facts = [fact('rate', '逾期日利率万分之五', null)];
    expect(item('overdue', { facts }).urgent).toBe(false);
    expect(item('overdue', { facts: [fact('status', '已逾期3天')] }).urgent).toBe(true);
  });
  it('does not read "later", "yearly" or "nearly" as late or early', () => {
    const facts = [fact('rate', 'yearly rate, calculated later, nearly 3%', null)];
    expect(item('overdue', { facts }).quotes).toEqual([]);
    expect(item('settlement', { facts }).quotes).toEqual([]);
  });
  const closing = (value: string | null, now?: number) =>
    item('cutoff', { facts: [fact('deadline', '可修改或取消', value)] }, now).urgent;
  it('does not call a cut-off pressing that is not resolved, or without a clock', () => {
    expect(closing(null, NOW)).toBe(false);
    expect(closing('--12-04T22:00', NOW)).toBe(false);
    expect(closing('2026-12-04T22:00')).toBe(false);
  });
  it('does not call one pressing that is days ahead, or that was yesterday', () => {
    expect(closing('2026-12-19T22:00', NOW)).toBe(false);
    expect(closing('2026-12-02', NOW)).toBe(false);
    // The end of yesterday.
    expect(closing('2026-12-03T00:00', NOW)).toBe(false);
  });
  it('calls a cut-off of today or tomorrow pressing', () => {
    expect(closing('2026-12-03T22:00', NOW)).toBe(true);
    expect(closing('2026-12-04', NOW)).toBe(true);
    // The end of tomorrow.
    expect(closing('2026-12-05T00:00', NOW)).toBe(true);
  });
  it('goes by the calendar of the lender, not by UTC', () => {
    const lateEvening = Date.parse('2026-12-04T00:30:00+08:00');
    const facts = [fact('deadline', '截止', '2026-12-05')];
    expect(item('cutoff', { facts }, lateEvening).urgent).toBe(true);
    expect(item('cutoff', { facts }, lateEvening - 3_600_000).urgent).toBe(false);
  });
  it('puts what presses first, and a debit under way is pressing', () => {
    const list = checklistOf(finding({ facts: [fact('status', '扣款处理中')] }), context());
    expect(list[0]?.id).toBe('inflight');
    expect(list.slice(1).map((each) => each.id)).toEqual(
      CAVEATS.map((each) => each.id).filter((id) => id !== 'inflight'),
    );
  });
  it('calls a fee in a dialog pressing', () => {
    const beneath = [fact('fee', '变更手续费 10.00元/次', 1000)];
    const facts = beneath.map((one) => ({ ...one, inDialog: true }));
    expect(item('fees', { page: 'confirm', facts }).urgent).toBe(true);
    expect(item('fees', { page: 'confirm', facts: beneath }).urgent).toBe(false);
    expect(item('fees', { facts: beneath }).urgent).toBe(false);
  });
  it('quotes what the dialog says in words, a denial too, before the figures beneath it', () => {
    const facts = [fact('fee', '手续费 23.99', 2399)];
    const said = { text: '取消预约不收手续费；', el: {} as Element, inDialog: true };
    const { quotes, urgent } = item('fees', { page: 'confirm', facts, statements: [said] });
    expect(quotes.map((quote) => quote.text)).toEqual(['取消预约不收手续费；', '手续费 23.99']);
    expect(urgent).toBe(false);
  });
  it('quotes each sentence once, and three at most', () => {
    const sentence = '手续费 2.95元/期，费率2.22%';
    const facts = [
      fact('fee', '2.95元/期', 295, sentence),
      fact('rate', '2.22%', null, sentence),
      ...[1, 2, 3].map((n) => fact('fee', `服务费${n}元`, n * 100)),
    ];
    expect(item('fees', { facts }).quotes.map((quote) => quote.text)).toEqual([
      sentence,
      '服务费1元',
      '服务费2元',
    ]);
  });
  it('says why by what was booked', () => {
    expect(item('debt', { booking: 'due' }).why.key).toBe('advice.check.debt.why.due');
    expect(item('debt', { booking: 'settlement' }).why.key).toBe('advice.check.debt.why.settlement');
    expect(item('debt', {}).why.key).toBe('advice.check.debt.why.unknown');
    expect(item('proof', {}).why.key).toBe('advice.check.proof.why');
  });
  it('keeps ticks', () => {
    const list = checklistOf(finding(), context({ ticks: ['fees', 'gone'] }));
    expect(list.filter((each) => each.ticked).map((each) => each.id)).toEqual(['fees']);
    expect(list).toHaveLength(12);
  });
});
