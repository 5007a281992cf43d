import type { BookingMemory } from '../know/memory.ts';
import type { Fact, Finding } from '../recognise/finding.ts';
import { hasReason, hasStatus } from './status.ts';

/** The one value of a kind: that named as near the control, else the only one there is, else null. */
function single(finding: Finding, kind: Fact['kind'], near: string): Fact['value'] {
  const facts = finding.facts.filter((fact) => fact.kind === kind && fact.value !== null);
  const named = facts.filter((fact) =>
    finding.reasons.some((reason) => reason.code === near && reason.says?.includes(fact.text)),
  );
  const values = new Set((named.length ? named : facts).map((fact) => fact.value));
  return values.size === 1 ? ([...values][0] ?? null) : null;
}

/**
 * What to remember before the person acts, so that the outcome can be held against it.
 * @param now milliseconds
 * @param before what was remembered so far; the dialog often says less than the plan behind it
 * @returns the memory to keep, or `before` where this page shows no booking to act on
 */
export function rememberBooking(
  finding: Finding,
  now: number,
  before: BookingMemory | null = null,
): BookingMemory | null {
  const { target, page, order, booking } = finding;
  if (!target || page === 'success') return before;
  const { intent } = target;
  const date = single(finding, 'date', 'dateNear');
  const amount = single(finding, 'amount', 'amountNear');
  // Only the dialog of the same order completes what the plan said; another order starts anew.
  const same =
    page === 'confirm' && before?.intent === intent && (order ?? before.order) === (before.order ?? order);
  const base = same ? before : null;
  return {
    order: order ?? base?.order ?? null,
    date: typeof date === 'string' ? date : (base?.date ?? null),
    amount: typeof amount === 'number' ? amount : (base?.amount ?? null),
    intent,
    booking: booking ?? base?.booking ?? null,
    at: now,
  };
}

/** A status that says nothing has been decided yet, or that it went wrong. */
const OPEN = /处理中|[审審]核|已提交|已受理|失[败敗]|pending|submitted|processing|failed/;
/** A status that says the booking lives on: good news only for someone who changed it. */
const BOOKED = /已预约|待扣|待执行|scheduled/;

/**
 * Whether an outcome page proves the act on the very booking remembered. Two of order, date and amount
 * must agree, none may contradict, and nothing on the page may say that the booking is still there.
 */
export function provesBooking(finding: Finding, memory: BookingMemory | null): boolean {
  if (memory === null || finding.page !== 'success' || outcomeOf(finding) !== 'good') return false;
  if (finding.target || finding.choices.length || (memory.intent === 'cancel' && hasStatus(finding, BOOKED)))
    return false;
  const agrees = (['order', 'date', 'amount'] as const).map((kind) => {
    const stated = finding.facts
      .filter((fact) => fact.kind === kind)
      .flatMap((fact) => [fact.value, fact.text]);
    if (kind === 'order' && finding.order) stated.push(finding.order);
    // Where either side is silent, nothing is agreed and nothing contradicted.
    return memory[kind] === null || !stated.length ? null : stated.includes(memory[kind]);
  });
  return !agrees.includes(false) && agrees.filter(Boolean).length > 1;
}

/** How an outcome page reads, for its headline. */
export function outcomeOf(finding: Finding): 'good' | 'bad' | 'open' | 'unclear' {
  if (hasReason(finding, 'outcomeBad')) return 'bad';
  if (hasStatus(finding, OPEN)) return 'open';
  return hasReason(finding, 'outcomeGood') ? 'good' : 'unclear';
}
