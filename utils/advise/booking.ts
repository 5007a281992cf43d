import type { BookingMemory } from '../know/memory.ts';
import { DEBITED } from '../know/words/figures.ts';
import { standingOf } from '../know/words/standing.ts';
import type { Fact, Finding, Period } from '../recognise/finding.ts';
import { normalise } from '../recognise/normalise.ts';

/** A booked repayment as far as a page tells it apart from others. */
export type Booking = Pick<BookingMemory, 'order' | 'numbers' | 'date' | 'amount'>;

/** When and where a page is seen. */
export interface Moment {
  /** Milliseconds. */
  now: number;
  /** Host and path. */
  place: string;
}

/** The value of a kind that the page calls the debit's, else the one near the control, else perhaps the only one; else null. */
function single(finding: Finding, kind: Fact['kind'], near: string, certain: boolean): Fact['value'] {
  const facts = finding.facts.filter((fact) => fact.kind === kind && fact.value !== null);
  const debited = facts.filter(({ sentence, text }) =>
    DEBITED.test(normalise(sentence.slice(0, Math.max(0, sentence.indexOf(text))))),
  );
  const named = facts.filter((fact) =>
    finding.reasons.some((reason) => reason.code === near && reason.says?.includes(fact.text)),
  );
  const last = certain ? [] : [facts];
  for (const some of [debited.filter((fact) => named.includes(fact)), debited, named, ...last]) {
    const values = new Set(some.map((fact) => fact.value));
    if (values.size === 1) return [...values][0] ?? null;
    if (values.size > 1 && some === named) return null;
  }
  return null;
}

/** Every number of an order, booking or contract on the page but the order's own. */
function numbersOf({ facts, order }: Finding): string[] {
  const numbers = facts
    .filter(({ kind, text }) => kind === 'order' && text !== order)
    .map(({ text }) => text);
  return [...new Set(numbers)].slice(0, 10);
}

/** The row of the plan that is booked, where exactly one is. */
export function bookedRow({ plan }: Finding): Period | null {
  const rows =
    plan?.periods.filter(({ status }) => status && standingOf(normalise(status)) === 'booked') ?? [];
  return rows.length === 1 ? rows[0]! : null;
}

/**
 * The booking that the page is about, by what stands beside its control.
 * @param certain only what the page itself ties to the debit: the one day of a page may be another's
 */
export function bookingOn(finding: Finding, certain = false): Booking {
  const date = single(finding, 'date', 'dateNear', certain);
  const amount = single(finding, 'amount', 'amountNear', certain);
  return {
    order: finding.order,
    numbers: numbersOf(finding),
    date: typeof date === 'string' ? date : null,
    amount: typeof amount === 'number' ? amount : null,
  };
}

/** Both have numbers, and none in common. */
export const isOther = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((each) => b.includes(each));

/** Days and sums of a page, as a list remembers them. */
export function shownOn({ facts }: Finding): string[] {
  const shown = facts
    .filter(({ kind, value }) => (kind === 'date' || kind === 'amount') && value !== null)
    .map(({ kind, value }) => `${kind} ${value}`);
  return [...new Set(shown)].slice(0, 80);
}
