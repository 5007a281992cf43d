const HOUR = 3_600_000;
/** China has one time zone and no summer time; Taiwan keeps the same hour. */
const SHANGHAI = 8 * HOUR;

/** The ISO day of a moment by the calendar of the lender's country. @param now milliseconds */
export const dayIn = (now: number): string => new Date(now + SHANGHAI).toISOString().slice(0, 10);

/** The ISO day so many days after another; null where it is none. */
export function daysAfter(day: string, days: number): string | null {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : Number.NaN;
  return Number.isNaN(at) ? null : new Date(at + days * 24 * HOUR).toISOString().slice(0, 10);
}
