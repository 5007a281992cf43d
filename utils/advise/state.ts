import type { Finding, PageKind } from '../recognise/finding.ts';
import type { Advice, State } from './advice.ts';
import type { AdviceContext } from './context.ts';
import { isProven, type Proof } from './proof.ts';

/** The one state, the strongest hindrance first: what cannot work beats what the page shows. */
export function stateOf(finding: Finding, context: AdviceContext, proof: Proof | null): State {
  const { state, page, target, choices } = finding;
  if (context.paused) return 'paused';
  // A list that has become empty is none any more; but that is what proves it.
  if (state === 'elsewhere' && isProven(proof)) return 'done';
  // A password field is one in any language; a label is not.
  if (state === 'elsewhere' || state === 'sensitive' || state === 'signed-out') return state;
  if (context.translated) return 'translated';
  if (proof === 'listed') return 'unproven';
  // What else the page offers is not hidden behind good news of another booking.
  if (isProven(proof) && !target && choices.length === 0) return 'done';
  if (page === 'success') return 'unproven';
  // Whoever has acted comes here for the proof.
  if (page === 'message-center' && context.memory?.asked) return 'unproven';
  return state;
}

const STEPS: Record<PageKind, Advice['step']> = {
  login: 1,
  none: null,
  'order-list': 3,
  'order-detail': 4,
  'repayment-plan': 5,
  confirm: 6,
  success: 6,
  'message-center': 6,
};

/** The step of six, or null where the page is none of the journey. */
export function stepOf({ page, state, target, choices, next }: Finding): Advice['step'] {
  if (page === 'none') return state === 'signed-out' ? 1 : next ? 2 : null;
  // A list or an order that has the control itself saves the way to the plan, also where it cannot be pressed just now.
  const isThere = target || choices.length > 0 || state === 'blocked';
  return page.startsWith('order') && isThere ? 5 : STEPS[page];
}

/** Pages and states worth the room of a panel without being asked. */
const LOUD =
  /^(repayment-plan|confirm|success|found|choose|absent|blocked|app-only|sensitive|unproven|done)$/;

/** How much of the page the guide takes. */
export function presenceOf({ page }: Finding, state: State, started: boolean): Advice['presence'] {
  if (state === 'paused' || state === 'elsewhere') return 'none';
  if (started || state === 'done') return 'panel';
  // Goods pre-orders and the like are no business of ours until someone on the journey meets them.
  if (page === 'none') return state === 'signed-out' || state === 'on-the-way' ? 'chip' : 'none';
  return LOUD.test(page) || LOUD.test(state) ? 'panel' : 'chip';
}
