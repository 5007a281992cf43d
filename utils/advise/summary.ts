import type { Finding } from '../recognise/finding.ts';
import type { Advice, AdviceSummary } from './advice.ts';

/**
 * What goes by message to the popup: all of an advice that is not an element.
 * @param known digits of the numbers that the directory has, where somebody has asked it
 */
export function summarise(
  advice: Advice,
  finding: Finding,
  host: string,
  known: readonly string[] = [],
): AdviceSummary {
  const { state, page, step, headline, next, target, lender, contacts } = advice;
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
    phones: finding.phones.map(({ text, digits }) => ({ text, known: known.includes(digits) })),
    host,
  };
}
