/*
 * Days are ISO dates and counted by the calendar of Asia/Shanghai: the pages speak of its days, wherever the
 * person sits. China has one time zone and no summer time; Taiwan keeps the same hour.
 */
/** ms. */
export const DAY = 86_400_000;
/** What Asia/Shanghai is ahead of UTC, ms. */
const AHEAD = 8 * 3_600_000;

/** Whether a text is an ISO date of a day that exists: no `--12-08`, no 30 February. */
export function isDay(text: string | null | undefined): text is string {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/**
 * The day it is in Shanghai.
 * @param now ms
 * @throws RangeError where `now` is no time
 */
export function dayAt(now: number): string {
  return new Date(now + AHEAD).toISOString().slice(0, 10);
}

/** The instant at which a day's clock in Shanghai shows these minutes after midnight, ms. */
export function instantOf(day: string, minutes: number): number {
  return Date.parse(`${day}T00:00:00Z`) - AHEAD + minutes * 60_000;
}

/** Calendar days from one day to another; negative where it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/**
 * Whole calendar months from one day to another; null where they stand on different days of the month. Short
 * months end early: 31 January, 28 February and 31 March are a month apart.
 */
export function monthsBetween(from: string, to: string): number | null {
  const [a, b] = [partsOf(from), partsOf(to)];
  const [longer, shorter] = a.day > b.day ? [a, b] : [b, a];
  return longer.day === shorter.day || shorter.day === shorter.last ? b.month - a.month : null;
}

function partsOf(iso: string): { month: number; day: number; last: number } {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return { month: year * 12 + month, day, last: new Date(Date.UTC(year, month, 0)).getUTCDate() };
}

/** The ISO day so many days after another; null where that is none. */
export function daysAfter(day: string, days: number): string | null {
  if (!isDay(day)) return null;
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}
