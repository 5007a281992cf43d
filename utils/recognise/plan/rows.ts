import { EMPTY, FREE, JOINT, OTHER_DUE, ROW_STATUS, type Role } from '../../know/words/plan.ts';
import { isStatus } from '../facts/statuses.ts';
import type { Period } from '../finding.ts';
import { normalise } from '../normalise.ts';
import { type Columns, hintsOf, isHead } from './columns.ts';
import { shortDay } from './days.ts';
import { bareSum, scan } from './scan.ts';

/** A period as one row says it, and what else tells whether the rows belong together. */
export interface Row extends Period {
  /** "3/12": of how many. */
  of: number | null;
  /** The day as written. */
  said: string | null;
  /** Other words of the row: the name of a purchase or a loan. */
  names: string[];
  /** The lines it was read from. */
  lo: number;
  hi: number;
}

const blankRow = (lo: number, hi: number): Row => ({
  no: null,
  due: null,
  principal: null,
  fee: null,
  total: null,
  status: null,
  of: null,
  said: null,
  names: [],
  lo,
  hi,
});

/** It names a day or a number, and says something of that period. */
export const isPeriod = ({ no, due, principal, fee, total, status }: Row): boolean => {
  const sum = total ?? principal ?? fee;
  return due !== null ? no !== null || sum !== null : no !== null && (sum !== null || status !== null);
};

const MONEY_ROLES: readonly Role[] = ['principal', 'fee', 'total', 'other'];
const moneyRole = (key: string): Role | null =>
  hintsOf(key).find(({ role }) => MONEY_ROLES.includes(role))?.role ?? null;

/** The sums of a text by the words before each. */
export function sumsByName(text: string): { fen: number; role: Role | null }[] {
  const { sums, text: plain } = scan(text);
  return sums.map(({ fen, index }, i) => {
    const from = i > 0 ? sums[i - 1]!.index + sums[i - 1]!.text.length : 0;
    const before = plain.slice(Math.max(from, index - 16), index).replace(/[^\p{L}]+$/u, '');
    const key = before
      .split(/[,，;；()（）·|+]/)
      .pop()!
      .trim()
      .replace(/^[含另]/, '');
    return { fen, role: /\p{L}/u.test(key) ? moneyRole(key) : null };
  });
}

/** A money cell of a column with a known role; "免息" asks for nothing. */
function sumIn(cell: string, role: Role): number | null {
  const text = normalise(cell);
  if (EMPTY.test(text)) return null;
  if (FREE.test(text)) return 0;
  const sums = sumsByName(cell);
  if (sums.length > 1) {
    const named = sums.find((sum) => sum.role === role);
    if (named) return named.fen;
  }
  return sums[0]?.fen ?? bareSum(cell);
}

/** Words, or the number of an account or a contract. */
const NAME = /\p{L}|^[\d* -]{6,}$/u;
/** "2026/12 帳單": the month a row is billed in is no name of its own. */
const BILLED = /^20\d\d\s*[-/.年]\s*\d{1,2}(?![\d]|\s*[-/.月]\s*\d)/;

/** Reads a row by the columns of its table. */
export function rowOf(cells: readonly string[], columns: Columns, lo: number, hi: number): Row {
  const row = blankRow(lo, hi);
  const at = (index: number | null): string => (index === null ? '' : (cells[index] ?? ''));
  const count = scan(at(columns.no)).count;
  row.no = count?.no ?? null;
  row.of = count?.of ?? null;
  const day = scan(at(columns.due)).days[0];
  row.due = day?.value ?? shortDay(normalise(at(columns.due)));
  row.said = day?.text ?? null;
  row.principal = sumIn(at(columns.principal), 'principal');
  row.total = sumIn(at(columns.total), 'total');
  const fees = columns.fees.map((index) => sumIn(at(index), 'fee'));
  const all = fees.reduce<number | null>((sum, fee) => (fee === null ? sum : (sum ?? 0) + fee), null);
  const adds = row.principal === null || row.total === null || row.principal + (all ?? 0) === row.total;
  row.fee = adds ? all : (fees[0] ?? null);
  const status = at(columns.status);
  row.status = EMPTY.test(normalise(status)) ? null : status;
  const told = [columns.no, columns.due, columns.principal, columns.total, columns.status, ...columns.fees];
  row.names = cells.filter((cell, index) => !told.includes(index) && NAME.test(cell) && !BILLED.test(cell));
  return row;
}

