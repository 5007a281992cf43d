import { describe, expect, test } from 'vitest';
import { actedOn, bookingNow, periodStatus } from '../../components/shop/world/bookings.ts';
import { addDays, addMonths, worldDay } from '../../components/shop/world/dates.ts';
import { type Loan, statedTotal, sumOf, totalOf } from '../../components/shop/world/loans.ts';
import { messagesOf } from '../../components/shop/world/messages.ts';
import { yuan } from '../../components/shop/world/money.ts';
import { ordersOf } from '../../components/shop/world/orders.ts';
import { outcomeOf } from '../../components/shop/world/outcomes.ts';
import { type Place, pathOf, placeOf, resultOf } from '../../components/shop/world/places.ts';
import { formatState, parseState } from '../../components/shop/world/state.ts';
import { afterTerms, cancelTerms, modifyTerms, planTerms } from '../../components/shop/world/terms.ts';
import { orders as known } from '../tools/walk.ts';

function loanOf(id: string): Loan {
  const loan = ordersOf(worldDay).find((order) => order.id === id)?.loan;
  if (!loan) throw new Error(`order ${id} has no loan`);
  return loan;
}

describe('the state in an address', () => {
  test('does not take over what it does not know', () => {
    expect(parseState('in.1_due.never_evil.<b>_auto_constructor.1_in')).toEqual({ in: '1' });
    expect(parseState(null)).toEqual({});
  });
  test('comes back as it went', () => {
    const state = { in: '1', due: '2026-12-06', outcome: 'failed' };
    expect(parseState(formatState(state))).toEqual(state);
  });
});

describe('places', () => {
  const places: Place[] = [
    { screen: 'home' },
    { screen: 'sign-in' },
    { screen: 'orders' },
    { screen: 'messages' },
    { screen: 'reserve' },
    { screen: 'bookings' },
    { screen: 'order', order: known.due },
    { screen: 'plan', order: known.settlement },
    { screen: 'mall-plan', order: known.unnamed },
    { screen: 'result', order: known.due, act: 'modify' },
    { screen: 'result', order: '', act: 'cancel' },
  ];
  test.each(places)('come back from their path: $screen', (place) => {
    expect(placeOf(pathOf(place, { in: '1' }))).toEqual({ place, state: { in: '1' } });
  });
  test('do not say in the address which order it was when the outcome is to be silent', () => {
    const silent = resultOf(known.due, 'cancel', { outcome: 'silent' });
    expect(pathOf(silent, {})).not.toContain('orderId');
    expect(pathOf(resultOf(known.due, 'cancel', {}), {})).toContain(known.due);
  });
  test('does not take an unknown path for a screen', () => {
    expect(placeOf('www.mi.com/nowhere').place).toEqual({ screen: 'missing' });
  });
});

describe('orders', () => {
  const orders = ordersOf(worldDay);
  test('have the ids that walks and tests name', () => {
    expect(orders.map(({ id }) => id).sort()).toEqual(Object.values(known).sort());
    for (const { id } of orders) expect(id).toMatch(/^[15]\d{15}$/);
  });
  test('have instalments that add up to the price', () => {
    for (const { loan, price } of orders) {
      if (loan) expect(sumOf(loan.periods, (row) => row.principal)).toBe(price);
    }
  });
  test('state totals that are those of the rows, in all plans but one', () => {
    const wrong = orders.filter(
      ({ loan }) => loan && statedTotal(loan, loan.periods) !== sumOf(loan.periods, totalOf),
    );
    expect(wrong.map(({ id }) => id)).toEqual([known.sums]);
  });
  test('are listed newest first, and their numbers carry the day', () => {
    expect(
      orders
        .map(({ placed }) => placed)
        .toSorted()
        .toReversed(),
    ).toEqual(orders.map(({ placed }) => placed));
    for (const { id, placed, loan } of orders) {
      expect(id.slice(1, 7)).toBe(placed.slice(2, 10).replaceAll('-', ''));
      if (loan) expect(loan.booking.no).toContain(loan.booking.made.replaceAll('-', ''));
    }
  });
  test('keep what became of each booking in a field of its own', () => {
    const fields = orders.flatMap(({ loan }) => loan?.booking.field ?? []);
    expect(new Set(fields).size).toBe(fields.length);
    for (const field of fields) expect(parseState(`${field}.cancelled`)).toEqual({ [field]: 'cancelled' });
  });
  test('have bookings of what they say they pay', () => {
    for (const { loan } of orders) {
      if (!loan) continue;
      const { booking, periods, paid } = loan;
      const open = periods.slice(paid);
      const settled = sumOf(open, (row) => row.principal) + (open[0]?.fee ?? 0) + booking.penalty;
      expect(booking.amount).toBe(booking.kind === 'due' ? totalOf(open[0]!) : settled);
      expect(booking.period).toBe(paid + 1);
      expect(booking.made < worldDay).toBe(true);
      expect(booking.day > worldDay && booking.day <= open[0]!.due).toBe(true);
    }
  });
});

