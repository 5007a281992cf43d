import type { Hours } from '../know/contacts.ts';
import { DAY } from './plan/days.ts';

/** Whether somebody answers now; times are `H:MM` by the contact's own clock. */
export type OpenNow =
  /** No hours are published. */
  | { is: 'unknown' }
  /** Only the days are published, and this is one of them. */
  | { is: 'workday' }
  | { is: 'open'; until: string }
  /** Within the hours, on a weekend that the source says nothing about. */
  | { is: 'maybe'; until: string }
  /** Closed; `day` is the ISO weekday of the next opening when it is neither today nor tomorrow. */
  | { is: 'before' | 'after'; opens: string; day: number | null }
  /** Closed all day, and no times are published. */
  | { is: 'rest' };

const WEEK = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/**
 * @param hours as published, or null
 * @param now the moment asked about
 */
export function openNow(hours: Hours | null, now: Date): OpenNow {
  if (!hours) return { is: 'unknown' };
  const { day, clock } = localTime(now, hours.tz);
  const works = (weekday: number) => hours.days === null || hours.days.includes(weekday);
  if (hours.from === null || hours.to === null) return { is: works(day) ? 'workday' : 'rest' };
  const opens = short(hours.from);
  if (works(day) && clock < hours.from) return { is: 'before', opens, day: null };
  if (works(day) && clock < hours.to)
    return { is: hours.days === null && day > 5 ? 'maybe' : 'open', until: short(hours.to) };
  const days = [1, 2, 3, 4, 5, 6, 7].find((ahead) => works(((day - 1 + ahead) % 7) + 1)) ?? 1;
  return { is: 'after', opens, day: days === 1 ? null : ((day - 1 + days) % 7) + 1 };
}

function localTime(now: Date, timeZone: string): { day: number; clock: string } {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return { day: WEEK.indexOf(parts.weekday ?? '') + 1, clock: `${parts.hour}:${parts.minute}` };
}

/** `09:00` as people write it, `9:00`. */
function short(clock: string): string {
  return clock.replace(/^0(?=\d:)/, '');
}

/** The published times such as `8:00–18:00`, or null where only days or nothing is published. */
export function timesOf(hours: Hours | null): string | null {
  return hours?.from && hours.to ? `${short(hours.from)}–${short(hours.to)}` : null;
}

/** Half a year: after that a number has to be looked up again before it is trusted. */
const FRESH_DAYS = 180;

/** Whether an entry was checked too long ago. */
export function isStale(checkedOn: string, now: Date): boolean {
  return now.getTime() - Date.parse(checkedOn) > FRESH_DAYS * DAY;
}
