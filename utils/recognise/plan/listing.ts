import { STATUS_OPEN, STATUS_OVER } from '../../know/words/pages.ts';
import type { Period, Plan } from '../finding.ts';
import { normalise } from '../normalise.ts';
import { dayOrder, direction, isRegular } from './days.ts';
import type { Row } from './rows.ts';

/** Rows of one loan in the order of the page. */
export interface Listing {
  rows: Row[];
  /** A head names the number of the period, and another a sum. */
  counts: boolean;
  /** Heads name a principal and what is added to it. */
  splits: boolean;
  /** What a totals row of the list itself states. */
  totals: Plan['totals'] | null;
  /** A row stands for several periods, or a control shows more rows. */
  folded: boolean;
}

const pairs = <T>(list: readonly T[]): [T, T][] => list.slice(1).map((one, i) => [list[i]!, one]);
const days = (rows: readonly Row[]): string[] => rows.map(({ due }) => due).filter((due) => due !== null);
const numbers = (rows: readonly Row[]): number[] => rows.map(({ no }) => no).filter((no) => no !== null);

/** Days as the whole list can be read, and years from the rows around where a group of them has a year. */
export function withDays(rows: Row[]): Row[] {
  const read = dayOrder(rows.map(({ said }) => said));
  return read ? rows.map((row, i) => ({ ...row, due: read[i] ?? null })) : rows;
}

/** Whether a row can follow another in one plan: the next number, a later day, of as many periods. */
function follows(before: Row, row: Row, way: number): number | null {
  if (before.of !== null && row.of !== null && before.of !== row.of) return null;
  const step = before.no !== null && row.no !== null ? row.no - before.no : 0;
  const turn = before.due !== null && row.due !== null ? direction(before.due, row.due) : 0;
  if (before.due !== null && row.due !== null && turn === 0) return null;
  if (before.no !== null && row.no !== null && Math.abs(step) !== 1) return null;
  if (step !== 0 && turn !== 0 && step !== turn) return null;
  const next = step || turn;
  return way !== 0 && next !== 0 && next !== way ? null : next || way;
}

/** Cuts rows where they cannot belong to one plan: where the numbers begin anew or the days jump back. */
export function segments(rows: readonly Row[]): Row[][] {
  const out: Row[][] = [];
  let now: Row[] = [];
  let way = 0;
  for (const row of rows) {
    const last = now.at(-1);
    const next = last ? follows(last, row, way) : 0;
    if (next === null) {
      out.push(now);
      now = [];
      way = 0;
    } else way = next;
    now.push(row);
  }
  if (now.length > 0) out.push(now);
  return out;
}

/** Every row is paid or taken back, or the latest stands first. */
function isHistory(rows: readonly Row[]): boolean {
  const all = days(rows);
  const back = all.length > 1 && direction(all[0]!, all[1]!) < 0;
  const said = rows.map(({ status }) => status && normalise(status)).filter((status) => status !== null);
  const open = said.filter((status) => STATUS_OPEN.test(status) && !STATUS_OVER.test(status)).length;
  const over = said.filter((status) => STATUS_OVER.test(status)).length;
  // The latest first, and at most one still to come: a booking over the payments before it.
  if (back) return open < 2;
  return over === rows.length && numbers(rows)[0] !== 1;
}

/** The sums are alike, the last one aside, which often makes up for the cents. */
function isAlike(rows: readonly Row[]): boolean {
  const sums = rows.flatMap(({ total }) => (total !== null && total > 0 ? [total] : []));
  const most = sums.length > 2 ? sums.slice(0, -1) : sums;
  const apart = sums.length > 2 ? 1.6 : 1.05;
  return sums.length === rows.length && Math.max(...most) <= apart * Math.min(...most);
}

/** Each row has a name that no other has: payments to this one and that one. */
function isNamed(rows: readonly Row[]): boolean {
  const seen = new Map<string, number>();
  for (const row of rows)
    for (const name of new Set(row.names.map(normalise))) seen.set(name, (seen.get(name) ?? 0) + 1);
  return rows.every((row) => row.names.some((name) => name.length > 2 && seen.get(normalise(name)) === 1));
}

/**
 * Whether rows are the instalments of one loan: they count their periods, part the sums into principal
 * and fee, or come at regular days with like sums; a history of payments and a list of bookings do not.
 * @param stated the page states the sum of these rows
 */
export function isInstalments({ rows, counts, splits }: Listing, stated: boolean): boolean {
  if (rows.length < 2) return false;
  const dated = days(rows).length;
  const counted = numbers(rows).length;
  const regular = dated === rows.length && isRegular(days(rows));
  if (isHistory(rows)) return false;
  if (isNamed(rows) && !(regular && rows.length > 2)) return false;
  const positions = rows
    .map(({ no }, i) => (no === null ? null : [no - i, no + i]))
    .filter((one) => one !== null);
  const inStep = [0, 1].some((way) => positions.every((one) => one[way] === positions[0]![way]));
  if (counted > 1 && !inStep) return false;
  const summed = rows.filter(({ total, principal }) => total !== null || principal !== null).length;
  if (counted >= 2 && counted >= rows.length / 2) {
    if (dated >= 2) return true;
    return counted === rows.length && summed === rows.length && (counts || rows.length > 2);
  }
  if (dated < 2 || summed < rows.length) return false;
  if (splits) return pairs(days(rows)).every(([a, b]) => direction(a, b) !== 0);
  if (stated) return isAlike(rows) && (regular || rows.length > 2);
  return rows.length > 2 && regular && isAlike(rows);
}

/** Rows as a plan shows them. A column that is a name in every row is no status. */
export const periodsOf = (rows: readonly Row[]): Period[] =>
  rows.map(({ no, due, principal, fee, total, status }) => ({ no, due, principal, fee, total, status }));
