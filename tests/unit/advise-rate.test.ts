import { describe, expect, it } from 'vitest';
import { irr } from '../../utils/advise/plan/irr.ts';
import { rateOf } from '../../utils/advise/plan/rate.ts';
import { period, plan, rows } from './plans.ts';

const monthly = (count: number, pay: number) =>
  Array.from({ length: count }, (_, at) => ({ at: at + 1, pay }));
const whole = (periods = rows(6)) =>
  plan(periods, { principal: periods.reduce((sum, each) => sum + (each.principal ?? 0), 0) });
const rate = (of = whole(), from?: string | null) => rateOf(of, of.periods, { from });

describe('the internal rate of return', () => {
  it('does not exist where less comes back than was lent, or nothing was', () => {
    expect(irr(1000, monthly(3, 300))).toBeNull();
    expect(irr(0, monthly(3, 300))).toBeNull();
    expect(irr(1000, [])).toBeNull();
    expect(irr(-1000, monthly(3, 300))).toBeNull();
  });
  it('does not come out of figures that are none', () => {
    for (const odd of [Number.NaN, Number.POSITIVE_INFINITY, -1]) {
      expect(irr(1000, [{ at: 1, pay: odd }, ...monthly(3, 500)])).toBeNull();
      expect(irr(1000, [{ at: odd, pay: 500 }, ...monthly(3, 500)])).toBeNull();
    }
    expect(irr(Number.NaN, monthly(3, 300))).toBeNull();
  });
  it('does not run for ever, nor past what a loan can cost', () => {
    expect(irr(1, [{ at: 1, pay: 1e9 }])).toBeNull();
    expect(irr(1, [{ at: 0, pay: 2 }])).toBeNull();
    expect(irr(1, [{ at: 1, pay: 100 }])).toBeCloseTo(99, 6);
    expect(irr(1e15, [{ at: 600, pay: 1e15 + 1 }])).toBeGreaterThanOrEqual(0);
  });
  it('is 0 where nothing is paid on top', () => {
    expect(irr(300, monthly(3, 100))).toBe(0);
  });
  it('makes the payments worth what was lent', () => {
    for (let count = 1; count <= 60; count += 1)
      for (const cost of [1, 250, 2399, 40_000]) {
        const payments = monthly(count, Math.round(1_000_000 / count) + cost);
        const found = irr(1_000_000, payments)!;
        const worth = payments.reduce((sum, { at, pay }) => sum + pay / (1 + found) ** at, 0);
        expect(Math.abs(worth - 1_000_000), `${count} × ${cost}`).toBeLessThan(0.01);
      }
  });
});

describe('the yearly rate', () => {
  it('is not told where anything is missing', () => {
    const without = (change: object) => rate(plan([...rows(5), period({ ...rows(6)[5], ...change })]));
    expect(without({ due: null })).toBeNull();
    expect(without({ due: '--05-08' })).toBeNull();
    expect(without({ total: null })).toBeNull();
    expect(without({ principal: null })).toBeNull();
    expect(rate(plan([]))).toBeNull();
  });
  it('is not told of a part of the plan', () => {
    expect(rate(plan(rows(6).slice(2)))).toBeNull();
    expect(rate(plan(rows(6)))).toBeNull();
    expect(rateOf(plan(rows(6)), rows(6), { count: 12 })).toBeNull();
    expect(rateOf(whole(), rows(6), { count: 12 })).toBeNull();
    expect(rate(plan(rows(3), { principal: 399900 }))).toBeNull();
  });
  it('is not told where the page’s sums disagree, or a row holds more than principal and fee', () => {
    expect(rate(plan(rows(6), { total: 414295 }))).toBeNull();
    expect(rate(plan(rows(6), { principal: 399900, fee: 1 }))).toBeNull();
    expect(rate(whole([...rows(5), { ...rows(6)[5]!, total: 70000 }]))).toBeNull();
  });
  it('is not told where less comes back than was lent, and never below nothing', () => {
    expect(rate(whole(rows(6, { fee: null, total: 60000 })))).toBeNull();
  });
  it('does not assume the day of lending where the rows are not a month apart', () => {
    const uneven = rows(6).map((row) => (row.no === 3 ? { ...row, due: '2027-02-10' } : row));
    expect(rate(whole(uneven))).toBeNull();
    expect(rate(whole(uneven), '2026-11-08')).toMatchObject({
      by: 'days',
      assumes: null,
      from: '2026-11-08',
    });
  });
  it('does not take a payment before the loan, nor a day without a year for the day of lending', () => {
    expect(rate(whole(), '2027-01-08')).toBeNull();
    expect(rate(whole(), '--11-08')).toMatchObject({ from: null, assumes: 'month-before-first' });
  });
  it('is that of the notice’s own example', () => {
    const twelve = rows(12, { principal: null, fee: null, total: 883330 });
    const lent = plan(twelve, { principal: 9900000 });
    expect(rateOf(lent, twelve, { from: '2026-11-08', count: 12 })).toMatchObject({
      nominal: 12.8,
      effective: 13.58,
    });
  });
  it('is that of a plan with 0.6 % a month of the whole principal', () => {
    expect(rate()).toEqual({
      monthly: 1.0198,
      nominal: 12.24,
      effective: 12.95,
      lent: 399900,
      paid: 414294,
      periods: 6,
      from: null,
      by: 'months',
      assumes: 'month-before-first',
    });
    expect(rate(whole(), '2026-11-08')).toMatchObject({ nominal: 12.24, assumes: null });
  });
  it('takes the number of instalments the page names, or one of its sums, for the whole', () => {
    expect(rateOf(plan(rows(6)), rows(6), { count: 6 })).toEqual(rate());
    expect(rate(plan(rows(6, { no: null }), { total: 414294 }))).toEqual(rate());
  });
  it('is lower the earlier the money was lent, and the same in any order of rows', () => {
    expect(rate(whole(), '2026-10-20')!.nominal).toBeLessThan(rate()!.nominal);
    expect(rate(whole(rows(6).toReversed()))).toEqual(rate());
  });
  it('counts from the principal the page states where the rows have none', () => {
    const bare = rows(6, { principal: null, fee: null });
    expect(rate(plan(bare, { principal: 399900, total: 414294 }))).toMatchObject({ nominal: 12.24 });
  });
  it('is 0 without cost', () => {
    expect(rate(whole(rows(6, { fee: 0, total: 66650 })))).toMatchObject({
      monthly: 0,
      nominal: 0,
      effective: 0,
    });
  });
});
