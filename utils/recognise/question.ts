import {
  ASKS,
  ASKS_TO_KEEP,
  CANCEL_PHRASE,
  EXTENDS,
  MODIFY_PHRASE,
  OF_AMOUNT,
  ONE_DEBIT,
  ONLY_TOLD,
  OPENS_WITH_ACT,
  QUESTION_FRAME,
  SETTLES,
} from '../know/words/dialog.ts';
import { BOOKED, DEBIT, STANDING } from '../know/words/topics.ts';
import { evidenceOfAll, hasFigure, namesDebt, strongestTopic } from './evidence.ts';
import type { Effect, Intent } from './finding.ts';
import { readLabel } from './label.ts';
import { normalise } from './normalise.ts';

/** A longer question is a sentence, and no label. */
const SHORT = 40;

/** What is to be done to the person's own booked repayment, and the line that says so. */
interface Subject {
  intent: Intent;
  effect: Effect;
  says: string;
}

/** A normalised question without its politeness, twice: 您是否确定要取消… */
export const unframed = (text: string): string =>
  text.replace(QUESTION_FRAME, '').replace(QUESTION_FRAME, '');

/** What a question is about, when it is the user's own booked repayment; `other` when it is not. */
export function subjectOf(texts: string[], beneath: boolean, acts: boolean): Subject | 'other' | null {
  const whole = texts.map(normalise);
  const about = evidenceOfAll(texts);
  const topic = strongestTopic(about);
  // Another subject is clear where no line of the box says what is done with a debt.
  const foreign = topic !== null && about.core === 0 && (topic.weight >= 2 || about.debt === 0);
  const repay = whole.some((text) => namesDebt(text) || BOOKED.test(text));
  const figures = whole.some(hasFigure);
  const debit = whole.some((text) => DEBIT.test(text)) && figures;
  for (const [index, text] of whole.entries()) {
    const core = unframed(text);
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
