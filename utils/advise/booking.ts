import type { BookingMemory } from '../know/memory.ts';
import { BOOKED } from '../know/words/statuses.ts';
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

/** The value of a kind that is named as near the control, else the only one there is, else null. */
function single(finding: Finding, kind: Fact['kind'], near: string): Fact['value'] {
  const facts = finding.facts.filter((fact) => fact.kind === kind && fact.value !== null);
  const named = facts.filter((fact) =>
    finding.reasons.some((reason) => reason.code === near && reason.says?.includes(fact.text)),
  );
  const values = new Set((named.length ? named : facts).map((fact) => fact.value));
  return values.size === 1 ? ([...values][0] ?? null) : null;
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
  const rows = plan?.periods.filter(({ status }) => status && BOOKED.test(normalise(status))) ?? [];
  return rows.length === 1 ? rows[0]! : null;
}

/** The booking that the page is about: what stands beside its control, else the booked row of its plan. */
export function bookingOn(finding: Finding): Booking {
  const date = single(finding, 'date', 'dateNear');
  const amount = single(finding, 'amount', 'amountNear');
  const row = bookedRow(finding);
  return {
    order: finding.order,
    numbers: numbersOf(finding),
    date: typeof date === 'string' ? date : (row?.due ?? null),
    amount: typeof amount === 'number' ? amount : (row?.total ?? null),
  };
}

/** Days and sums of a page, as a list remembers them. */
export function shownOn({ facts }: Finding): string[] {
  const shown = facts
    .filter(({ kind, value }) => (kind === 'date' || kind === 'amount') && value !== null)
    .map(({ kind, value }) => `${kind} ${value}`);
  return [...new Set(shown)].slice(0, 80);
}
