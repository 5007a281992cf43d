/*
 * Finding + AdviceContext → Advice:
 *
 *   memory ─► proof ─┐
 *           page ────┴► state ──► headline, next, presence, what to do, what to ask, what to say
 *   lender ──► contacts           checklist, lookalikes, warnings, reasons
 *
 * Pure: the same page, memory and settings always give the same advice.
 */
import type { Finding } from '../recognise/finding.ts';
import type { Advice, State } from './advice.ts';
import { asksOf } from './asks.ts';
import { checklistOf } from './checklist.ts';
import type { AdviceContext } from './context.ts';
import { headlineOf } from './headline.ts';
import { line } from './lines.ts';
import { lookalikesOf } from './lookalikes.ts';
import { planOf, reminderOf } from './plan/plan.ts';
import { isProven, proofOf } from './proof.ts';
import { reasonLines } from './reasons.ts';
import { requestOf } from './request.ts';
import { contactsFor, houseOf, lenderOf } from './routes.ts';
import { presenceOf, stateOf, stepOf } from './state.ts';
import { noticeOf, todoOf } from './todo.ts';
import { warningsOf } from './warnings.ts';

/** Only here may something be ringed: in every other state the page, or our sight of it, forbids it. */
const RINGING: readonly State[] = ['found', 'choose'];

/** What to tell the person about this page. */
export function advise(seen: Finding, context: AdviceContext): Advice {
  const { memory, now = 0 } = context;
  const finding = { ...seen, booking: seen.booking ?? context.kind ?? null };
  const proof = proofOf(finding, memory, { now, place: context.host + context.path });
  const state = stateOf(finding, context, proof);
  const lender = lenderOf(finding.lender, context.chosen);
  const house = lender ?? houseOf(context.host);
  const ringing = RINGING.includes(state);
  const target = ringing ? finding.target : null;
  return {
    state,
    page: finding.page,
    step: stepOf(finding),
    presence: presenceOf(finding, state, context.started),
    ...headlineOf(finding, state, house, memory, proof),
    effect: target ? effectLine(target.effect, finding.booking) : null,
    target,
    also: ringing ? finding.also : null,
    soft: state === 'on-the-way' || state === 'lookalike' ? finding.next : null,
    choices: ringing ? finding.choices : [],
    confirm: ringing ? confirmOf(finding) : null,
    todo: todoOf(finding, state, house, memory, proof),
    notice: noticeOf(finding, state),
    news:
      state !== 'done' && isProven(proof) && proof !== 'outcome' ? line(`advice.head.done.${proof}`) : null,
    asks: asksOf(seen, state, context),
    request: requestOf(finding, state, memory),
    plan: planOf(finding, now),
    reminder: reminderOf(finding, state, memory, now),
    checklist: checklistOf(finding, context),
    lookalikes: lookalikesOf(finding),
    warnings: warningsOf(finding, state),
    reasons: reasonLines(finding),
    contacts: contactsFor(house, context.host, context.path),
    lender: lender?.id ?? null,
    progressKey: progressKeyOf(finding, context),
  };
}

/** Ticks belong to an order; where the page shows none, to this page. */
export function progressKeyOf(finding: Finding, context: Pick<AdviceContext, 'host' | 'path'>): string {
  return finding.order ?? context.host + context.path;
}

/** Taking back a booked debit and taking back a booked settlement leave different things owed. */
function effectLine(effect: string, booking: Finding['booking']): Advice['effect'] {
  const suffix = effect === 'cancel-booking' && booking ? `.${booking}` : '';
  return line(`advice.effect.${effect}${suffix}`);
}

function confirmOf({ confirm }: Finding): Advice['confirm'] {
  if (!confirm) return null;
  const { act, keep } = confirm;
  return {
    act,
    actLine: line(`advice.act.${act.effect}`, { label: act.label }),
    keep,
    keepLine: keep && line('advice.keep', { label: keep.label }),
  };
}
