import { DEBIT_DAY, DUE_DAY, OTHER_DAY } from '../../know/words/time.ts';
import type { Fact } from '../finding.ts';
import { deadlinesIn } from './deadlines.ts';
import { fold } from './fold.ts';
import { daysBefore, momentOf } from './moment.ts';

/** The one value of a list, or null. */
function only(facts: readonly Fact[]): string | null {
  const values = new Set(facts.map(({ value }) => value).filter((value) => typeof value === 'string'));
  return values.size === 1 ? [...values][0]! : null;
}

/** The day that a relative limit counts from: 还款日 and 扣款日 may differ, and several days are none. */
function anchorOf(limit: Fact, facts: readonly Fact[]): string | null {
  const days = facts.filter(({ kind, value }) => kind === 'date' && typeof value === 'string');
  const boxed = limit.inDialog ? days.filter(({ inDialog }) => inDialog) : [];
  const open = (boxed.length > 0 ? boxed : days).map((fact) => ({ fact, said: fold(fact.sentence) }));
  const named = open.filter(({ said }) => !OTHER_DAY.test(said));
  const said = fold(limit.text);
  for (const name of [DEBIT_DAY, DUE_DAY])
    if (name.test(said)) {
      const same = named.filter((day) => name.test(day.said));
      if (same.length > 0) return only(same.map(({ fact }) => fact));
    }
  const any = named.filter((day) => DEBIT_DAY.test(day.said) || DUE_DAY.test(day.said));
  return only(any.map(({ fact }) => fact));
}

/**
 * Gives limits that are told from another day ("还款日前一日 18:00") their date-time, where that day stands on the
 * page and is the only one it can be. The others keep null: a wrong day is worse than none.
 */
export function resolveDeadlines(facts: Fact[]): void {
  for (const fact of facts) {
    if (fact.kind !== 'deadline' || fact.value !== null) continue;
    const limit = deadlinesIn(fact.text)[0];
    if (!limit || limit.back === null) continue;
    const anchor = anchorOf(fact, facts);
    if (anchor !== null) fact.value = momentOf(daysBefore(anchor, limit.back), limit.time);
  }
}
