import { BEGINS, ENDS } from '../../know/words/plan.ts';
import type { Reading } from '../../read/reading.ts';
import { datesIn, isAside } from '../facts/dates.ts';
import { two } from '../facts/numerals.ts';
import { normalise } from '../normalise.ts';
import { DAY_MS, direction } from './days.ts';
import type { Lines } from './lines.ts';
import type { Row } from './rows.ts';

/*
 * Rows that leave the year out get it from a year above them, from a row that has one, or from a day of the
 * page that says when the loan began or ends; the order of the rows does the rest.
 */

/** Longest time from the day of lending to the first instalment, in days. */
const FIRST = 62;
/** Longest line that names a day of the loan. */
const LINE = 60;

const isOpen = (due: string | null): due is string => due?.startsWith('--') ?? false;
/** "--12-08" of "2026-12-08". */
const monthDay = (due: string): string => `-${due.slice(-6)}`;
const yearOf = (due: string): number => Number(due.slice(0, 4));

/** The years of days in their order, the first of which is known: each turn of the year counts one. */
function walk(days: readonly (string | null)[], year: number): (number | null)[] {
  let last: string | null = null;
  let now = year;
  return days.map((due) => {
    if (due === null) return null;
    const day = monthDay(due);
    const way = last === null ? 0 : direction(last, day);
    if (way === 1 && day < last!) now += 1;
    if (way === -1 && day > last!) now -= 1;
    last = day;
    if (!isOpen(due)) now = yearOf(due);
    return now;
  });
}

/** All rows with years, where the year of one of them is known. */
function spread(rows: readonly Row[], at: number, year: number): Row[] {
  const days = rows.map(({ due }) => due);
  const years = [
    ...walk(days.slice(0, at + 1).reverse(), year).reverse(),
    ...walk(days.slice(at), year).slice(1),
  ];
  return rows.map((row, i) => (isOpen(row.due) ? { ...row, due: `${years[i]}${row.due.slice(1)}` } : row));
}

/** A full day of the page and the words before it. */
interface Named {
  day: string;
  name: string;
}

/** The full days of short lines by what they are called: in the line, or in the line before. */
function namedDays({ runs }: Reading): Named[] {
  const out: Named[] = [];
  let before = '';
  for (const { text, visible } of runs) {
    if (!visible) continue;
    if (text.length <= LINE && /(?:19|20)\d\d|\d{3}[/年]/.test(text))
      for (const { value, index } of datesIn(text)) {
        const own = normalise(text.slice(0, index)).replace(/[^\p{L}]+$/u, '');
        const name = /\p{L}{2}/u.test(own) ? own : before;
        if (value && !value.startsWith('--') && !isAside(`${name} ${text}`)) out.push({ day: value, name });
      }
    before = text.length <= LINE / 2 && !/\d/.test(text) ? normalise(text) : '';
  }
  return out;
}

/** The day so many months earlier, with the same day of the month. */
function monthsBefore(day: string, months: number): string {
  const month = Number(day.slice(2, 4)) - 1 - months;
  return `--${two((((month % 12) + 12) % 12) + 1)}${day.slice(4)}`;
}

/** The year of a numbered row of monthly ones, where the loan began so long before the first that it fits. */
function sinceStart(row: Row, start: string): number | null {
  if (row.no === null || row.due === null) return null;
  const first = monthsBefore(monthDay(row.due), row.no - 1);
  for (const year of [yearOf(start), yearOf(start) + 1]) {
    const days = (Date.parse(`${year}${first.slice(1)}`) - Date.parse(start)) / DAY_MS;
    if (days > 0 && days <= FIRST) {
      const months = Number(first.slice(2, 4)) - 1 + row.no - 1;
      return year + Math.floor(months / 12);
    }
  }
  return null;
}

/** The year of a row by the days the page names; null where they name none or different ones. */
function stated(rows: readonly Row[], days: readonly Named[]): { at: number; year: number } | null {
  const found: { at: number; year: number }[] = [];
  const at = rows.findIndex(({ due }) => due !== null);
  const last = rows.findLastIndex(({ due }) => due !== null);
  for (const { day, name } of days)
    if (BEGINS.test(name)) {
      const year = sinceStart(rows[at]!, day);
      if (year !== null) found.push({ at, year });
    } else if (ENDS.test(name) && monthDay(rows[last]!.due!) === monthDay(day))
      found.push({ at: last, year: yearOf(day) });
  const answers = new Set(found.map((one) => spread(rows, one.at, one.year)[at]!.due));
  return answers.size === 1 ? found[0]! : null;
}

/** Rows with their years, as far as the page tells them. */
export function withYears(rows: readonly Row[], reading: Reading, lines: Lines): Row[] {
  if (!rows.some(({ due }) => isOpen(due))) return [...rows];
  const above = rows.map((row) => {
    const year = isOpen(row.due) ? lines.yearAbove(row.lo) : null;
    return year ? { ...row, due: `${year}${row.due!.slice(1)}` } : row;
  });
  const days = above.map(({ due }) => due).filter((due) => due !== null);
  const way = direction(days[0]!, days[1] ?? days[0]!);
  const onward = days.every((day, i) => i === 0 || direction(days[i - 1]!, day) === way);
  if (onward && !days.some(isOpen)) return above;
  const known = rows.findIndex(({ due }) => due !== null && !isOpen(due));
  if (known >= 0) return spread(rows, known, yearOf(rows[known]!.due!));
  const told = stated(rows, namedDays(reading));
  return told ? spread(rows, told.at, told.year) : [...rows];
}
