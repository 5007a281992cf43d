import { isKnownNumber } from '../know/contacts.ts';
import { interest } from '../know/words/interest.ts';
import { readPage } from '../read/read.ts';
import { selectorOf } from '../read/selector.ts';
import type { ControlRef, Target } from './finding.ts';
import { recognise } from './recognise.ts';

const ref = (control: ControlRef): { selector: string; label: string } => ({
  selector: selectorOf(control.el),
  label: control.label,
});
const target = (one: Target): object => ({ ...ref(one), intent: one.intent, effect: one.effect });

/**
 * The recogniser's verdict on a document as plain JSON: the contract of `npm run inspect -- --json`,
 * all but the file's name. Times are in ms.
 */
export function inspectDocument(doc: Document, url: string): object {
  const start = performance.now();
  const reading = readPage(doc, interest, url);
  const read = performance.now();
  const finding = recognise(reading);
  const end = performance.now();
  const { confirm } = finding;
  return {
    url,
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
    facts: finding.facts.map(({ kind, text, value, el }) => ({
      kind,
      text,
      value,
      selector: selectorOf(el),
    })),
    plan: finding.plan,
    contacts: finding.phones.map((phone) => ({
      kind: 'phone',
      text: phone.text,
      known: isKnownNumber(phone.digits),
      selector: selectorOf(phone.el),
    })),
    lender: finding.lender,
    reasons: finding.reasons.map(({ code, says }) => (says ? `${code}: ${says}` : code)),
    ms: { read: Math.round((read - start) * 10) / 10, recognise: Math.round((end - read) * 10) / 10 },
  };
}
