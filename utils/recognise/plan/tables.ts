import { EMPTY, FOLDED, MORE, SUBTOTAL, TOTAL_PART, TOTAL_ROW } from '../../know/words/plan.ts';
import { spread } from '../column-heads.ts';
import type { Plan } from '../finding.ts';
import { normalise } from '../normalise.ts';
import { type Columns, columnsOf, hintsOf, isHead } from './columns.ts';
import { type Listing, segments, withDays } from './listing.ts';
import { isPeriod, looseRow, type Row, rowOf, sumsByName } from './rows.ts';
import { bareSum, scan } from './scan.ts';

/** A row of cells and the lines it stands on; a merged cell is repeated in every column it spans. */
export interface Line {
  cells: string[];
  lo: number;
  hi: number;
}

const distinct = (cells: readonly string[]): string[] => [
  ...new Set(cells.filter((cell) => !EMPTY.test(normalise(cell)))),
];

/** A line that adds others up, and is of no day itself. */
export const isTotal = ({ cells }: Line): boolean =>
  cells.some((cell) => TOTAL_ROW.test(normalise(cell))) &&
  cells.every((cell) => scan(cell).days.length === 0);

const isFolded = ({ cells }: Line): boolean =>
  cells.some((cell) => FOLDED.test(normalise(cell))) ||
  (distinct(cells).length === 1 && MORE.test(normalise(cells.find((cell) => cell !== '') ?? '')));

/** "2027年": the year of the days below. */
const yearOf = ({ cells }: Line): string | null => {
  const [only, more] = distinct(cells);
  return more === undefined ? (normalise(only ?? '').match(/^(20\d\d)\s*年?$/)?.[1] ?? null) : null;
};

/** "2026年" in a cell of its own, merged with those of the rows below: the first row has it. */
const yearCell = ({ cells }: Line): string | null =>
  cells.map((cell) => normalise(cell).match(/^(20\d\d)\s*年度?$/)?.[1]).find((year) => year !== undefined) ??
  null;

/** A second row of heads: its names fill the columns that one name spans in the first. */
function joinHeads(first: readonly string[], second: readonly string[]): string[] {
  if (first.length === second.length)
    return first.map((head, at) => (second[at] === head ? head : `${head} ${second[at]}`.trim()));
  return spread(first, second);
}

const isHeads = ({ cells }: Line): boolean => {
  const said = distinct(cells);
  return said.length > 1 && said.every((cell) => !/\d/.test(cell)) && said.filter(isHead).length >= 2;
};

type Kind = 'day' | 'count' | 'sum' | 'text' | 'none';
const kindOf = (cell: string): Kind => {
  const { days, count, sums } = scan(cell);
  if (EMPTY.test(normalise(cell))) return 'none';
  if (days.length > 0) return 'day';
  if (sums.length > 0) return 'sum';
  if (count) return 'count';
  return bareSum(cell) === null ? 'text' : 'sum';
};

/** Puts the cells of a row with fewer of them under the columns they fit, in order. */
function aligned(cells: readonly string[], kinds: readonly Kind[]): string[] {
  const out = kinds.map(() => '');
  let from = 0;
  for (const cell of cells) {
    const kind = kindOf(cell);
    const at = kinds.findIndex((one, i) => i >= from && (one === kind || kind === 'none'));
    if (at < 0) continue;
    out[at] = cell;
    from = at + 1;
  }
  return out;
}

/** A merged cell of a row above leaves a gap at its column; an action that is missing leaves one at the end. */
function bestPlaced(cells: readonly string[], kinds: readonly Kind[]): string[] {
  const moved = aligned(cells, kinds);
  const fitting = (row: readonly string[]): number =>
    row.filter((cell, at) => cell !== '' && kindOf(cell) === kinds[at]).length;
  return fitting(moved) > fitting(cells) ? moved : [...cells];
}

/** The kind most cells of each column are of. */
function kindsOf(lines: readonly Line[], width: number): Kind[] | null {
  const full = lines.filter(({ cells }) => cells.length === width);
  if (full.length === 0) return null;
  return Array.from({ length: width }, (_, at) => {
    const kinds = full.map(({ cells }) => kindOf(cells[at]!)).filter((kind) => kind !== 'none');
    return (
      [...kinds].sort(
        (a, b) => kinds.filter((k) => k === b).length - kinds.filter((k) => k === a).length,
      )[0] ?? 'none'
    );
  });
}

/** What the totals row states; a name in its cells goes before the column the sum stands in. */
function totalsOf(line: Line, columns: Columns): Plan['totals'] {
  const out: Plan['totals'] = { principal: null, fee: null, total: null };
  const money = [columns.principal, ...columns.fees, columns.total]
    .filter((at) => at !== null)
    .sort((a, b) => a - b);
  const bare = line.cells.filter((cell) => bareSum(cell) !== null && !/\p{L}{2}/u.test(cell));
  const cells = [...line.cells];
  // A totals row without its empty cells: as many sums as there are columns of sums.
  if (line.cells.length <= Math.max(...money) && bare.length === money.length)
    for (const [i, at] of money.entries()) cells[at] = bare[i]!;
  const named = distinct(line.cells).flatMap(sumsByName);
  for (const { fen, role } of named)
    if (role === 'principal' || role === 'fee' || role === 'total') out[role] ??= fen;
  const under = (at: number | null): number | null => {
    const cell = at === null || cells.length <= Math.max(...money) ? '' : (cells[at] ?? '');
    return TOTAL_ROW.test(normalise(cell)) ? null : bareSum(cell);
  };
  out.principal = under(columns.principal) ?? out.principal;
  const fees = columns.fees.map(under).filter((fee) => fee !== null);
  if (fees.length > 0) out.fee = fees.reduce((sum, fee) => sum + fee, 0);
  const free = named.filter(({ role }) => role === null).at(-1)?.fen ?? null;
  const last = [...line.cells].reverse().find((cell) => bareSum(cell) !== null);
  const plain =
    last !== undefined &&
    ![columns.principal, ...columns.fees].some((at) => at !== null && line.cells[at] === last);
  out.total = under(columns.total) ?? out.total ?? free ?? (plain ? bareSum(last) : null);
  return out;
}

