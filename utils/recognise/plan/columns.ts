import { COUNTS, EMPTY, FREE, HEADS, LATE_FEE, type Role } from '../../know/words/plan.ts';
import { isStatus } from '../facts/statuses.ts';
import { normalise } from '../normalise.ts';
import { remember } from '../remember.ts';
import { shortDay } from './days.ts';
import { bareSum, scan } from './scan.ts';

/** Columns by what they hold; a plan may have several fees. */
export interface Columns {
  no: number | null;
  due: number | null;
  principal: number | null;
  fees: number[];
  total: number | null;
  status: number | null;
}

export interface Hint {
  role: Role;
  rank: number;
}

/** All roles a head can name, the likeliest first; units in brackets say nothing. */
export const hintsOf = remember((head): readonly Hint[] => {
  const whole = normalise(head);
  const text = whole.replace(/[(（[][^()（）[\]]*[)）\]]/g, '').trim() || whole;
  const out: Hint[] = COUNTS.test(text.replace(/[:：]$/, '')) ? [{ role: 'no', rank: 2 }] : [];
  for (const [role, rank, pattern] of HEADS)
    if (pattern.test(text.replace(/[:：]$/, ''))) {
      if (role === 'other') return out.length > 0 ? out : [{ role, rank }];
      out.push({ role, rank });
    }
  return out;
});

/** The text is the name of a value and nothing else. */
export const isHead = (text: string): boolean =>
  text.length <= 24 && !/\d/.test(text) && hintsOf(text).length > 0 && scan(text).count === null;

const hintFor = (head: string, roles: readonly Role[]): Hint | null =>
  hintsOf(head).find(({ role }) => roles.includes(role)) ?? null;

const share = (cells: string[], is: (cell: string) => boolean): number => {
  const said = cells.filter((cell) => !EMPTY.test(normalise(cell)));
  return said.length === 0 ? 0 : said.filter(is).length / said.length;
};
const isDay = (cell: string): boolean => scan(cell).days.length > 0;
const isSum = (cell: string): boolean =>
  scan(cell).sums.length > 0 || bareSum(cell) !== null || FREE.test(normalise(cell));

/** Whole numbers that go up or down one by one count something. */
function isCounting(cells: string[]): boolean {
  const numbers = cells.map((cell) => scan(cell).count?.no ?? null).filter((no) => no !== null);
  const step = numbers.length > 1 ? numbers[1]! - numbers[0]! : 0;
  return (
    numbers.length > 1 &&
    Math.abs(step) === 1 &&
    numbers.every((no, i) => i === 0 || no - numbers[i - 1]! === step)
  );
}

const best = (ranked: { at: number; rank: number }[]): number | null =>
  ranked.reduce<{ at: number; rank: number } | null>(
    (top, one) => (top && top.rank >= one.rank ? top : one),
    null,
  )?.at ?? null;

/** Principal, fee and total by their sums, where no head tells: a + b = c in every row. */
function bySums(columns: string[][], money: number[]): [number, number, number] | null {
  for (const c of money)
    for (const a of money)
      for (const b of money) {
        if (a === b || b === c || a === c || b < a) continue;
        const fits = columns[c]!.every((cell, row) => {
          const [x, y, z] = [a, b, c].map((at) => bareSum(columns[at]![row] ?? ''));
          return bareSum(cell) !== null && x! + y! === z;
        });
        if (fits) return bareSum(columns[a]![0]!)! >= bareSum(columns[b]![0]!)! ? [a, b, c] : [b, a, c];
      }
  return null;
}

/**
 * Tells the columns of a table by their heads and by what stands in them: a head alone may say "EMI" over
 * the numbers of the periods or over their sums.
 */
export function columnsOf(heads: readonly string[], rows: readonly string[][]): Columns {
  const width = Math.max(heads.length, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? ''));
  const all = columns.map((_, at) => at);
  const head = (at: number): string => heads[at] ?? '';
  const other = (at: number): boolean => hintsOf(head(at))[0]?.role === 'other';

  const no = best(
    all.flatMap((at) => {
      const named = hintFor(head(at), ['no'])?.rank ?? 0;
      const counts = share(columns[at]!, (cell) => scan(cell).count !== null) >= 0.6;
      return counts && (named > 0 || isCounting(columns[at]!)) ? [{ at, rank: named }] : [];
    }),
  );
  const due = best(
    all.flatMap((at) => {
      const hint = hintFor(head(at), ['due']);
      const days = share(
        columns[at]!,
        (cell) => isDay(cell) || (hint !== null && shortDay(normalise(cell)) !== null),
      );
      return days >= 0.5 ? [{ at, rank: hint?.rank ?? (other(at) ? 0.5 : 1.5) }] : [];
    }),
  );
  const money = all.filter(
    (at) =>
      at !== due &&
      !other(at) &&
      share(columns[at]!, isSum) >= 0.5 &&
      !(at === no && columns[at]!.every((cell) => scan(cell).sums.length === 0)),
  );
  const roleOf = (at: number): Hint | null => hintFor(head(at), ['principal', 'fee', 'total']);
  let total = best(
    money.flatMap((at) => {
      const hint = roleOf(at);
      return hint?.role === 'total' ? [{ at, rank: hint.rank }] : [];
    }),
  );
  let principal = money.find((at) => roleOf(at)?.role === 'principal') ?? null;
  let fees = money.filter((at) => roleOf(at)?.role === 'fee');
  if (total === null && principal === null && fees.length === 0) {
    const found = bySums(columns, money);
    if (found) [principal, fees, total] = [found[0], [found[1]], found[2]];
    else
      total = best(
        money.map((at) => ({ at, rank: columns[at]!.reduce((sum, cell) => sum + (bareSum(cell) ?? 0), 0) })),
      );
  }
  // "S$8.00" under "Late fee" of the one row that has it; a charge beside every row is what being late would cost.
  if (fees.length === 0)
    fees = all.filter(
      (at) =>
        LATE_FEE.test(normalise(head(at))) &&
        share(columns[at]!, isSum) >= 0.5 &&
        columns[at]!.some((cell) => EMPTY.test(normalise(cell))),
    );
  const status = best(
    all.flatMap((at) => {
      const hint = hintFor(head(at), ['status']);
      if (at === no || at === due || money.includes(at) || fees.includes(at)) return [];
      const says = share(columns[at]!, isStatus);
      return hint || (says >= 0.5 && !other(at)) ? [{ at, rank: (hint?.rank ?? 0) + says }] : [];
    }),
  );
  return { no, due, principal, fees, total, status };
}
