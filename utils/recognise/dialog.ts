import {
  AFFIRM,
  ANSWERS,
  ASKS,
  ASKS_TO_KEEP,
  BARE_CANCEL,
  CANCEL_PHRASE,
  CLOSE_ICON,
  DISMISS,
  EXTENDS,
  KEEPS,
  MODIFY_PHRASE,
  NO,
  OF_AMOUNT,
  ONE_DEBIT,
  ONLY_TOLD,
  OPENS_WITH_ACT,
  QUESTION_FRAME,
  RESETS,
  SETTLES,
  SUBMITS_CHANGE,
  UNKEEPS,
} from '../know/words/dialog.ts';
import { BOOKED, DEBIT, STANDING } from '../know/words/topics.ts';
import type { Control, Overlay, Reading } from '../read/reading.ts';
import type { Candidate } from './candidates.ts';
import { evidenceOfAll, hasFigure, namesDebt, strongestTopic } from './evidence.ts';
import type { ConfirmPair, Effect, Intent, Reason } from './finding.ts';
import { isTitle } from './judge.ts';
import { readLabel } from './label.ts';
import { labelKey, normalise } from './normalise.ts';
import type { PageSense } from './page.ts';
import type { Surroundings } from './surroundings.ts';

export interface Confirmation {
  act: Control;
  keep: Control | null;
  intent: Intent;
  effect: Effect;
  reasons: Reason[];
}
export interface DialogSense {
  /** An open dialog that carries the person's own cancel or change out. */
  confirm: Confirmation | null;
  /** A dialog about something else lies over the page. */
  other: boolean;
  /** It asks to cancel that other thing. */
  mistakable: boolean;
}

const SHORT = 40;

interface Subject {
  intent: Intent;
  effect: Effect;
  says: string;
}

/** What a question is about, when it is the user's own booked repayment; `other` when it is not. */
function subjectOf(texts: string[], beneath: boolean, acts: boolean): Subject | 'other' | null {
  const whole = texts.map(normalise);
  const about = evidenceOfAll(texts);
  const topic = strongestTopic(about);
  // Another subject is clear where no line of the box says what is done with a debt.
  const foreign = topic !== null && about.core === 0 && (topic.weight >= 2 || about.debt === 0);
  const repay = whole.some((text) => namesDebt(text) || BOOKED.test(text));
  const figures = whole.some(hasFigure);
  const debit = whole.some((text) => DEBIT.test(text)) && figures;
  for (const [index, text] of whole.entries()) {
    const core = text.replace(QUESTION_FRAME, '').replace(QUESTION_FRAME, '');
    const meaning = core.length <= SHORT ? readLabel(core) : null;
    if (meaning?.kind === 'neighbour') return 'other';
    // A line with a day or a sum is a statement, however much it begins like a label.
    const states = meaning?.kind === 'other' && meaning.because === 'other-topic' && hasFigure(text);
    if (meaning?.kind === 'other' && !states && (meaning.because !== 'other-topic' || !namesDebt(text)))
      return 'other';
    if (meaning?.kind === 'act') {
      const proven = meaning.strength === 3 || repay || debit || beneath;
      if (!proven || (foreign && meaning.strength < 3)) return 'other';
      return { intent: meaning.intent, effect: meaning.effect, says: texts[index]! };
    }
    const named = acts && OPENS_WITH_ACT.test(text);
    const sentence = (named || ASKS.test(text)) && (CANCEL_PHRASE.test(text) || MODIFY_PHRASE.test(text));
    const keeps = ASKS_TO_KEEP.test(text);
    if (!sentence && !keeps) continue;
    if (ONLY_TOLD.test(text)) return 'other';
    if (STANDING.test(text) && !ONE_DEBIT.test(text)) return 'other';
    if (foreign) return 'other';
    if (!repay && !debit && !beneath) continue;
    const intent: Intent = keeps || CANCEL_PHRASE.test(text) ? 'cancel' : 'modify';
    const settles = SETTLES.test(whole.join(' '));
    const effect: Effect =
      intent === 'modify' ? modifyEffect(text) : settles ? 'cancel-settlement' : 'cancel-booking';
    return { intent, effect, says: texts[index]! };
  }
  return topic || whole.some((text) => ASKS.test(text)) ? 'other' : null;
}

const modifyEffect = (text: string): Effect =>
  EXTENDS.test(text) ? 'extend' : OF_AMOUNT.test(text) ? 'modify-amount' : 'modify-date';

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

/** A form page that carries a change out: its heading names the change, its button submits it. */
export function senseForm(reading: Reading, page: PageSense): Confirmation | null {
  const near = page.repay >= 2 && (page.money || page.day) && page.veto === null;
  if (!near || page.article) return null;
  // Many a form bears its name in the title only: 变更预约缴款｜步骤 2/3.
  const title = page.title.split(/[|｜·—–-]/)[0]!.trim();
  for (const said of [title, ...page.headRuns.map((run) => run.text)]) {
    const text = normalise(said);
    const core = text.replace(QUESTION_FRAME, '').replace(QUESTION_FRAME, '');
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

export function asPair({ act, keep, effect }: Confirmation): ConfirmPair {
  return {
    act: { el: act.el, label: act.label, effect },
    keep: keep ? { el: keep.el, label: keep.label, effect: 'keep' } : null,
  };
}
