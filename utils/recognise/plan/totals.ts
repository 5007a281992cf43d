import { STATUS_OVER } from '../../know/words/pages.ts';
import { TOTAL_COUNTED, TOTAL_OTHER, TOTAL_PART, TOTAL_STATED } from '../../know/words/plan.ts';
import type { Reading } from '../../read/reading.ts';
import type { Plan } from '../finding.ts';
import { normalise } from '../normalise.ts';
import type { Lines } from './lines.ts';
import type { Listing } from './listing.ts';
import type { Row } from './rows.ts';
import { bareSum, scan } from './scan.ts';

type What = 'principal' | 'fee' | 'total';

/** A sum of the page and the words before it, normalised. */
export interface Statement {
  key: string;
  fen: number;
  at: number;
}

/** All sums the page states in short lines, wherever they stand; a key may be the line before. */
export function statementsOf(reading: Reading, lines: Lines): Statement[] {
  const out: Statement[] = [];
  let before = '';
  reading.runs.forEach((_, at) => {
    const pieces = lines.pieces(at);
    const text = pieces.join(' ');
    if (text === '') return;
    const { sums, text: plain } = scan(text);
    if (text.length <= 160)
      sums.forEach(({ fen, index }, i) => {
        const from = i > 0 ? sums[i - 1]!.index + sums[i - 1]!.text.length : 0;
        const own = plain
          .slice(from, index)
          .split(/[,，;；。(（]/)
          .pop()!;
        const key = /\p{L}{2}/u.test(own) || i > 0 ? own : before;
        out.push({ key: key.replace(/[^\p{L}]+$/u, '').trim(), fen, at });
      });
    if (sums.length === 0 && bareSum(text) !== null && before !== '' && /,/.test(text))
      out.push({ key: before, fen: bareSum(text)!, at });
    before =
      text.length <= 24 && !/\d/.test(text)
        ? normalise(text)
            .replace(/[(（].*[)）]|[:：]/g, '')
            .trim()
        : '';
  });
  return out;
}

/** What the rows come to; null where one of them does not say. */
function sumOf(rows: readonly Row[], what: What): number | null {
  let sum = 0;
  for (const row of rows) {
    const parts = what === 'total' && row.total === null && row.principal !== null && row.fee !== null;
    const own = parts ? row.principal! + row.fee! : row[what];
    if (own === null) return null;
    sum += own;
  }
  return sum;
}

/** Sums that a total may be of instead: the rows still open, those that are over, one kind alone. */
function isPart(rows: readonly Row[], stated: number): boolean {
  const over = ({ status }: Row): boolean => status !== null && STATUS_OVER.test(normalise(status));
  return [
    sumOf(
      rows.filter((row) => !over(row)),
      'total',
    ),
    sumOf(rows.filter(over), 'total'),
    sumOf(rows, 'principal'),
    sumOf(rows, 'fee'),
  ].some((sum) => sum === stated);
}

/** The list begins with the first period and ends with the last, as far as the page tells. */
function isWhole({ rows, folded }: Listing): boolean {
  const numbers = rows.map(({ no }) => no).filter((no) => no !== null);
  const of = rows.find((row) => row.of !== null)?.of ?? null;
  return (
    !folded &&
    numbers.length === rows.length &&
    Math.min(...numbers) === 1 &&
    (of === null || of === rows.length)
  );
}

/**
 * What the page states of these rows, and how the sums of the rows compare. A stated total that differs
 * is kept only where it can be of nothing else.
 */
export function totalled(
  listing: Listing,
  statements: readonly Statement[],
): Pick<Plan, 'totals' | 'checks'> {
  const { rows } = listing;
  const totals: Plan['totals'] = listing.totals
    ? { ...listing.totals }
    : { principal: null, fee: null, total: null };
  for (const what of ['principal', 'fee', 'total'] as const) {
    const [own, stated] = [sumOf(rows, what), totals[what]];
    if (own === null || stated === null || own === stated) continue;
    if (what === 'total' && isOfAll(listing, stated)) continue;
    if (listing.folded || (what === 'total' && isPart(rows, stated))) totals[what] = null;
  }
  totals.total ??= statedFor(listing, statements);
  const checks: Plan['checks'] = [];
  // What all periods come to, in fees as in all, says nothing of the few that are listed.
  if (totals.total !== null && isOfAll(listing, totals.total)) return { totals, checks };
  for (const what of ['principal', 'fee', 'total'] as const) {
    const [own, stated] = [sumOf(rows, what), totals[what]];
    if (own !== null && stated !== null) checks.push({ what, ok: own === stated, sum: own, stated });
  }
  return { totals, checks };
}

/** A total may differ by a slip, not by a tenth. */
const SLIP = 0.05;

/** The page states the very sum of the rows, whatever it calls it. */
export function isStated({ rows }: Listing, statements: readonly Statement[]): boolean {
  const own = sumOf(rows, 'total');
  const within = ({ at }: Statement): boolean => at >= rows[0]!.lo && at < rows.at(-1)!.hi;
  return own !== null && statements.some((one) => one.fen === own && !within(one));
}

const isTotalName = (key: string): boolean => TOTAL_STATED.test(key) && !TOTAL_OTHER.test(key);

/** How far a whole plan may be from as many equal periods: by cents, or where the number of periods is told by more. */
const CENTS = 0.005;
const UNEVEN = 0.15;

/** The rows are some of the periods, and the sum is what all of them come to. */
function isOfAll({ rows, folded }: Listing, stated: number): boolean {
  const sums = rows.flatMap(({ total }) => (total === null ? [] : [total]));
  const numbers = rows.flatMap(({ no }) => (no === null ? [] : [no]));
  if (sums.length < rows.length || numbers.length < rows.length || rows.length === 0) return false;
  const of = rows.find((row) => row.of !== null)?.of ?? null;
  const own = sums.reduce((sum, one) => sum + one, 0);
  const partly = folded || Math.min(...numbers) > 1 || (of !== null && of > rows.length);
  if (!partly || stated <= own) return false;
  const each = own / rows.length;
  if (of !== null) return of > rows.length && Math.abs(stated - each * of) <= UNEVEN * stated;
  const times = Math.round(stated / each);
  return times >= Math.max(...numbers) && Math.abs(stated - each * times) <= CENTS * each;
}

function statedFor(listing: Listing, statements: readonly Statement[]): number | null {
  const { rows } = listing;
  const own = sumOf(rows, 'total');
  if (own === null) return null;
  const all = statements.find(
    ({ key, fen }) => isTotalName(key) && !TOTAL_PART.test(key) && isOfAll(listing, fen),
  );
  if (all) return all.fen;
  if (isStated(listing, statements)) return own;
  const counted = statements.filter(({ key }) => Number(key.match(TOTAL_COUNTED)?.[1]) === rows.length);
  if (!isWhole(listing) && counted.length === 0) return null;
  const named = (isWhole(listing) ? statements : counted).filter(
    ({ key, fen }) => isTotalName(key) && Math.abs(fen - own) <= own * SLIP && !isPart(rows, fen),
  );
  return named[0]?.fen ?? null;
}
