import type { Period } from '../../recognise/finding.ts';
import { daysBetween, isDay } from './days.ts';

/** Neighbouring instalments are a week, two, a month or a quarter apart; more is another year or another loan. */
const FARTHEST = 93;

/**
 * Gives days without a year (`--12-08`) the one their neighbours leave open: rows in a known direction, each
 * later than the one before it and no more than a quarter. Where two years fit or none, the day stays as it is.
 */
export function withYears(periods: readonly Period[]): Period[] {
  const way = directionOf(periods);
  const rows = periods.map((period) => ({ ...period }));
  if (way === null) return rows;
  const rising = way === 'up' ? rows : rows.toReversed();
  for (const [at, row] of rising.entries()) row.due = yearAfter(rising[at - 1]?.due, row.due);
  for (const [at, row] of [...rising.entries()].reverse()) row.due = yearBefore(rising[at + 1]?.due, row.due);
  // One row out of order, and none of the years can be trusted.
  const days = rising.flatMap(({ due }) => (isDay(due) ? [due] : []));
  const inOrder = days.every((day, at) => at === 0 || day > days[at - 1]!);
  return inOrder ? rows : periods.map((period) => ({ ...period }));
}

/** Which way time runs down the rows: told by days with a year, else by the numbers; null where neither tells. */
function directionOf(periods: readonly Period[]): 'up' | 'down' | null {
  const days = periods.flatMap(({ due }) => (isDay(due) ? [Date.parse(due)] : []));
  const numbers = periods.flatMap(({ no }) => (no === null ? [] : [no]));
  for (const values of [days, numbers]) {
    const steps = values.slice(1).map((value, at) => value - values[at]!);
    if (steps.length > 0 && steps.every((step) => step > 0)) return 'up';
    if (steps.length > 0 && steps.every((step) => step < 0)) return 'down';
  }
  return null;
}

const isYearless = (due: string | null): due is string => due?.startsWith('--') === true;

function yearAfter(before: string | null | undefined, due: string | null): string | null {
  return pick(due, before, (day) => daysBetween(before!, day));
}

function yearBefore(after: string | null | undefined, due: string | null): string | null {
  return pick(due, after, (day) => daysBetween(day, after!));
}

/** The one year in which the day lies close enough to its neighbour, on the right side of it. */
function pick(
  due: string | null,
  neighbour: string | null | undefined,
  apart: (day: string) => number,
): string | null {
  if (!isYearless(due) || !isDay(neighbour)) return due;
  const year = Number(neighbour.slice(0, 4));
  const fits = [year - 1, year, year + 1]
    .map((each) => `${each}-${due.slice(2)}`)
    .filter((day) => isDay(day) && apart(day) > 0 && apart(day) <= FARTHEST);
  return fits.length === 1 ? fits[0]! : due;
}
