/*
 * A day to pay as a calendar file (.ics, RFC 5545), written by ical-generator: it escapes, and folds lines at
 * 75 octets between characters. What is ours: which day may become an event at all, when it rings, and what
 * of the page's text may go into a file that leaves the browser.
 */
import ical, { ICalAlarmType, ICalEventClass, ICalEventTransparency } from 'ical-generator';
import type { ReminderOf } from '../../know/messages.ts';
import { maskOrder } from '../lines.ts';
import { dayAt, instantOf, isDay } from './days.ts';

/** With its words. */
export interface Reminder extends ReminderOf {
  /** Sentences in the person's language. */
  title: string;
  description: readonly string[];
}

/** Why there is no file: each has a sentence `figures.calendar.no.…`. */
export type NoCalendar =
  /** None, or not one day (每月10日). */
  | 'no-date'
  | 'no-year'
  /** A cut-off that is no time of day. */
  | 'no-time'
  /** The day is today, and the event would have begun. */
  | 'today'
  | 'past';

export type CalendarFile = { ok: true; name: string; text: string } | { ok: false; because: NoCalendar };

const MINUTE = 60_000;
const LENGTH = 30 * MINUTE;
/** Without a cut-off: when desks open, with the day still ahead. Minutes after midnight in Shanghai. */
const MORNING = 9 * 60;
/** Before the event begins, s. */
const ALARMS = [24 * 3600, 2 * 3600];

/**
 * The reminder as a file. The event lasts 30 minutes and is no all-day one, because alarms have to ring at known
 * instants: it ends at the cut-off, or begins at 9:00 where there is none. Instants are written in UTC, so that
 * they are the same everywhere; it leaves the person's time free and is private in a shared calendar.
 * @param now ms
 * @returns the text with CRLF and a name for the file; the same input gives the same file, and another one for
 * the same order, day and amount replaces the event instead of doubling it
 * @throws RangeError where `now` is no time
 */
export function calendarOf(reminder: Reminder, now: number): CalendarFile {
  const { date, time, order } = reminder;
  const yearless = date?.startsWith('--');
  if (!isDay(date)) return { ok: false, because: yearless ? 'no-year' : 'no-date' };
  const cutOff = time === null ? null : minutesOf(time);
  if (cutOff === undefined) return { ok: false, because: 'no-time' };
  const start = cutOff === null ? instantOf(date, MORNING) : instantOf(date, cutOff) - LENGTH;
  const today = dayAt(now);
  if (start <= now) return { ok: false, because: date === today ? 'today' : 'past' };
  const calendar = ical({ prodId: '//repay-guide//Repay Guide//EN' });
  const summary = safe(masked(reminder.title, order)).replaceAll('\n', ' ');
  calendar.createEvent({
    id: idOf(reminder, date),
    stamp: new Date(now),
    start: new Date(start),
    end: new Date(start + LENGTH),
    summary,
    description: safe(masked(reminder.description.join('\n'), order)),
    class: ICalEventClass.PRIVATE,
    transparency: ICalEventTransparency.TRANSPARENT,
    alarms: ALARMS.map((triggerBefore) => ({
      type: ICalAlarmType.display,
      triggerBefore,
      description: summary,
    })),
  });
  // The last line needs its end, too.
  return { ok: true, name: `repay-${date}.ics`, text: `${calendar.toString()}\r\n` };
}

function minutesOf(time: string): number | undefined {
  const [, hours, minutes] = /^(\d{1,2}):([0-5]\d)$/.exec(time) ?? [];
  const all = Number(hours) * 60 + Number(minutes);
  return all <= 24 * 60 ? all : undefined;
}

function masked(text: string, order: string | null): string {
  return order ? text.replaceAll(order, maskOrder(order)) : text;
}

/** Line ends as one kind, and without what a calendar shows wrongly or is turned round by. */
function safe(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(HIDDEN, '')
    .trim();
}
/** Control characters but the line end, marks of direction, half characters, the byte order mark. */
const HIDDEN = /[^\P{Cc}\n]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Cs}/gu;

/**
 * The same for the same order, day and amount. The order goes in as sixteen bits only: enough to tell two orders
 * of one day and sum apart, too few to find the number from its last four characters.
 */
function idOf({ order, amount }: Reminder, date: string): string {
  let hash = 0x811c9dc5;
  for (const char of order ?? '') hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  const folded = (hash >>> 16) ^ (hash & 0xffff);
  return `${date}-${amount ?? 'x'}-${folded.toString(16).padStart(4, '0')}@repay-guide.invalid`;
}
