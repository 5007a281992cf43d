import { IN_FLIGHT } from '../know/caveats.ts';
import type { Lender } from '../know/lenders.ts';
import type { BookingMemory } from '../know/memory.ts';
import type { Finding } from '../recognise/finding.ts';
import type { Line, State } from './advice.ts';
import { line } from './lines.ts';
import { outcomeOf } from './memory.ts';
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
      variant = `.${page === 'success' ? outcomeOf(finding) : 'unclear'}`;
      break;
    case 'done':
      variant = `.${memory?.intent ?? 'cancel'}`;
      if (variant === '.cancel') then = `.${finding.booking ?? memory?.booking ?? 'unknown'}`;
      break;
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

function blockedBy(finding: Finding): string {
  if (hasStatus(finding, IN_FLIGHT)) return 'processing';
  return finding.refused.some((each) => each.because === 'covered') ? 'covered' : 'disabled';
}
