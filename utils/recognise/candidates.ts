import { DISMISS } from '../know/words/dialog.ts';
import { TIDIES } from '../know/words/label.ts';
import type { Control, Reading, Scope } from '../read/reading.ts';
import { ROW_LINES } from './card.ts';
import type { Because, Effect, Intent, Reason } from './finding.ts';
import { judge } from './judge.ts';
import { readLabel } from './label.ts';
import { labelKey, normalise } from './normalise.ts';
import type { PageSense } from './page.ts';
import { amongLinks, vetoedRegion } from './regions.ts';
import type { Level, Surroundings } from './surroundings.ts';

export interface Candidate {
  control: Control;
  intent: Intent;
  effect: Effect;
  strength: 1 | 2 | 3;
  /** The level that decided. */
  level: Level;
  reasons: Reason[];
}
export interface Rejected {
  control: Control;
  because: Because;
  /** Its label has a cancel or modify verb, so a person might take it for the target. */
  mistakable: boolean;
}

/** A bar of a few acts. */
const BAR_LINES = 4;
/** Longest label of a loose box with another object; in English words that name the object, as Cancel NACH mandate. */
const LOOSE = 12;
const LOOSE_WORDS = 24;

/** All controls whose label says cancel or modify, judged. Usability is asked later, of the accepted. */
export function judgeAll(
  reading: Reading,
  around: Surroundings,
  page: PageSense,
): { accepted: Candidate[]; rejected: Rejected[] } {
  const accepted: Candidate[] = [];
  const rejected: Rejected[] = [];
  for (const control of reading.controls) {
    const meaning = readLabel(control.label);
    if (!meaning) continue;
    if (meaning.kind === 'neighbour') {
      rejected.push({ control, because: meaning.because, mistakable: false });
      continue;
    }
    if (meaning.kind === 'other') {
      const plain = normalise(control.label);
      const words = meaning.because !== 'other-topic' && !/\p{Script=Han}/u.test(plain);
      const longest = words ? LOOSE_WORDS : LOOSE;
      if (!control.native && (plain.length > longest || control.inSentence)) continue;
      const region =
        vetoedRegion(reading, control) ??
        (control.surroundings.link && amongLinks(control, reading) ? 'navigation' : null);
      rejected.push({
        control,
        because: region ?? meaning.because,
        mistakable: !region && !TIDIES.test(plain),
      });
      continue;
    }
    const verdict = judge(control, meaning, reading, around, page);
    if ('because' in verdict) {
      const silent = ['navigation', 'advertisement', 'running-text', 'dismiss'].includes(verdict.because);
      const worded =
        meaning.strength > 1 || (labelKey(control.label).length > 2 && /\p{Script=Han}/u.test(control.label));
      const mistakable = !silent && (worded || inFigures(control, around));
      rejected.push({ control, because: verdict.because, mistakable });
    } else {
      const { level, reasons } = verdict;
      accepted.push({
        control,
        intent: meaning.intent,
        effect: meaning.effect,
        strength: meaning.strength,
        level,
        reasons,
      });
    }
  }
  const proven = preferProven(accepted, rejected);
  return { accepted: [...proven, ...besideProven(proven, rejected, reading)], rejected };
}

/** What its own scope proves comes before what only the page as a whole allows. */
function preferProven(accepted: Candidate[], rejected: Rejected[]): Candidate[] {
  return accepted.filter((one) => {
    const proven = accepted.some(
      ({ intent, level, control }) =>
        intent === one.intent && level.kind !== 'page' && control.usability !== 'hidden',
    );
    if (one.level.kind !== 'page' || !proven) return true;
    rejected.push({ control: one.control, because: 'navigation', mistakable: false });
    return false;
  });
}

/**
 * A bare 修改, Amend or 撤回 in the very bar of a proven act of the other intent is about the same booking;
 * never a bare 取消, which leaves a form.
 */
function besideProven(accepted: Candidate[], rejected: Rejected[], reading: Reading): Candidate[] {
  return accepted.flatMap((one): Candidate[] => {
    if (one.strength === 1) return [];
    const bare = rejected.filter(({ control, because }) => {
      const meaning =
        barOf(control, reading) === barOf(one.control, reading) ? readLabel(control.label) : null;
      const other = meaning?.kind === 'act' && meaning.intent !== one.intent;
      return because === 'no-evidence' && other && !DISMISS.test(labelKey(control.label));
    });
    if (bare.length !== 1) return [];
    const { control } = bare[0]!;
    rejected.splice(rejected.indexOf(bare[0]!), 1);
    const intent = one.intent === 'cancel' ? 'modify' : 'cancel';
    return [{ ...one, control, intent, effect: `${intent}-booking`, strength: 1 }];
  });
}

/** The box that holds a control with its neighbours: one around a single button is no more than the button. */
function barOf({ scope }: Control, reading: Reading): Scope {
  const { parent } = scope;
  if (scope.hi - scope.lo > 1 || !parent || parent.hi - parent.lo > BAR_LINES) return scope;
  const lines = reading.runs.slice(parent.lo, parent.hi);
  return lines.every(({ pressable, text }) => pressable || readLabel(text) !== null) ? parent : scope;
}

/** A bare 取消 in a row with a day and a sum or status looks like the real one. */
function inFigures(control: Control, around: Surroundings): boolean {
  for (const level of around.levels(control)) {
    if (level.kind === 'page') return false;
    if (level.kind === 'row' && level.evidence.day) return true;
    if (level.hi - level.lo > ROW_LINES) return false;
  }
  return false;
}
