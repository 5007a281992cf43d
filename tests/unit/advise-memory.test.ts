import { describe, expect, it } from 'vitest';
import { recalled, rememberBooking } from '../../utils/advise/memory.ts';
import { fact, finding, memory, target } from './fixtures.ts';

const place = 'm.jr.airstarfinance.net/plan';
const at = (now: number) => ({ now, place });
const list = { place, shown: ['date 2026-12-05', 'date 2026-12-08', 'amount 69049'], row: null };

describe('the memory of a booking', () => {
  const plan = finding({
    state: 'found',
    target: target(),
    order: '5261108371940265',
    booking: 'due',
    facts: [fact('date', '2026-12-05'), fact('date', '2026-12-08'), fact('amount', '¥690.49', 69049)],
    reasons: [{ code: 'dateNear', says: '预约扣款日 2026-12-05' }],
  });
  it('does not guess between several dates', () => {
    expect(rememberBooking({ ...plan, reasons: [] }, at(1))?.date).toBeNull();
  });
  it('does not forget because a page has no target', () => {
    expect(rememberBooking(finding(), at(1), memory())).toEqual(memory());
  });
  it('does not mix two orders', () => {
    const dialog = finding({ page: 'confirm', state: 'found', target: target(), order: '1' });
    expect(rememberBooking(dialog, at(9), memory())).toMatchObject({ order: '1', date: null, amount: null });
  });
  it('keeps what stands near the control', () => {
    expect(rememberBooking(plan, at(7))).toEqual(memory({ list, at: 7 }));
  });
  it('is completed by the dialog', () => {
    const dialog = finding({
      page: 'confirm',
      state: 'found',
      target: target({ label: '确认取消' }),
      facts: [fact('date', '2026-12-05')],
    });
    expect(rememberBooking(dialog, at(9), memory({ date: null, list }))).toEqual(
      memory({ list, asked: true, at: 9 }),
    );
  });
  it('does not take the outcome of another booking', () => {
    const other = finding({
      page: 'success',
      facts: [fact('amount', '¥1.00', 100)],
      reasons: [{ code: 'outcomeGood' }],
    });
    expect(rememberBooking(other, at(9), memory({ asked: true }))).toMatchObject({ outcome: null });
  });
  it('keeps what the outcome said', () => {
    const good = finding({ page: 'success', reasons: [{ code: 'outcomeGood' }] });
    expect(rememberBooking(good, at(9), memory({ asked: true }))).toMatchObject({ outcome: 'good', at: 9 });
    const bad = finding({ page: 'success', reasons: [{ code: 'outcomeBad' }] });
    expect(rememberBooking(bad, at(9), memory({ asked: true }))).toMatchObject({ outcome: 'bad' });
  });
  it('keeps what the list showed before, when it is seen again after the act', () => {
    const again = { ...plan, facts: plan.facts.slice(0, 1) };
    const before = memory({ asked: true, list, outcome: 'open' });
    expect(rememberBooking(again, at(9), before)).toMatchObject({ list, amount: 69049, outcome: 'open' });
  });
  it('starts anew where the old one is settled', () => {
    expect(rememberBooking(plan, at(9), memory({ asked: true, outcome: 'good', settled: true }))).toEqual(
      memory({ list, at: 9 }),
    );
  });
  it('starts anew where another booking is in question', () => {
    const other = finding({
      page: 'confirm',
      target: target(),
      facts: [fact('amount', '¥1.00', 100)],
    });
    expect(rememberBooking(other, at(9), memory({ asked: true, outcome: 'good' }))).toMatchObject({
      order: null,
      date: null,
      amount: 100,
      outcome: null,
    });
  });
});

describe('what is recalled', () => {
  it('does not belong to another order', () => {
    expect(recalled(finding({ order: '1' }), null, memory({ order: '2' }), 3)).toBeNull();
  });
  it('is not what a tab showed days ago', () => {
    expect(recalled(finding(), null, memory({ at: 0 }), 90_000_000)).toBeNull();
    expect(recalled(finding(), memory({ at: 0 }), null, 90_000_000)).not.toBeNull();
  });
  it('is the later one that fits', () => {
    const [old, young] = [memory({ at: 1 }), memory({ order: null, at: 2 })];
    expect(recalled(finding({ order: old.order }), old, young, 3)).toBe(young);
    expect(recalled(finding(), old, null, 3)).toBe(old);
  });
});