describe('bookings', () => {
  test('do not change where the page has no control', () => {
    expect(bookingNow(loanOf(known.absent), { due: 'cancelled' }).isBooked).toBe(true);
  });
  test('are gone, or on another day, after the act', () => {
    expect(bookingNow(loanOf(known.due), { due: 'cancelled' }).isBooked).toBe(false);
    expect(bookingNow(loanOf(known.due), { due: '2026-12-06' })).toEqual({
      isBooked: true,
      day: '2026-12-06',
    });
    expect(periodStatus(loanOf(known.due), 1, {})).toBe('已预约还款');
    expect(periodStatus(loanOf(known.due), 1, { due: 'cancelled' })).toBe('待还款');
  });
});

describe('what the pages say of a booking', () => {
  const said = (id: string) => {
    const loan = loanOf(id);
    const { body, small } = cancelTerms(loan, loan.booking.day);
    return [...planTerms(loan), ...body, small, modifyTerms(loan)].join('');
  };
  test('is no fee where there is none', () => {
    for (const id of [known.due, known.settlement, known.sums]) {
      expect(said(id)).toContain('不收手续费');
      expect(said(id)).not.toContain('服务费');
    }
  });
  test('is a fee only in the small print of the dialog, beside a sentence that denies another', () => {
    const loan = loanOf(known.late);
    const { body, small } = cancelTerms(loan, loan.booking.day);
    expect([...planTerms(loan), ...body].join('')).not.toContain('2.00');
    expect(small).toContain('取消收取服务费 2.00 元');
    expect(small).toContain('首次修改免收手续费，第二次起每次 5.00 元');
  });
  test('is for a settlement its penalty with base, and that the old plan goes on', () => {
    expect(said(known.settlement)).toContain('剩余本金的1%');
    expect(said(known.settlement)).toContain('剩余本金 1,249.50元，违约金 12.50元');
    expect(afterTerms(loanOf(known.settlement), 'cancel', false)).toContain(
      '原还款计划继续执行：第4期 431.49元',
    );
    expect(said(known.due)).not.toContain('违约金');
    expect(afterTerms(loanOf(known.due), 'cancel', true)).toContain('请主动还款');
  });
  test('is a cut-off before the due day where the debit is on that day', () => {
    const { booking, periods } = loanOf(known.sums);
    expect(booking.day).toBe(periods[booking.period - 1]?.due);
    expect(said(known.sums)).toContain('还款日前一日 18:00 前可取消或修改');
  });
});

describe('outcomes', () => {
  const loan = loanOf(known.due);
  test('are not good when nothing changed', () => {
    expect(outcomeOf(loan, 'cancel', { outcome: 'listed' })).toMatchObject({
      tone: 'open',
      status: '已预约',
    });
    expect(outcomeOf(loan, 'cancel', { outcome: 'failed' })).toMatchObject({
      tone: 'bad',
      title: '取消失败',
    });
    expect(outcomeOf(loan, 'modify', { outcome: 'failed' })).toMatchObject({
      tone: 'bad',
      title: '修改失败',
    });
  });
  test('leave the booking when they are to be bad, and take it when they are only silent', () => {
    for (const outcome of ['listed', 'failed'])
      expect(actedOn(loan, 'cancelled', { outcome })).toEqual({ outcome });
    expect(actedOn(loan, 'cancelled', { outcome: 'silent' })).toMatchObject({ due: 'cancelled' });
  });
  test('of one order do not touch the booking of another', () => {
    const state = actedOn(loan, 'cancelled', {});
    for (const id of [known.settlement, known.late, known.sums, known.absent, known.unnamed])
      expect(bookingNow(loanOf(id), state).isBooked).toBe(true);
  });
  test('name day and amount in their message', () => {
    const [message] = messagesOf({ late: 'cancelled' }, worldDay);
    expect(message?.text).toContain('2026-11-24');
    expect(message?.text).toContain('196.44元');
    expect(message?.text).toContain('取消服务费 2.00元');
    expect(messagesOf({ settlement: 'cancelled' }, worldDay)[0]?.title).toBe('提前结清预约取消成功');
  });
  test('are good when the booking is gone or moved, and leave a message', () => {
    expect(outcomeOf(loan, 'cancel', { due: 'cancelled' })).toMatchObject({ tone: 'good', status: '已取消' });
    expect(outcomeOf(loan, 'modify', { due: '2026-12-06' }).status).toBe('已预约 2026-12-06');
    expect(messagesOf({ due: 'cancelled' }, worldDay)[0]?.title).toBe('预约还款取消成功');
    expect(messagesOf({}, worldDay).some(({ isNew }) => isNew)).toBe(false);
  });
});

test('dates and money are written as the pages write them', () => {
  expect(addDays('2026-11-22', 13)).toBe('2026-12-05');
  expect(addMonths('2026-12-08', 1)).toBe('2027-01-08');
  expect([yuan(414294), yuan(5), yuan(123456789)]).toEqual(['4,142.94', '0.05', '1,234,567.89']);
});
