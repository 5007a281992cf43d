import { describe, expect, it } from 'vitest';
import { outcomeOf, proofOf, provesBooking } from '../../utils/advise/proof.ts';
import type { Fact, Finding } from '../../utils/recognise/finding.ts';
import { element, fact, finding, memory, target } from './fixtures.ts';

const good = (change: Partial<Finding> = {}) =>
  finding({
    page: 'success',
    state: 'unproven',
    order: '5261108371940265',
    facts: [
      fact('date', '2026-12-05'),
      fact('date', '2026-12-08'),
      fact('amount', '690.49元', 69049),
      fact('status', '已取消'),
    ],
    reasons: [{ code: 'outcomeGood', says: '预约还款已取消' }],
    ...change,
  });

describe('a proof', () => {
  it('does not come from another order', () => {
    expect(provesBooking(good({ order: '5261119402817736' }), memory())).toBe(false);
  });
  it('does not come from another date or amount', () => {
    const facts = (date: string, fen: number) => [fact('date', date), fact('amount', String(fen), fen)];
    expect(provesBooking(good({ facts: facts('2027-01-05', 69049) }), memory())).toBe(false);
    expect(provesBooking(good({ facts: facts('2026-12-05', 100) }), memory())).toBe(false);
  });
  it('does not rest on one agreement alone', () => {
    expect(provesBooking(good({ order: null, facts: [fact('amount', '690.49', 69049)] }), memory())).toBe(
      false,
    );
    expect(provesBooking(good({ facts: [] }), memory())).toBe(false);
    expect(provesBooking(good(), memory({ date: null, amount: null }))).toBe(false);
  });
  it('does not believe good news about a booking that is still listed', () => {
    const still = [...good().facts, fact('status', '已预约')];
    expect(provesBooking(good({ facts: still }), memory())).toBe(false);
    expect(provesBooking(good({ target: target() }), memory())).toBe(false);
  });
  it('does not take a request for a result', () => {
    const open = [...good().facts, fact('status', '申请已提交')];
    expect(provesBooking(good({ facts: open }), memory())).toBe(false);
    expect(outcomeOf(good({ facts: open }))).toBe('open');
  });
  it('does not come from bad or silent outcomes', () => {
    expect(provesBooking(good({ reasons: [{ code: 'outcomeBad' }] }), memory())).toBe(false);
    expect(
      provesBooking(good({ reasons: [{ code: 'outcomeGood' }, { code: 'outcomeBad' }] }), memory()),
    ).toBe(false);
    expect(provesBooking(good({ reasons: [] }), memory())).toBe(false);
    expect(outcomeOf(good({ reasons: [{ code: 'outcomeBad' }] }))).toBe('bad');
    expect(outcomeOf(good({ reasons: [], facts: [] }))).toBe('unclear');
  });
  it('comes from the same booking', () => {
    expect(provesBooking(good(), memory())).toBe(true);
    expect(provesBooking(good({ order: null }), memory())).toBe(true);
    expect(provesBooking(good({ facts: [fact('amount', '690.49元', 69049)] }), memory())).toBe(true);
  });
  it('lets a changed booking go on being booked', () => {
    const facts = [...good().facts.slice(0, 3), fact('status', '已预约')];
    expect(provesBooking(good({ facts }), memory({ intent: 'modify' }))).toBe(true);
  });
});

const place = 'm.jr.airstarfinance.net/booking/list';
/** Noon in Shanghai on the day before the booked one. */
const now = Date.parse('2026-12-04T04:00:00Z');
const moment = { now, place };
const own = [fact('date', '2026-12-05'), fact('amount', '¥690.49', 69049)];
const others = [fact('date', '2026-12-20'), fact('amount', '¥310.00', 31000)];
const shown = ['date 2026-12-05', 'amount 69049', 'date 2026-12-20', 'amount 31000'];
/** A dialog has asked, and an outcome read well. */
const asked = (change = {}) =>
  memory({ asked: true, outcome: 'good', at: now, list: { place, shown, row: null }, ...change });
const list = (facts = others, change: Partial<Finding> = {}) => finding({ facts, ...change });

