/*
 * Whether what was asked for has happened, to the very booking that was seen before:
 *
 *   outcome page ─ two of order, day, sum agree, none contradicts, nothing says it lives on ─▶ outcome
 *   messages ───── one of them says it of this day and this sum ─────────────────────────────▶ message
 *   after good news, the list where it stood ─┬ still offered ───────────────────────────────▶ listed
 *                            with all the rest ├ its row is to be paid, and booked no more ───▶ row
 *                                              └ gone, before its day ────────────────────────▶ list
 */
import type { BookingMemory } from '../know/memory.ts';
import { NONE_BOOKED, standingOf, TAKEN_BACK, UNDECIDED } from '../know/words/standing.ts';
import type { Finding } from '../recognise/finding.ts';
import { normalise } from '../recognise/normalise.ts';
import { bookingOn, isOther, type Moment, shownOn } from './booking.ts';
import { dayAt } from './plan/days.ts';
import { hasReason, hasStatus } from './status.ts';

/** `listed` speaks against it; the others prove it. */
export type Proof = 'outcome' | 'message' | 'row' | 'list' | 'listed';

/** Whether the booking is known to be gone. */
export const isProven = (proof: Proof | null): boolean => proof !== null && proof !== 'listed';

/** So much of what stood beside the booking must still stand there, or it is another list, or not loaded. */
const REST = 0.6;
/** Longer texts do not say that a list is empty. */
const NOTE = 40;
/** Good news older than this no longer speak against a booking that is offered: it may be a new one. */
const NEWS_LAST = 86_400_000;

/**
 * What this page says of the booking that was seen before.
 * @returns null where it proves nothing either way
 */
export function proofOf(finding: Finding, memory: BookingMemory | null, moment: Moment): Proof | null {
  if (!memory) return null;
  switch (finding.page) {
    case 'success':
      return provesBooking(finding, memory) ? 'outcome' : null;
    case 'message-center':
      return memory.intent === 'cancel' && isTold(finding, memory) ? 'message' : null;
    case 'confirm':
    case 'login':
      return null;
  }
  const { list, intent, outcome, at } = memory;
  // Without good news before it, what is not there may only not have been loaded yet.
  if (intent !== 'cancel' || list?.place !== moment.place || (outcome !== 'good' && outcome !== 'open'))
    return null;
  if (isOffered(finding, memory)) return !memory.settled && moment.now - at < NEWS_LAST ? 'listed' : null;
  if (hasStatus(finding, UNDECIDED)) return null;
  if (isRowFree(finding, memory)) return 'row';
  return isGone(finding, memory, moment) ? 'list' : null;
}

/**
 * By order, day and sum: whether page and memory agree; null where either is silent, which neither agrees
 * nor contradicts.
 */
export function agreements(finding: Finding, memory: BookingMemory): (boolean | null)[] {
  const values = (kind: string): unknown[] =>
    finding.facts.filter((fact) => fact.kind === kind).flatMap(({ value, text }) => [value, text]);
  const numbers = [...values('order'), finding.order];
  const number =
    memory.order && finding.order
      ? memory.order === finding.order
      : [memory.order, ...memory.numbers].some((each) => each !== null && numbers.includes(each)) || null;
  const said = (['date', 'amount'] as const).map((kind) => {
    const stated = values(kind);
    if (memory[kind] === null || stated.length === 0) return null;
    // A change names the new day or sum as often as the old one.
    return stated.includes(memory[kind]) || (memory.intent === 'modify' ? null : false);
  });
  return [number, ...said];
}

/**
 * Whether an outcome page proves the act on the very booking remembered. Two of order, date and amount
 * must agree, none may contradict, and nothing on the page may say that the booking is still there.
 */
export function provesBooking(finding: Finding, memory: BookingMemory | null): boolean {
  if (memory === null || finding.page !== 'success' || outcomeOf(finding) !== 'good') return false;
  if (finding.target || finding.choices.length) return false;
  if (memory.intent === 'cancel' && isBooked(finding)) return false;
  const agrees = agreements(finding, memory);
  return !agrees.includes(false) && agrees.filter(Boolean).length > 1;
}

const isBooked = ({ facts }: Finding): boolean =>
  facts.some(({ kind, text }) => kind === 'status' && standingOf(normalise(text)) === 'booked');

/** How an outcome page reads. */
export function outcomeOf(finding: Finding): 'good' | 'bad' | 'open' | 'unclear' {
  if (hasReason(finding, 'outcomeBad')) return 'bad';
  if (hasStatus(finding, UNDECIDED)) return 'open';
  return hasReason(finding, 'outcomeGood') ? 'good' : 'unclear';
}

/** One message names this day and this sum, or the number, and says that it was taken back. */
function isTold({ facts, order }: Finding, memory: BookingMemory): boolean {
  const sentences = new Set(facts.map(({ sentence }) => sentence));
  return [...sentences].some((sentence) => {
    if (!TAKEN_BACK.test(normalise(sentence))) return false;
    const here = facts.filter((fact) => fact.sentence === sentence);
    const has = (value: unknown) => value !== null && here.some((fact) => fact.value === value);
    const named = [memory.order, ...memory.numbers].some(
      (each) => each !== null && (sentence.includes(each) || each === order),
    );
    return [named, has(memory.date), has(memory.amount)].filter(Boolean).length > 1;
  });
}

/** The booking can still be taken back here: by its control, or by one of several that names it. */
function isOffered(finding: Finding, memory: BookingMemory): boolean {
  const { target, choices, facts } = finding;
  const here = bookingOn(finding);
  // The same day and sum under another number were booked anew.
  if (isOther(memory.numbers, here.numbers)) return false;
  if (target?.intent === memory.intent)
    return here.date === memory.date && here.amount === memory.amount && memory.date !== null;
  return choices.some((choice) =>
    (['date', 'amount'] as const).every((kind) =>
      facts.some(
        ({ kind: is, value, text }) => is === kind && value === memory[kind] && choice.for.includes(text),
      ),
    ),
  );
}

/** What stood beside the booking still does. */
function isRest(finding: Finding, { date, amount, list }: BookingMemory): boolean {
  const shown = shownOn(finding);
  const rest = list!.shown.filter((each) => each !== `date ${date}` && each !== `amount ${amount}`);
  return rest.length > 0 && rest.filter((each) => shown.includes(each)).length >= rest.length * REST;
}

function isRowFree(finding: Finding, memory: BookingMemory): boolean {
  const { plan } = finding;
  const row = memory.list?.row;
  if (!row || !isRest(finding, memory)) return false;
  const same = plan?.periods.filter(
    ({ no, due, total }) => no === row.no && due === row.due && total === row.total,
  );
  return same?.length === 1 && standingOf(normalise(same[0]!.status ?? '')) === 'open';
}

function isGone(finding: Finding, memory: BookingMemory, { now }: Moment): boolean {
  const { date, amount, numbers } = memory;
  // From its day on the debit itself may have taken it off the list.
  if (date === null || amount === null || !(date > dayAt(now))) return false;
  const shown = shownOn(finding);
  if (shown.includes(`date ${date}`) && shown.includes(`amount ${amount}`)) return false;
  if (finding.facts.some(({ kind, text }) => kind === 'order' && numbers.includes(text))) return false;
  const none = finding.statements.some(({ text }) => text.length < NOTE && NONE_BOOKED.test(normalise(text)));
  return none || isRest(finding, memory);
}
