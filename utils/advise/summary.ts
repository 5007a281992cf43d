import type { Finding } from '../recognise/finding.ts';
import type { Advice, AdviceSummary } from './advice.ts';

/** What goes by message to the popup: all of an advice that is not an element. */
export function summarise(advice: Advice, finding: Finding): Omit<AdviceSummary, 'host' | 'lost'> {
  const { state, page, step, headline, next, target, lender, contacts, todo } = advice;
  return {
    state,
    page,
    step,
    headline,
    next,
    targetLabel: target?.label ?? null,
    intent: target?.intent ?? null,
    lender,
    contacts,
    todo,
    phones: finding.phones.map(({ text }) => text),
  };
}
