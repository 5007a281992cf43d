import { BOOKED_DAY, DEBIT_DAY, DUE_DAY, OTHER_DAY } from '../../know/words/time.ts';
import type { Fact } from '../finding.ts';
import { deadlinesIn } from './deadlines.ts';
import { fold } from './fold.ts';
import { daysBefore, momentOf } from './moment.ts';

/** The one value of a list, or null. */
function only(facts: readonly Fact[]): string | null {
  const values = new Set(facts.map(({ value }) => value).filter((value) => typeof value === 'string'));
  return values.size === 1 ? [...values][0]! : null;
}

/** How far a day's name may stand before it, and what becomes of it after it. */
const BEFORE = 24;
const AFTER = 12;

/** The words at the day name it so: "扣款日 12-08", "12月16日提前约扣"; not "11月5日 未扣款". */
function isCalled(day: Fact, name: RegExp): boolean {
  const [said, text] = [fold(day.sentence), fold(day.text)];
  const at = said.indexOf(text);
  if (at < 0 || OTHER_DAY.test(said)) return false;
  const after = said.slice(at + text.length).slice(0, AFTER);
  return name.test(said.slice(Math.max(0, at - BEFORE), at)) || (name.test(after) && !/[未已]/.test(after));
}

/** The name of the day: in Chinese right before the distance, in English after it. */
function besideDistance(said: string): string {
  const at = said.search(/[前点时]|当[日天晚]|零点|t ?-/);
  if (at >= 0 && /\p{Script=Han}/u.test(said)) return said.slice(Math.max(0, at - 8), at);
  const after = said.search(/before|prior|ahead|on the/);
  return after < 0 ? '' : said.slice(after, after + 40);
}

/** Which day the words name: of "预约须于还款日" the last one; null where they name none. */
function namedBy(near: string): RegExp | null {
  if (BOOKED_DAY.test(near)) return DEBIT_DAY;
  const last = (name: RegExp): number =>
    Math.max(-1, ...[...near.matchAll(new RegExp(name, 'g'))].map((match) => match.index));
  const [debit, due] = [last(DEBIT_DAY), last(DUE_DAY)];
  return debit < 0 && due < 0 ? null : due > debit ? DUE_DAY : DEBIT_DAY;
}

/** The day that a relative limit counts from: 还款日 and 扣款日 may differ, and several days are none. */
function anchorOf(limit: Fact, facts: readonly Fact[]): string | null {
  const all = facts.filter(({ kind, value }) => kind === 'date' && typeof value === 'string');
  const boxed = limit.inDialog ? all.filter(({ inDialog }) => inDialog) : [];
  const days = boxed.length > 0 ? boxed : all;
  const name = namedBy(besideDistance(fold(limit.text)));
  const asked = name ? [name] : [DEBIT_DAY, DUE_DAY];
  return only(days.filter((day) => asked.some((name) => isCalled(day, name))));
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
