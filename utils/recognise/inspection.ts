import { isKnownNumber } from '../know/contacts.ts';
import type { ControlRef, Finding, Target } from './finding.ts';

/**
 * A finding as plain JSON: the contract of `npm run inspect -- --json`, all but the file's name, the
 * address and the times.
 * @param selector names an element
 */
export function inspectionOf(finding: Finding, selector: (el: Element) => string): object {
  const ref = ({ el, label }: ControlRef): object => ({ selector: selector(el), label });
  const target = (one: Target): object => ({ ...ref(one), intent: one.intent, effect: one.effect });
  const { confirm } = finding;
  return {
    page: finding.page,
    state: finding.state,
    target: finding.target && target(finding.target),
    also: finding.also && target(finding.also),
    next: finding.next && ref(finding.next),
    choices: finding.choices.map((choice) => ({ ...ref(choice), intent: choice.intent, for: choice.for })),
    confirm: confirm && {
      act: { ...ref(confirm.act), effect: confirm.act.effect },
      keep: confirm.keep && { ...ref(confirm.keep), effect: confirm.keep.effect },
    },
    refused: finding.refused.map((one) => ({ ...ref(one), because: one.because })),
    facts: finding.facts.map(({ kind, text, value, el }) => ({ kind, text, value, selector: selector(el) })),
    plan: finding.plan,
    contacts: finding.phones.map((phone) => ({
      kind: 'phone',
      text: phone.text,
      known: isKnownNumber(phone.digits),
      selector: selector(phone.el),
    })),
    lender: finding.lender,
    reasons: finding.reasons.map(({ code, says }) => (says ? `${code}: ${says}` : code)),
  };
}
