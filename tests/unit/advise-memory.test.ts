import { describe, expect, it } from 'vitest';
import { outcomeOf, provesBooking, rememberBooking } from '../../utils/advise/memory.ts';
import type { Finding } from '../../utils/recognise/finding.ts';
import { fact, finding, memory, target } from './fixtures.ts';

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
  it('does not come from a message list', () => {
    expect(provesBooking(good({ page: 'message-center' }), memory())).toBe(false);
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
    expect(rememberBooking({ ...plan, reasons: [] }, 1)?.date).toBeNull();
  });
  it('does not forget because a page has no target', () => {
    expect(rememberBooking(finding(), 1, memory())).toEqual(memory());
    expect(rememberBooking(good(), 1, memory())).toEqual(memory());
  });
  it('does not mix two orders', () => {
    const dialog = finding({ page: 'confirm', state: 'found', target: target(), order: '1' });
    expect(rememberBooking(dialog, 9, memory())).toMatchObject({ order: '1', date: null, amount: null });
  });
  it('keeps what stands near the control', () => {
    expect(rememberBooking(plan, 7)).toEqual(memory({ at: 7 }));
  });
  it('is completed by the dialog', () => {
    const dialog = finding({
      page: 'confirm',
      state: 'found',
      target: target({ label: '确认取消' }),
      facts: [fact('date', '2026-12-05')],
    });
    expect(rememberBooking(dialog, 9, memory({ date: null }))).toEqual(memory({ at: 9 }));
  });
});
