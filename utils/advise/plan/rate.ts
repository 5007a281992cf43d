import type { Period, Plan } from '../../recognise/finding.ts';
import { daysBetween, isDay, monthsBetween } from './days.ts';
import { irr } from './irr.ts';
import { sumOf } from './periods.ts';

/** What else the page says, read elsewhere on it. */
export interface Stated {
  /** ISO date the money was lent (the day of the order or of the loan); anything else counts as not stated. */
  from?: string | null;
  /** How many instalments the page says there are (共 12 期). */
  count?: number | null;
}

/**
 * The yearly rate of a plan by the internal rate of return, in percent. The notice that makes lenders in China
 * state it lets them name either figure, a simple one only when it is called simple; the example it gives
 * (100,000 lent less a fee of 1,000, twelve times 8,833.30: 12.80 % simple, 13.58 % compound) is a test of ours.
 * Source: 中国人民银行公告〔2021〕第3号, 12 March 2021, by an account of it checked 2026-09-03 (C).
 */
export interface Rate {
  /** The rate of one month, rounded to four decimals for showing. */
  monthly: number;
  /** Simple (单利): twelve times the monthly rate; two decimals. */
  nominal: number;
  /** Compound (复利, what the notice calls 内部收益率法): the monthly rate compounded twelve times; two decimals. */
  effective: number;
  /** Fen. */
  lent: number;
  /** Fen. */
  paid: number;
  periods: number;
  /** The ISO date the money was lent, where it was given. */
  from: string | null;
  /** Whether time was counted in whole calendar months or, for uneven gaps, in days of a 365-day year. */
  by: 'months' | 'days';
  /** The page does not say when the money was lent: one month before the first instalment is taken for it. */
  assumes: 'month-before-first' | null;
}

/** Days in a month of a 365-day year. */
const MONTH = 365 / 12;

/**
 * @param periods of the plan, with the years their neighbours tell
 * @returns null where anything it takes is not on the page, where the rows may not be the whole plan, or where
 * the page's own sums disagree with each other
 */
export function rateOf(plan: Plan, periods: readonly Period[], stated: Stated = {}): Rate | null {
  const rows = periods.flatMap((row) => (isDay(row.due) ? [{ ...row, due: row.due }] : []));
  rows.sort((a, b) => (a.due < b.due ? -1 : 1));
  if (rows.length < 2 || rows.length < periods.length) return null;
  if (!isWhole(plan, rows, stated.count) || !rows.every(isPlain)) return null;
  const from = isDay(stated.from) ? stated.from : null;
  const days = rows.map(({ due }) => due);
  const times = timesOf(days, from);
  const totals = sumOf(rows, 'total');
  const lent = sumOf(rows, 'principal')?.sum ?? plan.totals.principal;
  if (!totals || lent === null || !times) return null;
  const payments = totals.parts.map((pay, at) => ({ at: times.at[at]!, pay }));
  const monthly = irr(lent, payments);
  if (monthly === null) return null;
  return {
    monthly: rounded(monthly * 100, 4),
    nominal: rounded(monthly * 1200, 2),
    effective: rounded(((1 + monthly) ** 12 - 1) * 100, 2),
    lent,
    paid: totals.sum,
    periods: rows.length,
    from,
    by: times.by,
    assumes: from ? null : 'month-before-first',
  };
}

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/**
 * Whether the rows are the whole plan, told by a sum of the page or by the number of instalments it names. Rows
 * folded away (展开全部) would make the rate several times too high, which is worse than none.
 * @param rows in the order of time
 */
function isWhole({ checks }: Plan, rows: readonly Period[], count: number | null = null): boolean {
  if (checks.some(({ ok }) => !ok) || (count !== null && count !== rows.length)) return false;
  const counted = rows.every(({ no }, at) => no === at + 1) || rows.every(({ no }) => no === null);
  return counted && (count !== null || checks.some(({ what }) => what !== 'fee'));
}

/** A total that is not principal and fee holds something else (a penalty, a voucher) that is no cost of the plan. */
function isPlain({ principal, fee, total }: Period): boolean {
  return principal === null || fee === null || total === null || principal + fee === total;
}

/** When each day falls, in months after the money was lent; null where that is not told. */
function timesOf(days: readonly string[], from: string | null): { at: number[]; by: Rate['by'] } | null {
  const months = days.map((day) => monthsBetween(from ?? days[0]!, day));
  const whole = months.filter((month) => month !== null);
  if (from === null) {
    const even = months.every((month, at) => month === at);
    return even ? { at: whole.map((month) => month + 1), by: 'months' } : null;
  }
  if (whole.length === months.length) return { at: whole, by: 'months' };
  return { at: days.map((day) => daysBetween(from, day) / MONTH), by: 'days' };
}
