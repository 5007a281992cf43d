import { AFFIRM, ASKS, ASKS_TO_KEEP, CANCEL_PHRASE, KEEPS } from '../know/words/dialog.ts';
import type { Control, Overlay, Reading } from '../read/reading.ts';
import type { ConfirmPair, Effect, Intent, Reason } from './finding.ts';
import { readLabel } from './label.ts';
import { labelKey, normalise } from './normalise.ts';
import { polarity } from './polarity.ts';
import { subjectOf } from './question.ts';
import { isTitle } from './regions.ts';
import type { Surroundings } from './surroundings.ts';

/** What the person's own cancel or change is carried out by, and what leaves everything as it is. */
export interface Confirmation {
  act: Control;
  keep: Control | null;
  intent: Intent;
  effect: Effect;
  reasons: Reason[];
}
/** The pair as a finding has it. */
export function asPair({ act, keep, effect }: Confirmation): ConfirmPair {
  return {
    act: { el: act.el, label: act.label, effect },
    keep: keep ? { el: keep.el, label: keep.label, effect: 'keep' } : null,
  };
}

export interface DialogSense {
  /** An open dialog that carries the person's own cancel or change out. */
  confirm: Confirmation | null;
  /** A dialog about something else lies over the page. */
  other: boolean;
  /** It asks to cancel that other thing. */
  mistakable: boolean;
}

/** The words of a box: its accessible name, then its text lines. */
function textsIn(reading: Reading, overlay: Overlay, around: Surroundings): string[] {
  const { scope } = overlay;
  if (!scope) return [];
  const out: string[] = [];
  // A title may read like a label (取消预约还款): what stands first in the box is its title.
  for (let i = scope.lo; i < scope.hi && out.length < 16; i += 1) {
    const run = reading.runs[i]!;
    if (around.isText(i) || (i < scope.lo + 2 && run.visible && !run.pressable)) out.push(run.text);
  }
  const name = overlay.name ? [overlay.name] : [];
  return [...name, ...out];
}

/**
 * Looks at what lies over the page: a dialog that asks to confirm the person's own cancel or change,
 * or one about something else.
 * @param beneath a real control stands on the page under the dialog, so a bare "确认取消？" means it
 */
export function senseDialog(reading: Reading, around: Surroundings, beneath: boolean): DialogSense {
  const boxes = new Map<Element, { overlay: Overlay; controls: Control[] }>();
  for (const control of reading.controls) {
    if ((!control.native && labelKey(control.label).length > 14) || isTitle(control, reading)) continue;
    const overlay = control.overlay;
    if (!overlay || overlay.bar || !overlay.scope || control.usability !== 'usable') continue;
    const box = boxes.get(overlay.el) ?? { overlay, controls: [] };
    box.controls.push(control);
    boxes.set(overlay.el, box);
  }
  let other = false;
  let mistakable = false;
  for (const { overlay, controls } of boxes.values()) {
    const texts = textsIn(reading, overlay, around);
    const asks = texts.some((text) => ASKS.test(normalise(text)) || ASKS_TO_KEEP.test(normalise(text)));
    const keeps = controls.some(({ label }) => KEEPS.test(labelKey(label)));
    const acts = keeps && controls.some(({ label }) => readLabel(label)?.kind === 'act');
    const subject = subjectOf(texts, beneath, acts);
    if (subject === 'other') {
      other ||= overlay.modal;
      mistakable ||= texts.some((text) => CANCEL_PHRASE.test(normalise(text)));
    }
    if (!subject || subject === 'other') continue;
    const affirms = controls.some(({ label }) => AFFIRM.test(labelKey(label)));
    if (!asks && !affirms && !acts) continue;
    const question = texts.map(normalise).find((text) => ASKS_TO_KEEP.test(text)) ?? normalise(subject.says);
    const pair = polarity(controls, question, subject.intent);
    if (!pair) continue;
    const reasons: Reason[] = [{ code: 'dialogAsks', says: subject.says }];
    if (ASKS_TO_KEEP.test(question)) reasons.push({ code: 'dialogKeeps', says: subject.says });
    reasons.push({ code: 'labelSays', says: pair.act.label });
    return {
      confirm: { ...pair, intent: subject.intent, effect: subject.effect, reasons },
      other,
      mistakable,
    };
  }
  return { confirm: null, other, mistakable };
}
