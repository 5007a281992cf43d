import { IN_FLIGHT } from '../know/caveats.ts';
import type { Lender } from '../know/lenders.ts';
import type { BookingMemory } from '../know/memory.ts';
import type { Finding } from '../recognise/finding.ts';
import type { Line, State } from './advice.ts';
import { line } from './lines.ts';
import { outcomeOf, type Proof } from './proof.ts';
import { hasStatus } from './status.ts';

/**
 * Where the person is, and the one thing to do next. Both share a variant, so that a headline never
 * stands beside the advice of another case: `advice.head.<state>[.<variant>]`, `advice.next.…`.
 */
export function headlineOf(
  finding: Finding,
  state: State,
  lender: Lender | undefined,
  memory: BookingMemory | null,
  proof: Proof | null,
): { headline: Line; next: Line } {
  const { page, target, confirm, next, choices } = finding;
  // Some advice depends on more than its headline does: `then` is what only the advice has behind it.
  let variant = '';
  let then = '';
  switch (state) {
    case 'found':
      variant = page === 'confirm' ? '.confirm' : `.${target?.intent ?? 'cancel'}`;
      break;
    case 'blocked':
      variant = `.${blockedBy(finding)}`;
      break;
    case 'unproven':
      variant = `.${unproven(finding, proof)}`;
      break;
    case 'done':
      return done(finding, memory, proof);
    case 'absent':
      then = `.${lender?.place ?? 'unknown'}`;
  }
  const params = {
    label: (target ?? confirm?.act)?.label ?? '',
    next: next?.label ?? '',
    n: choices.length,
  };
  const name = state + variant;
  if (state !== 'on-the-way')
    return {
      headline: line(`advice.head.${name}`, params),
      next: line(`advice.next.${name}${then}`, params),
    };
  const known = page === 'order-list' || page === 'order-detail' ? `.${page}` : '';
  return {
    headline: line(`advice.head.${name}${known}`),
    next: line(`advice.next.${name}${next ? '' : '.plain'}`, params),
  };
}

function unproven(finding: Finding, proof: Proof | null): string {
  if (proof === 'listed') return proof;
  return finding.page === 'success' ? outcomeOf(finding) : 'message';
}

/** What proves it is in the headline; what is still to be done depends on what was booked. */
function done(
  finding: Finding,
  memory: BookingMemory | null,
  proof: Proof | null,
): { headline: Line; next: Line } {
  const intent = memory?.intent ?? 'cancel';
  const booking = finding.booking ?? memory?.booking ?? 'unknown';
  return {
    headline: line(`advice.head.done.${proof === 'outcome' || !proof ? intent : proof}`),
    next: line(`advice.next.done.${intent}${intent === 'cancel' ? `.${booking}` : ''}`),
  };
}

function blockedBy(finding: Finding): string {
  if (hasStatus(finding, IN_FLIGHT)) return 'processing';
  return finding.refused.some((each) => each.because === 'covered') ? 'covered' : 'disabled';
}
