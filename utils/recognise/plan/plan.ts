import { BOOKED } from '../../know/words/topics.ts';
import type { Reading } from '../../read/reading.ts';
import type { Plan } from '../finding.ts';
import { normalise } from '../normalise.ts';
import type { Surroundings } from '../surroundings.ts';
import { fromBoxes } from './boxes.ts';
import { direction } from './days.ts';
import { fromGrids } from './grids.ts';
import { Lines } from './lines.ts';
import { isInstalments, type Listing, periodsOf } from './listing.ts';
import { isStated, statementsOf, totalled } from './totals.ts';
import { withYears } from './years.ts';

/*
 * tables ─▶ columns ─┐
 *                    ├─▶ rows ─▶ cut where another loan begins ─▶ instalments? ─▶ the page's own ─▶ totals checked
 * boxes ─▶ shapes ───┘
 */

/** A list goes on in another box where the numbers do: a box for every year, the next period in a card of its own. */
function joined(listings: Listing[]): Listing[] {
  const out = withoutCopies(listings).sort(
    (a, b) => a.rows[0]!.lo - b.rows[0]!.lo || b.rows.length - a.rows.length,
  );
  for (let i = 0; i < out.length; i += 1)
    for (let j = i + 1; j < out.length; j += 1) {
      const [a, b] = [out[i]!, out[j]!];
      if (!goesOn(a, b)) continue;
      out[i] = { ...a, rows: [...a.rows, ...b.rows], totals: null, folded: a.folded || b.folded };
      out.splice(j, 1);
      j -= 1;
    }
  return out;
}

/** A row alone is kept once, and only where another list could take it in. */
function withoutCopies(listings: Listing[]): Listing[] {
  const seen = new Set<string>();
  return listings.filter(({ rows }) => {
    const [first, second] = rows;
    if (second) return true;
    if (!first || first.no === null || first.due === null) return false;
    const key = `${first.no} ${first.due} ${first.total}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function goesOn(a: Listing, b: Listing): boolean {
  const [last, first] = [a.rows.at(-1)!, b.rows[0]!];
  const near = first.lo >= last.hi && first.lo - last.hi <= 8;
  const counts = last.no !== null && first.no === last.no + 1 && a.rows[0]!.no! <= last.no;
  const later = last.due !== null && first.due !== null && direction(last.due, first.due) === 1;
  return near && counts && later && (last.of === null || first.of === null || last.of === first.of);
}

/** How much the rows say; of equal lists the one that says most was read best. */
const filled = ({ rows }: Listing): number =>
  rows.reduce(
    (sum, { no, due, principal, fee, total, status }) =>
      sum + [no, due, principal, fee, total, status].filter((value) => value !== null).length,
    0,
  );
const isBooked = ({ rows }: Listing): boolean =>
  rows.some(({ status }) => status !== null && BOOKED.test(normalise(status)));

/**
 * The instalment plan the page is about, from tables, boxes, lists and cards: the one with the booking,
 * else the longest. All sums are in fen; the page's totals are checked against the rows.
 * @returns null where the page shows no plan: a history, bookings of several loans, one period alone
 */
export function planIn(reading: Reading, around: Surroundings): Plan | null {
  const lines = new Lines(reading, around);
  const statements = statementsOf(reading, lines);
  const accepted = joined([...fromGrids(reading, lines), ...fromBoxes(reading, lines)])
    .map((listing) => ({ ...listing, rows: withYears(listing.rows, reading, lines) }))
    .filter((listing) => isInstalments(listing, isStated(listing, statements)));
  const [best] = accepted.sort(
    (a, b) =>
      Number(isBooked(b)) - Number(isBooked(a)) || b.rows.length - a.rows.length || filled(b) - filled(a),
  );
  return best ? { periods: periodsOf(best.rows), ...totalled(best, statements) } : null;
}
