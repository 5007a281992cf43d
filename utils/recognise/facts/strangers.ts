import { COST } from '../../know/words/charges.ts';
import { PAID_BESIDE, type Topic } from '../../know/words/topics.ts';
import { once } from '../../read/once.ts';
import type { Reading, Scope } from '../../read/reading.ts';
import { evidenceOf, SHORT, topicsOf } from '../evidence.ts';
import { normalise } from '../normalise.ts';
import type { Surroundings } from '../surroundings.ts';
import { plain } from './clauses.ts';
import { statusIn } from './statuses.ts';

/** What is booked and paid beside a loan; an order or a refund may belong to this one. */
const STRANGERS: readonly Topic[] = ['appointment', 'transfer', 'investment', 'insurance'];
/** Of a page about something else these speak against a card as well. */
const FOREIGN: readonly Topic[] = [...STRANGERS, 'goods-preorder', 'subscription', 'account', 'application'];
/** Most lines of a section, and the weight of a short line that names a debt in it. */
const SECTION = 24;
const NAMED = 2;
/** Most lines of a row or card. */
const CARD = 10;

/**
 * Answers whether a line stands in a row or card about something else than a repayment: the premium, the
 * power bill and the membership between the instalments. The smallest box that names either decides; what
 * buttons say of it and what prose mentions names nothing.
 */
export function strangerLines(reading: Reading, around: Surroundings): (index: number) => boolean {
  const judge = once((scope: Scope): boolean | null => {
    let verdict: boolean | null = null;
    for (let i = scope.lo; i < scope.hi; i += 1) {
      if (!around.isText(i)) continue;
      const text = around.text(i);
      const { repay, standing, period } = evidenceOf(text, 0);
      if (repay > 0 || period) return false;
      // 自动转账收取 is how the instalment itself is taken; a status tells nothing of what it is the status of.
      if (standing || statusIn(text) !== null) continue;
      // What a move or a visit costs is said by the debt's own table as well: "Fee for moving".
      const named =
        !COST.test(plain(text)) &&
        text.length <= SHORT &&
        topicsOf(text).some((topic) => STRANGERS.includes(topic));
      if (named || (text.length <= 2 * SHORT && PAID_BESIDE.test(normalise(text)))) verdict = true;
    }
    return verdict;
  });
  return (index) => {
    let scope: Scope | null = reading.runs[index]!.scope;
    for (; scope && scope.hi - scope.lo <= CARD && scope.tag !== 'body'; scope = scope.parent) {
      const verdict = judge(scope);
      if (verdict !== null) return verdict;
    }
    return false;
  };
}

/**
 * Answers whether a line of a page that is about something else stands in a card about a debt: the loan beside
 * the booked transfers, the instalments under an order. A page without such a card tells no facts.
 */
export function debtLines(reading: Reading, around: Surroundings): (index: number) => boolean {
  return (index) => {
    let scope: Scope | null = reading.runs[index]!.scope;
    for (; scope && scope.hi - scope.lo <= SECTION && scope.tag !== 'body'; scope = scope.parent) {
      const { core, debt, topics } = around.between(scope.lo, scope.hi);
      if (FOREIGN.some((topic) => (topics.get(topic) ?? 0) > core + debt)) return false;
      if (core + debt >= NAMED) return true;
    }
    return false;
  };
}
