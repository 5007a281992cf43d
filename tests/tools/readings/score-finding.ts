import type { ControlRef, Finding } from '../../../utils/recognise/finding.ts';
import { inspectionOf } from '../../../utils/recognise/inspection.ts';
import { type Comparison, compare, type Same, type Verdict } from '../corpus/compare.ts';
import { verdictText } from '../corpus/verdicts.ts';
import type { Inspection } from '../inspect/result.ts';
import type { ReadPage } from './readings.ts';

/** Outside of the page an element is its number. */
const named = <Ref extends ControlRef>(ref: Ref): Ref & { selector: string } => ({
  ...ref,
  selector: String(ref.el),
});

function verdictOf(finding: Finding): Verdict {
  const { page, state, target, also, choices, confirm, facts, plan } = finding;
  return {
    page,
    state,
    target: target && named(target),
    also: also && named(also),
    choices: choices.map(named),
    confirm: confirm && { act: named(confirm.act), keep: confirm.keep && named(confirm.keep) },
    facts,
    plan,
  };
}

/** Either side of a pair is a label of the page, the other the number of an element. */
const sameOn =
  ({ like }: ReadPage): Same =>
  (a, b) => {
    const label = like[b];
    return label ? label.is.includes(Number(a)) : (like[a]?.of.includes(Number(b)) ?? false);
  };

/** The verdict of a finding as it is kept, elements by their numbers. */
export const textOfFinding = (finding: Finding): string =>
  verdictText(inspectionOf(finding, String) as Inspection);

/** Compares what the recogniser made of a kept reading with the page's labels. */
export function scoreFinding(page: ReadPage, finding: Finding): Comparison {
  return compare(page, verdictOf(finding), sameOn(page));
}