describe('a list', () => {
  it('does not prove anything without good news before it', () => {
    expect(proofOf(list(), asked({ outcome: null }), moment)).toBeNull();
    expect(proofOf(list(), asked({ outcome: 'bad' }), moment)).toBeNull();
    expect(proofOf(list(), null, moment)).toBeNull();
  });
  it('does not prove anything when it is another one', () => {
    expect(proofOf(list(), asked(), { now, place: 'www.mi.com/' })).toBeNull();
    expect(proofOf(list([fact('date', '2027-01-01')]), asked(), moment)).toBeNull();
    expect(proofOf(list([]), asked(), moment)).toBeNull();
  });
  it('does not prove anything from the day of the debit on: that may have taken it away', () => {
    const later = Date.parse('2026-12-04T16:00:00Z');
    expect(proofOf(list(), asked(), { now: later, place })).toBeNull();
  });
  it('does not prove anything while the booking stands on it', () => {
    expect(proofOf(list([...own, ...others]), asked(), moment)).toBeNull();
    const numbered = [...others, fact('order', 'YY20261120000731')];
    expect(proofOf(list(numbered), asked({ numbers: ['YY20261120000731'] }), moment)).toBeNull();
  });
  it('does not prove anything while something is being processed', () => {
    expect(proofOf(list([...others, fact('status', '扣款处理中')]), asked(), moment)).toBeNull();
  });
  it('does not prove a change by an absence', () => {
    expect(proofOf(list(), asked({ intent: 'modify' }), moment)).toBeNull();
  });
  it('does not prove anything against a booking without a day or a sum', () => {
    expect(proofOf(list(), asked({ date: null }), moment)).toBeNull();
    expect(proofOf(list(), asked({ date: '--12-05' }), moment)).toBeNull();
    expect(proofOf(list(), asked({ amount: null }), moment)).toBeNull();
  });
  it('proves it by its absence among all the rest', () => {
    expect(proofOf(list(), asked(), moment)).toBe('list');
  });
  it('proves it by saying that none is booked', () => {
    const none = list([], { statements: [{ text: '暂无预约还款', el: element(), inDialog: false }] });
    expect(proofOf(none, asked(), moment)).toBe('list');
  });
  it('speaks against good news while it still offers the booking', () => {
    const offered = list([...own, ...others], {
      state: 'found',
      target: target(),
      reasons: [
        { code: 'dateNear', says: '2026-12-05' },
        { code: 'amountNear', says: '¥690.49' },
      ],
    });
    expect(proofOf(offered, asked({ outcome: null }), moment)).toBeNull();
    expect(proofOf(offered, asked({ outcome: 'open' }), moment)).toBe('listed');
    expect(proofOf(offered, asked({ outcome: 'bad', at: now }), moment)).toBeNull();
    const anew = { ...offered, facts: [...offered.facts, fact('order', 'YY2')] };
    expect(proofOf(anew, asked({ outcome: 'open', at: now, numbers: ['YY1'] }), moment)).toBeNull();
    expect(proofOf(offered, asked({ settled: true }), moment)).toBeNull();
    // Two days later it is another booking.
    expect(proofOf(offered, asked({ outcome: 'good', at: now - 172_800_000 }), moment)).toBeNull();
  });
  it('speaks against good news by one of several controls that names day and sum', () => {
    const choice = { ...target(), for: '手机 · 2026-12-05 · ¥690.49' };
    const other = { ...target(), for: '平板 · 2026-12-20 · ¥310.00' };
    const both = list([...own, ...others], { state: 'choose', choices: [choice, other] });
    expect(proofOf(both, asked({ outcome: 'good', at: now }), moment)).toBe('listed');
    const rest = list(others, { state: 'choose', choices: [other, other] });
    expect(proofOf(rest, asked({ outcome: 'good', at: now }), moment)).toBe('list');
  });
  it('proves it by a row that is to be paid again', () => {
    const row = { no: 1, due: '2026-12-08', total: 69049 };
    const period = { ...row, principal: null, fee: null };
    const plan = (status: string) =>
      list(others, {
        plan: {
          periods: [{ ...period, status }],
          totals: { principal: null, fee: null, total: null },
          checks: [],
        },
      });
    const before = asked({ date: null, list: { place, shown, row } });
    expect(proofOf(plan('已还款'), before, moment)).toBeNull();
    expect(proofOf(plan('已预约'), before, moment)).toBeNull();
    expect(proofOf(plan('待还款'), before, moment)).toBe('row');
  });
});

describe('a message', () => {
  const messages = (sentence: string, values: [Fact['kind'], Fact['value']][]) =>
    finding({
      page: 'message-center',
      facts: values.map(([kind, value]) => fact(kind, String(value), value, sentence)),
    });
  it('does not prove another booking', () => {
    const said = '您预约于2026-12-20的还款¥310.00已取消';
    const other = messages(said, [
      ['date', '2026-12-20'],
      ['amount', 31000],
    ]);
    expect(proofOf(other, memory(), moment)).toBeNull();
  });
  it('does not prove it by two messages of half of it each', () => {
    const halves = finding({
      page: 'message-center',
      facts: [
        fact('date', '2026-12-05', '2026-12-05', '2026-12-05 的预约已取消'),
        fact('amount', '690.49', 69049, '¥690.49 的还款已取消'),
      ],
    });
    expect(proofOf(halves, memory(), moment)).toBeNull();
  });
  it('does not prove it by a notice that it was made', () => {
    const made = messages('您已预约2026-12-05还款690.49元', [
      ['date', '2026-12-05'],
      ['amount', 69049],
    ]);
    expect(proofOf(made, memory(), moment)).toBeNull();
  });
  it('proves it by day and sum', () => {
    const told = messages('您预约2026-12-05的还款690.49元已取消', [
      ['date', '2026-12-05'],
      ['amount', 69049],
    ]);
    expect(proofOf(told, memory(), moment)).toBe('message');
  });
});
