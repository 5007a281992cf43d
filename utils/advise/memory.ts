import type { BookingMemory, ListMemory } from '../know/memory.ts';
import type { Finding } from '../recognise/finding.ts';
import { type Booking, bookedRow, bookingOn, isOther, type Moment, shownOn } from './booking.ts';
import { agreements, outcomeOf } from './proof.ts';

/** What a tab showed longer ago than this, in milliseconds, is not what it is about now. */
const TAB_LASTS = 86_400_000;

/**
 * Which booking an earlier page has shown, of that kept under this order and that of this tab: the later one that does
 * not contradict the page.
 */
export function recalled(
  finding: Finding,
  ofOrder: BookingMemory | null,
  ofTab: BookingMemory | null,
  now: number,
): BookingMemory | null {
  const recent = ofTab && now - ofTab.at < TAB_LASTS ? ofTab : null;
  const fitting = [ofOrder, recent].filter(
    (each) => each !== null && (each.order ?? finding.order) === (finding.order ?? each.order),
  );
  return fitting.sort((a, b) => b!.at - a!.at)[0] ?? null;
}

/**
 * What to remember before the person acts, so that the outcome can be held against it.
 * @param before what was remembered so far; the dialog often says less than the plan behind it
 * @returns the memory to keep, or `before` where this page shows no booking to act on
 */
export function rememberBooking(
  finding: Finding,
  moment: Moment,
  before: BookingMemory | null = null,
): BookingMemory | null {
  const { target, choices, page, booking } = finding;
  if (page === 'success') return before && withOutcome(before, finding, moment.now);
  const offered = target ?? choices[0];
  if (!offered) return before;
  const { intent } = offered;
  const here = bookingOn(finding);
  const confirms = page === 'confirm';
  const isForm = confirms && intent === 'modify';
  // Only the dialog of the same booking completes what the list said; another starts anew.
  const base = before && !before.settled && isSame(before, here, isForm) ? before : null;
  const acted = base?.intent === intent ? base : null;
  const isOlder = confirms || isKept(base, moment);
  const list = confirms ? (before?.list ?? null) : listOn(finding, moment.place);
  return {
    order: here.order ?? base?.order ?? null,
    numbers: [...new Set([...here.numbers, ...(base?.numbers ?? [])])],
    date: isForm ? (base?.date ?? here.date) : (here.date ?? (isOlder ? (base?.date ?? null) : null)),
    amount: isForm
      ? (base?.amount ?? here.amount)
      : (here.amount ?? (isOlder ? (base?.amount ?? null) : null)),
    intent,
    booking: booking ?? base?.booking ?? null,
    list: isKept(base, moment) && !confirms ? base!.list : list,
    asked: confirms || acted?.asked === true,
    outcome: acted?.outcome ?? null,
    settled: false,
    at: moment.now,
  };
}

/** The list was seen before the act and is seen again after it: what it showed before is what counts. */
function isKept(base: BookingMemory | null, { place }: Moment): boolean {
  return base?.asked === true && base.list?.place === place;
}

/**
 * Nothing that both name differs.
 * @param isForm day and sum of a form are those that are to be
 */
function isSame(before: Booking, here: Booking, isForm: boolean): boolean {
  const keys = isForm ? (['order'] as const) : (['order', 'date', 'amount'] as const);
  return (
    !isOther(before.numbers, here.numbers) &&
    keys.every((key) => (before[key] ?? here[key]) === (here[key] ?? before[key]))
  );
}

function listOn(finding: Finding, place: string): ListMemory {
  const row = bookedRow(finding);
  return {
    place,
    shown: shownOn(finding),
    row: row && { no: row.no, due: row.due, total: row.total },
  };
}

/** An outcome that contradicts the booking is another's. */
function withOutcome(before: BookingMemory, finding: Finding, now: number): BookingMemory {
  const outcome = outcomeOf(finding);
  if (outcome === 'unclear' || agreements(finding, before).includes(false)) return before;
  return { ...before, outcome, at: now };
}
