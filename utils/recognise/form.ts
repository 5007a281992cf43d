import { AFFIRM, ANSWERS, ASKS, DISMISS, KEEPS, RESETS, SUBMITS_CHANGE } from '../know/words/dialog.ts';
import type { Control, Reading } from '../read/reading.ts';
import type { Candidate } from './candidates.ts';
import type { Confirmation } from './dialog.ts';
import type { Reason } from './finding.ts';
import { readLabel } from './label.ts';
import { labelKey, normalise } from './normalise.ts';
import type { PageSense } from './page.ts';
import { unframed } from './question.ts';

/** A form page that carries a change out: its heading names the change, its button submits it. */
export function senseForm(reading: Reading, page: PageSense): Confirmation | null {
  const near = page.repay >= 2 && (page.money || page.day) && page.veto === null;
  if (!near || page.article) return null;
  // Many a form bears its name in the title only: 变更预约缴款｜步骤 2/3.
  const title = page.title.split(/[|｜·—–-]/)[0]!.trim();
  for (const said of [title, ...page.headRuns.map((run) => run.text)]) {
    const text = normalise(said);
    const core = unframed(text);
    const meaning = readLabel(core);
    if (meaning?.kind !== 'act' || meaning.strength < 2) continue;
    const controls = reading.controls.filter((control) => {
      if (control.usability !== 'usable') return false;
      const key = labelKey(control.label);
      return SUBMITS_CHANGE.test(key) || DISMISS.test(key) || (ASKS.test(text) && AFFIRM.test(key));
    });
    const submits = controls.filter(
      ({ label }) => !DISMISS.test(labelKey(label)) && !RESETS.test(labelKey(label)),
    );
    if (submits.length !== 1 || !submits[0]) continue;
    const act = submits[0];
    const meant = readLabel(act.label);
    if (meant?.kind === 'other' || meant?.kind === 'neighbour' || (meant && meant.intent !== meaning.intent))
      continue;
    if (!asksForSomething(reading, act)) continue;
    const keep = controls.find((control) => control !== act && shareForm(control, act)) ?? null;
    return {
      act,
      keep,
      intent: meaning.intent,
      effect: meaning.effect,
      reasons: [
        { code: 'headingSays', says: said },
        { code: 'labelSays', says: act.label },
      ],
    };
  }
  return null;
}

/** A page that asks without a form: a proven act that answers ("Yes, move my repayment") beside the one that keeps. */
export function senseAnswer(reading: Reading, accepted: Candidate[]): Confirmation | null {
  const acts = accepted.filter(
    ({ control, strength }) =>
      strength > 1 && control.usability === 'usable' && ANSWERS.test(labelKey(control.label)),
  );
  const one = acts[0];
  if (!one || acts.length > 1) return null;
  const act = one.control;
  const keeps = reading.controls.filter(
    (control) =>
      control !== act &&
      control.usability === 'usable' &&
      KEEPS.test(labelKey(control.label)) &&
      shareForm(control, act),
  );
  if (keeps.length !== 1) return null;
  const { intent, effect } = one;
  const reasons: Reason[] = [...one.reasons, { code: 'labelSays', says: act.label }];
  return { act, keep: keeps[0]!, intent, effect, reasons };
}

/** A form has fields, or its button stands beside a way back. */
function asksForSomething(reading: Reading, act: Control): boolean {
  return (
    reading.forms > 0 ||
    reading.controls.some(
      (control) => control !== act && shareForm(control, act) && DISMISS.test(labelKey(control.label)),
    )
  );
}

const shareForm = (a: Control, b: Control): boolean =>
  a.scope === b.scope ||
  a.scope.parent === b.scope ||
  a.scope === b.scope.parent ||
  a.scope.parent === b.scope.parent;
