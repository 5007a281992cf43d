import type { Candidate, Rejected } from './candidates.ts';
import type { Choice, PageState, Reason, Refusal, Target } from './finding.ts';
import type { KindSense } from './kind.ts';

/** A candidate that is right but cannot be pressed now. */
export interface Stuck {
  candidate: Candidate;
  because: 'disabled' | 'covered';
}
/** What the page offers. */
export interface Picked {
  target: Target | null;
  also: Target | null;
  choices: Choice[];
  reasons: Reason[];
}

/** The one state of the page, the strongest mark first. */
export function stateOf(
  kind: KindSense,
  picked: Picked,
  stuck: boolean,
  rejected: Rejected[],
  onTheWay: boolean,
  alike: boolean,
): PageState {
  if (kind.sensitive) return 'sensitive';
  if (kind.page === 'login') return 'signed-out';
  if (picked.target) return 'found';
  if (picked.choices.length > 0) return 'choose';
  if (stuck) return 'blocked';
  if (kind.page === 'success') return 'unproven';
  if (kind.page === 'none' && kind.signedOut) return 'signed-out';
  const mistakable = rejected.some((one) => one.mistakable) || alike;
  if (onTheWay && (kind.page !== 'none' || !mistakable)) return 'on-the-way';
  if (kind.appOnly && (kind.page === 'repayment-plan' || kind.page === 'order-detail')) return 'app-only';
  if (mistakable) return 'lookalike';
  if (kind.page === 'repayment-plan') return 'absent';
  if (kind.page === 'order-detail') return 'unsure';
  if (kind.page === 'order-list' || kind.page === 'message-center') return 'unsure';
  return 'elsewhere';
}

/** Why the page is in this state, where no target says so. */
export function stateReasons(
  state: PageState,
  stuck: Stuck[],
  rejected: Rejected[],
  kind: KindSense,
): Reason[] {
  const out: Reason[] = [];
  if (state === 'blocked')
    for (const { candidate, because } of stuck.slice(0, 2))
      out.push({
        code: because === 'disabled' ? 'disabledHere' : 'coveredHere',
        says: candidate.control.label,
      });
  if (state === 'absent') out.push({ code: 'noControl' });
  if (state === 'app-only' && kind.appOnly) out.push({ code: 'appOnly', says: kind.appOnly });
  if (state === 'sensitive') out.push({ code: 'sensitiveField' });
  if (state === 'signed-out') out.push({ code: 'signIn' });
  if (kind.outcome)
    out.push({ code: kind.outcome.good ? 'outcomeGood' : 'outcomeBad', says: kind.outcome.run.text });
  if (state === 'lookalike')
    for (const { control } of rejected.filter((one) => one.mistakable).slice(0, 3))
      out.push({ code: 'otherTopic', says: control.label });
  return out;
}

/** Everything that was refused, with the reason. */
export function refusals(rejected: Rejected[], stuck: Stuck[]): Refusal[] {
  return [
    ...stuck.map(({ candidate, because }) => ({
      el: candidate.control.el,
      label: candidate.control.label,
      because,
    })),
    ...rejected.map(({ control, because }) => ({ el: control.el, label: control.label, because })),
  ];
}