/** Cut where a page strings together what it says of one period. */
const CLAUSES = /\s*[·•|｜;；，。]\s*|\s+[-–—]\s+|(?<=[a-z\d]{2}\.)\s+(?=[A-Z])/;
/** A clause of more is a note. */
const NOTE = 60;
/** "状态：未还" */
const PAIR = /^([^\d:：]{1,14})[:：]\s*(\S.*)$/;
const clausesIn = (piece: string): string[] =>
  piece
    .split(CLAUSES)
    .flatMap((clause) => {
      const [, key = '', value = ''] = clause.match(PAIR) ?? [];
      return isHead(key) ? [key, value] : [clause];
    })
    .filter((clause) => clause !== '');

interface Sum {
  fen: number;
  role: Role | null;
}

/** Of the sums without a name the largest is the total; three that add up name themselves. */
function settle(row: Row, sums: Sum[]): void {
  const named = (role: Role): number | null => sums.find((sum) => sum.role === role)?.fen ?? null;
  const bare = sums.filter(({ role }) => role === null).map(({ fen }) => fen);
  row.principal = named('principal');
  row.fee = named('fee');
  row.total = named('total') ?? (bare.length > 0 ? Math.max(...bare) : null);
  const [low, middle, high] = [...bare].sort((a, b) => a - b);
  if (bare.length === 3 && row.principal === null && row.fee === null && low! + middle! === high)
    [row.principal, row.fee] = [middle!, low!];
}

const roleFor = (key: string, text: string): Role | null => {
  const { days, sums, count } = scan(text);
  const fits: Partial<Record<Role, boolean>> = {
    due: days.length > 0,
    no: count !== null,
    status: !/\d/.test(text),
    other: true,
  };
  return (
    hintsOf(key).find(({ role }) => fits[role] ?? (sums.length > 0 || bareSum(text) !== null))?.role ?? null
  );
};

/** Reads a row by the shapes of its pieces, and by the names before them where there are any. */
export function looseRow(pieces: readonly string[], lo: number, hi: number): Row {
  const row = blankRow(lo, hi);
  const sums: Sum[] = [];
  const plain: number[] = [];
  let rank = 0;
  let key = '';
  const texts = pieces.flatMap((piece) => (isStatus(piece) ? [piece] : clausesIn(piece)));
  texts.forEach((text, i) => {
    const next = texts[i + 1];
    if (next !== undefined && isHead(text) && roleFor(text, next) !== null && !isStatus(text)) {
      key = text;
      return;
    }
    const role = key === '' ? null : roleFor(key, text);
    key = '';
    if (text.length > NOTE) return;
    const { count, days, sums: found, words } = scan(text);
    if (count && (row.no === null || role === 'no')) {
      row.no = count.no;
      row.of = count.of ?? row.of;
    }
    const day = days[0];
    const named = day ? (role === 'due' ? 3 : (dayRank(scan(text).text.slice(0, day.index)) ?? 1)) : 0;
    if (day && named > rank) [row.due, row.said, rank] = [day.value, day.text, named];
    for (const sum of sumsByName(text)) sums.push({ fen: sum.fen, role: sum.role ?? role });
    if (found.length === 0 && days.length === 0 && !(count && row.no === count.no)) {
      const fen = bareSum(text);
      if (fen !== null && role !== null) sums.push({ fen, role });
      else if (fen !== null) plain.push(fen);
    }
    if (role === 'status' && row.status === null) row.status = text;
    else if (row.status === null && isStatus(text)) row.status = text;
    else for (const said of words) sayWords(row, verbatim(text, said));
  });
  if (sums.every(({ role }) => role === 'other')) for (const fen of plain) sums.push({ fen, role: null });
  settle(row, sums);
  return row;
}

/** How surely the words before a day make it the due day of the row. */
function dayRank(before: string): number | null {
  const hint = hintsOf(before.replace(/[:：\s]+$/, '')).find(
    ({ role }) => role === 'due' || role === 'other',
  );
  if (hint) return hint.rank;
  return OTHER_DUE.test(before) ? 0.5 : null;
}

/** The words as the page writes them, where normalising kept every letter in its place. */
function verbatim(text: string, words: string): string {
  const plain = normalise(text);
  const at = plain.indexOf(words);
  return at >= 0 && plain.length === text.length ? text.slice(at, at + words.length) : words;
}

function sayWords(row: Row, all: string): void {
  const words = all.replace(JOINT, '');
  if (row.status === null && isStatus(words)) row.status = words;
  else if (!isHead(words) || ROW_STATUS.test(normalise(words))) row.names.push(words);
}
