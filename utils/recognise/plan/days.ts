/** Days of a list of rows: written without a year, or with day and month in either order. */
import { two } from '../facts/numerals.ts';

export const DAY_MS = 86_400_000;
const YEAR = 365;
/** A month may begin on a weekend, and a debit waits for the bank. */
const SLACK = 0.15;

const numberOf = (day: string): number =>
  Date.parse(day.startsWith('--') ? `2025${day.slice(1)}` : day) / DAY_MS;

/** Whole days from one day to another; without years always forward, over the turn of a year. */
function gap(from: string, to: string): number {
  const days = Math.round(numberOf(to) - numberOf(from));
  return from.startsWith('--') || to.startsWith('--') ? ((days % YEAR) + YEAR) % YEAR : days;
}

/**
 * Where the days go: 1 later and later, -1 earlier and earlier, 0 neither. Without years each step goes
 * the shorter way round.
 */
export function direction(from: string, to: string): -1 | 0 | 1 {
  const days = gap(from, to);
  if (from.startsWith('--') || to.startsWith('--')) return days === 0 ? 0 : days <= YEAR / 2 ? 1 : -1;
  return Math.sign(days) as -1 | 0 | 1;
}

/** The steps between days are alike: weeks, months, quarters or years. */
export function isRegular(days: readonly string[]): boolean {
  if (days.length < 2) return false;
  const steps = days.slice(1).map((day, i) => {
    const step = gap(days[i]!, day);
    return days[0]!.startsWith('--') && step > YEAR / 2 ? YEAR - step : Math.abs(step);
  });
  const middle = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)]!;
  return middle >= 6 && steps.every((step) => Math.abs(step - middle) <= Math.max(1, SLACK * middle));
}

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const SHORT = /^(\d{1,2})\/(\d{1,2})$/;

/**
 * Reads days that depend on where the page comes from as the list as a whole can be read.
 * @param texts the days as written, null where a row has none
 * @returns ISO days, or null where the texts are of another kind and stay as they were read
 */
export function dayOrder(texts: readonly (string | null)[]): (string | null)[] | null {
  const said = texts.filter((text) => text !== null);
  if (said.length < 2 || !said.every((text) => SLASHED.test(text))) return null;
  const read = (order: 'day' | 'month'): (string | null)[] =>
    texts.map((text) => {
      const [, a = '', b = '', year = ''] = text?.match(SLASHED) ?? [];
      if (!text) return null;
      return order === 'day' ? `${year}-${two(b)}-${two(a)}` : `${year}-${two(a)}-${two(b)}`;
    });
  const valid = (days: (string | null)[]): boolean =>
    days.every((day) => day === null || Number(day.slice(5, 7)) <= 12);
  const [month, day] = [read('month'), read('day')];
  if (!valid(month)) return valid(day) ? day : null;
  const regular = (days: (string | null)[]): boolean => isRegular(days.filter((one) => one !== null));
  return valid(day) && regular(day) && !regular(month) ? day : month;
}

/** "12/08" under a head that names a day; elsewhere it may be a period. */
export function shortDay(text: string): string | null {
  const [, month = '', day = ''] = text.match(SHORT) ?? [];
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
    ? `--${two(month)}-${two(day)}`
    : null;
}
