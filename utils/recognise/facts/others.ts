import type { Topic } from '../../know/words/topics.ts';
import type { Reading, Scope } from '../../read/reading.ts';
import { topicsOf } from '../evidence.ts';
import type { FactKind } from '../finding.ts';
import type { Surroundings } from '../surroundings.ts';
import { statusIn } from './statuses.ts';

/** Whom to call, until when and about which order is said in any card. */
export const IN_ANY_CARD: ReadonlySet<FactKind> = new Set(['phone', 'hours', 'order', 'deadline']);
/** A card of another thing is no longer than this, in lines. */
const CARD = 7;
/** What is booked, paid or insured beside a debt on the same page. */
const OTHERS: ReadonlySet<Topic> = new Set(['appointment', 'insurance', 'subscription', 'investment']);

/** A status tells nothing of what it is the status of. */
const names = (text: string): boolean =>
  topicsOf(text).some((topic) => OTHERS.has(topic)) && statusIn(text) === null;

/** The line stands in a small box that names something else and no debt: its day and sum are that thing's. */
export function isElse(reading: Reading, around: Surroundings, index: number): boolean {
  for (let scope: Scope | null = reading.runs[index]!.scope; scope; scope = scope.parent) {
    const { lo, hi } = scope;
    if (hi - lo > CARD) return false;
    const { repay, core, debt, period } = around.between(lo, hi);
    if (repay + core + debt > 0 || period) return false;
    for (let i = lo; i < hi; i += 1) if (around.isText(i) && names(around.text(i))) return true;
  }
  return false;
}
