import type { Finding } from '../recognise/finding.ts';
import { normalise } from '../recognise/normalise.ts';

/** Whether a status on the page reads like this. Only a status tells what *is*; sentences tell what may be. */
export function hasStatus(finding: Finding, pattern: RegExp): boolean {
  return finding.facts.some((fact) => fact.kind === 'status' && pattern.test(normalise(fact.text)));
}

/** Whether the recogniser gave this reason. */
export function hasReason(finding: Finding, code: string): boolean {
  return finding.reasons.some((reason) => reason.code === code);
}
