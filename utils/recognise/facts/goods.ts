import { COST } from '../../know/words/charges.ts';
import { ORDER_TOTAL } from '../../know/words/offers.ts';
import { once } from '../../read/once.ts';
import type { Reading, Scope } from '../../read/reading.ts';
import { evidenceOf } from '../evidence.ts';
import { hintsOf } from '../plan/columns.ts';
import type { Surroundings } from '../surroundings.ts';
import { plain } from './clauses.ts';
import { datesIn } from './dates.ts';
import { moneyIn } from './money.ts';
import { periodsIn } from './periods.ts';

/** Most lines of a shelf of goods, and of goods after it whose order is added up. */
const SHELF = 24;
const BELOW = 12;

/** What a line is to a shelf: a price or a name fits in, a fact of a debt does not. */
type Sort = 'price' | 'name' | 'other';

/**
 * Answers whether a line stands on a shelf: goods with their prices below what the page is about. Its
 * headings (看了又看, Trending, Goes well with …) are endless, so it is told by what is not there: a box of
 * names and prices without a day, a period or a word of debt, and no such thing after it but prose.
 */
export function shelfLines(reading: Reading, around: Surroundings): (index: number) => boolean {
  const { runs } = reading;
  const sortOf = once((index: number): Sort => {
    const { text } = runs[index]!;
    if (!around.isText(index)) return 'name';
    const { repay, standing, core, debt } = evidenceOf(text, 0);
    const named =
      hintsOf(text.split(/[:：]/)[0]!).some(({ role }) => role !== 'no') || COST.test(plain(text));
    if (repay + core + debt > 0 || standing || named || datesIn(text).length > 0) return 'other';
    if (moneyIn(text).some(({ signed }) => signed)) return 'price';
    return periodsIn(text, '').length > 0 ? 'other' : 'name';
  });
  /** The line is of the debt: a day, or a period with a number. */
  const isDebt = (index: number): boolean =>
    around.isText(index) &&
    runs[index]!.text.length <= 60 &&
    (datesIn(runs[index]!.text).length > 0 || /第 ?\d+ ?期|\d of \d/.test(runs[index]!.text));
  let from: number | undefined;
  /** Where goods may begin: behind the last line that is of the debt. */
  const below = (): number => {
    from ??= runs.findLastIndex((run, index) => run.visible && isDebt(index)) + 1;
    return from;
  };
  const isOrder = (hi: number): boolean =>
    runs.slice(hi, hi + BELOW).some((run) => run.visible && ORDER_TOTAL.test(plain(run.text)));
  const isShelf = once((scope: Scope): boolean => {
    let names = 0;
    let prices = 0;
    for (let i = scope.lo; i < scope.hi; i += 1) {
      if (!runs[i]!.visible) continue;
      const sort = sortOf(i);
      if (sort === 'other') return false;
      if (sort === 'price') prices += 1;
      if (sort === 'name' || /\p{L}{3}/u.test(runs[i]!.text.replace(/[^\p{L}]/gu, ''))) names += 1;
    }
    return prices > 1 && names > 1 && !isOrder(scope.hi);
  });
  return (index) => {
    if (index < below()) return false;
    for (let scope: Scope | null = runs[index]!.scope; scope; scope = scope.parent) {
      if (scope.hi - scope.lo > SHELF || scope.lo < below() || scope.tag === 'body') return false;
      if (isShelf(scope)) return true;
    }
    return false;
  };
}
