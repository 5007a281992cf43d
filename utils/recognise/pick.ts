import type { Control, Reading } from '../read/reading.ts';
import type { Candidate } from './candidates.ts';
import { asChoices } from './choices.ts';
import type { Confirmation } from './dialog.ts';
import type { Reason, Target } from './finding.ts';
import type { Picked } from './state.ts';
import type { Surroundings } from './surroundings.ts';

const asTarget = ({ control, intent, effect }: Candidate): Target => ({
  el: control.el,
  label: control.label,
  intent,
  effect,
});

/** Nothing is offered. */
export const NOTHING: Picked = { target: null, also: null, choices: [], reasons: [] };

/** One per intent, or choices; a dialog that is open decides alone. */
export function pick(
  confirm: Confirmation | null,
  usable: Candidate[],
  reading: Reading,
  around: Surroundings,
): Picked {
  if (confirm) {
    const { act, intent, effect, reasons } = confirm;
    return { target: { el: act.el, label: act.label, intent, effect }, also: null, choices: [], reasons };
  }
  const cancel = distinct(usable.filter(({ intent }) => intent === 'cancel'));
  const modify = distinct(usable.filter(({ intent }) => intent === 'modify'));
  if (cancel.length > 1 || modify.length > 1)
    return {
      target: null,
      also: null,
      choices: asChoices([...cancel, ...modify], reading, around),
      reasons: [{ code: 'severalEqual' }],
    };
  const [first, second] = [cancel[0] ?? modify[0], cancel[0] ? modify[0] : undefined];
  if (!first) return NOTHING;
  const reasons: Reason[] = [
    { code: 'labelSays', says: first.control.label },
    ...first.reasons,
    { code: 'onlyOne' },
  ];
  return { target: asTarget(first), also: second ? asTarget(second) : null, choices: [], reasons };
}

/** The same box found twice (an icon and its wrapper) is one control. */
function distinct(candidates: Candidate[]): Candidate[] {
  return candidates.filter(
    (one, i) => !candidates.some((other, j) => j !== i && isInner(one.control, other.control)),
  );
}

/** Same label, same line, in a smaller box: the icon of a button, the text of a link. */
const isInner = (inner: Control, outer: Control): boolean =>
  inner.el !== outer.el &&
  inner.at === outer.at &&
  !inner.native &&
  outer.native &&
  inner.label === outer.label;
