import {
  AFFIRM,
  ASKS_TO_KEEP,
  BARE_CANCEL,
  CANCEL_PHRASE,
  CLOSE_ICON,
  DISMISS,
  KEEPS,
  NO,
  RESETS,
  SUBMITS_CHANGE,
  UNKEEPS,
} from '../know/words/dialog.ts';
import type { Control } from '../read/reading.ts';
import type { Intent } from './finding.ts';
import { readLabel } from './label.ts';
import { labelKey } from './normalise.ts';

/** Which button acts and which keeps, from the question and the labels together; null when it is not clear. */
export function polarity(
  controls: Control[],
  question: string,
  intent: Intent,
): { act: Control; keep: Control | null } | null {
  const buttons = controls.filter(({ label }) => !CLOSE_ICON.test(label.trim()));
  const toKeep = ASKS_TO_KEEP.test(question);
  const keyed = buttons.map((control) => ({ control, key: labelKey(control.label) }));
  const keepers = keyed.filter(({ key }) => KEEPS.test(key) && !UNKEEPS.test(key));
  const acting = keyed.filter(({ key }) => {
    if (RESETS.test(key)) return false;
    if (UNKEEPS.test(key)) return true;
    if (toKeep) {
      if (AFFIRM.test(key) && !CANCEL_PHRASE.test(key)) return false;
      return NO.test(key) || (readLabel(key)?.kind === 'act' && !KEEPS.test(key));
    }
    if (KEEPS.test(key)) return false;
    const meaning = readLabel(key);
    if (BARE_CANCEL.test(key)) return intent === 'cancel' && keepers.length === 1 && keyed.length === 2;
    if (meaning?.kind === 'act') return meaning.intent === intent || meaning.strength === 1;
    if (meaning) return false;
    return !DISMISS.test(key) && (AFFIRM.test(key) || SUBMITS_CHANGE.test(key));
  });
  if (acting.length !== 1) return null;
  const act = acting[0]!;
  const others = keyed.filter((one) => one !== act && !RESETS.test(one.key));
  const keep = others.find(({ key }) => (toKeep && AFFIRM.test(key)) || DISMISS.test(key) || KEEPS.test(key));
  return { act: act.control, keep: keep?.control ?? null };
}