/** Of several totals rows the one that is no subtotal; one that adds up only what is left is none of these rows. */
function totalsIn(lines: readonly Line[], columns: Columns): Plan['totals'] | null {
  const text = ({ cells }: Line): string =>
    normalise(cells.find((cell) => TOTAL_ROW.test(normalise(cell))) ?? '');
  const whole = lines.filter((line) => !SUBTOTAL.test(text(line)) && !TOTAL_PART.test(text(line)));
  const only =
    whole.length === 1 ? whole[0] : whole.length === 0 && lines.length === 1 ? lines[0] : undefined;
  return only ? totalsOf(only, columns) : null;
}

/** Periods as columns, their values below: the table turned. */
function turned(heads: readonly string[], lines: readonly Line[]): { heads: string[]; lines: Line[] } | null {
  const all = [{ cells: [...heads], lo: lines[0]?.lo ?? 0, hi: lines[0]?.hi ?? 0 }, ...lines].filter(
    ({ cells }) => cells.length > 2,
  );
  const names = all.map(({ cells }) => cells[0]!);
  const named = names.filter((name) => name !== '' && isHead(name));
  const hints = new Set(named.flatMap((name) => hintsOf(name)[0]?.role ?? []));
  if (hints.size < 2 || !(hints.has('due') || hints.has('no')) || heads.slice(1).some(isHead)) return null;
  const width = Math.max(...all.map(({ cells }) => cells.length));
  const lo = Math.min(...all.map((line) => line.lo));
  const hi = Math.max(...all.map((line) => line.hi));
  return {
    heads: names.map((name, i) => (i === 0 && name === '' ? '#' : name)),
    lines: Array.from({ length: width - 1 }, (_, at) => ({
      cells: all.map(({ cells }) => cells[at + 1] ?? ''),
      lo,
      hi,
    })),
  };
}

/** Reads the lists of instalments of a table; a table of several loans gives several. */
export function listingsOf(heads: readonly string[], lines: readonly Line[]): Listing[] {
  const flipped = turned(heads, lines);
  if (flipped) return listingsOf(flipped.heads, flipped.lines);
  let names = [...heads];
  let rest = [...lines];
  while (rest[0] && isHeads(rest[0])) {
    names = names.length > 0 ? joinHeads(names, rest[0].cells) : rest[0].cells;
    rest = rest.slice(1);
  }
  const body = rest.filter(
    (line) => !isTotal(line) && !isFolded(line) && !isHeads(line) && yearOf(line) === null,
  );
  const width = Math.max(names.length, ...body.map(({ cells }) => cells.length));
  const kinds = kindsOf(body, width);
  const placed = (line: Line): string[] =>
    kinds && line.cells.length < width ? bestPlaced(line.cells, kinds) : line.cells;
  const columns = columnsOf(names, body.map(placed));

  const rows: Row[] = [];
  let year: string | null = null;
  for (const line of rest) {
    year = yearOf(line) ?? yearCell(line) ?? year;
    if (!body.includes(line)) continue;
    let row = rowOf(placed(line), columns, line.lo, line.hi);
    if (columns.due === null && columns.total === null)
      row = looseRow(distinct(line.cells), line.lo, line.hi);
    if (year && row.due?.startsWith('--')) row.due = `${year}${row.due.slice(1)}`;
    if (isPeriod(row)) rows.push(row);
    else explain(rows.at(-1), line);
  }
  const found = segments(withDays(rows));
  // Rows that fit nowhere: bookings of several loans, two of which happen to follow each other.
  const strays = found.length > 1 && found.some((segment) => segment.length === 1);
  if (strays && !rest.some(isFolded)) return [];
  const totals = found.length === 1 ? totalsIn(rest.filter(isTotal), columns) : null;
  const hinted = (role: string): boolean => names.some((name) => hintsOf(name)[0]?.role === role);
  return found.map((segment) => ({
    rows: segment,
    counts: hinted('no') && columns.no !== null,
    splits: columns.principal !== null && (columns.fees.length > 0 || columns.total !== null),
    totals,
    folded: rest.some(isFolded),
  }));
}

/** A line below a period that parts its sum: "本金 1,000.00 利息 36.00". */
function explain(row: Row | undefined, line: Line): void {
  const said = distinct(line.cells);
  if (!row || said.length !== 1) return;
  for (const { fen, role } of sumsByName(said[0]!))
    if (role === 'principal' || role === 'fee') row[role] ??= fen;
}
