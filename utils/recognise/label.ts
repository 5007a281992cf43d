import { MONEY } from '../know/words/figures.ts';
import {
  DECLINES,
  type Feature,
  LEAVES,
  NO_MORE,
  NOT_A_CONTROL,
  PAYS_NOW,
  SETTLES_EARLY,
  SWAPS,
} from '../know/words/label.ts';
import type { Because, Effect, Intent } from './finding.ts';
import { labelKey } from './normalise.ts';
import { remember } from './remember.ts';
import { chineseTokens, englishTokens, type Token } from './tokens.ts';

/**
 * What a label alone says.
 * - `act`: a cancel or modify of something that may be a booked repayment. `strength` 3 names the repayment
 *   (取消预约还款), 2 names something a repayment has (取消预约, 终止计划, Cancel payment), 1 names nothing (取消, 撤销).
 * - `other`: a cancel or modify verb with an object that is no booked repayment.
 * - `neighbour`: another act on a repayment or loan, without such a verb.
 */
export type LabelMeaning =
  | { kind: 'act'; intent: Intent; strength: 1 | 2 | 3; effect: Effect }
  | { kind: 'other'; intent: Intent; because: Because }
  | { kind: 'neighbour'; because: Because };
/** A label of the kind that may be ringed. */
export type Act = Extract<LabelMeaning, { kind: 'act' }>;

const VERBS = new Set<Feature | 'unknown'>(['cancel', 'modify', 'shift', 'extend', 'close', 'not']);

/** What the label of a control says, or null when it says nothing of cancelling, changing or paying. */
export const readLabel = remember((label): LabelMeaning | null =>
  // A hash tag names a subject.
  /^\s*[#＃]/.test(label) ? null : parse(labelKey(label)),
);

function parse(key: string): LabelMeaning | null {
  if (key.length < 1 || key.length > 48) return null;
  const clauses = key.split(/[,，]\s*/).filter(Boolean);
  if (clauses.length === 2) return parsePair(clauses[0]!, clauses[1]!);
  // "Prepone / postpone" is one act in two words; "Loans / Repayments / Amend" is the way to a page.
  const ways = key.split('/').map(parseClause);
  if (ways.every((one) => one?.kind === 'act') || ways.length === 1) return ways[0]!;
  return parseClause(/\p{Script=Han}/u.test(key) ? key.replaceAll('/', '') : '');
}

/** "不排了，撤回": of two clauses the one that names the act counts; of two that agree the one that claims less. */
function parsePair(first: string, second: string): LabelMeaning | null {
  // A line with a sum is a statement, however its last clause begins.
  if (MONEY.test(first) || MONEY.test(second)) return null;
  // "不约了，撤掉这笔": the clause before says what is taken back; "不约了，取消" may leave the making of one.
  if (DECLINES.test(first) && !LEAVES.test(second)) {
    const meaning = parseClause(`${second}预约`);
    return meaning?.kind === 'act' && meaning.intent === 'cancel' ? meaning : null;
  }
  const acts = [first, second].map(parseClause).filter((meaning) => meaning?.kind === 'act');
  const [one, other] = acts;
  if (!one || (other && other.intent !== one.intent)) return null;
  return other && other.strength < one.strength ? other : one;
}

function parseClause(key: string): LabelMeaning | null {
  if (PAYS_NOW.test(key)) return { kind: 'neighbour', because: 'pays-now' };
  if (SETTLES_EARLY.test(key)) return { kind: 'neighbour', because: 'early-settlement' };
  const han = /\p{Script=Han}/u.test(key);
  const tokens = han ? chineseTokens(key) : englishTokens(key);
  const has = (...features: (Feature | 'unknown')[]): boolean =>
    tokens.some((token) => token.features.some((one) => features.includes(one)));
  if (NOT_A_CONTROL.test(key) || has('follow')) return null;
  if (has('close')) return closes(has);
  if (has('not')) return refuses(key, tokens, has);
  if (!has('cancel', 'modify', 'shift', 'extend')) return null;
  const verb = tokens.find((token) => VERBS.has(token.features[0]!))!;
  const intent: Intent = has('cancel') ? 'cancel' : 'modify';
  // Two verbs of different kinds are two labels that ran together, or a status.
  if (has('cancel') && has('modify', 'shift')) return null;
  const swaps = tokens.some(({ text }) => SWAPS.test(text));
  const because = swaps && !has('date', 'plan', 'billday') ? 'card' : otherObject(has, intent, han);
  if (because) {
    // An unknown word before the verb makes it a sentence or heading, not a label with an object.
    const unknownFirst = tokens.findIndex((token) => token.features[0] === 'unknown');
    if (because === 'other-topic' && unknownFirst >= 0 && unknownFirst < tokens.indexOf(verb)) return null;
    return { kind: 'other', intent, because };
  }
  return intent === 'cancel' ? cancels(has) : modifies(has);
}

type Has = (...features: (Feature | 'unknown')[]) => boolean;

function refuses(key: string, tokens: readonly Token[], has: Has): LabelMeaning | null {
  if (!NO_MORE.test(key) || !has('debit', 'repay')) return null;
  // Nothing but the refusal, what is refused, and particles: 不用还款计划了 refuses something else.
  const plain = tokens.every(({ features }) =>
    features.every((one) => ['not', 'debit', 'repay', 'this', 'polite', 'book'].includes(one)),
  );
  return plain
    ? { kind: 'act', intent: 'cancel', strength: has('repay') ? 3 : 2, effect: 'cancel-booking' }
    : null;
}

function closes(has: Has): LabelMeaning | null {
  if (has('unknown')) return null;
  if (has('auto')) return { kind: 'neighbour', because: 'auto-debit' };
  if (has('remind')) return { kind: 'neighbour', because: 'reminder' };
  return has('repay', 'bill', 'loan', 'card', 'instalment')
    ? { kind: 'neighbour', because: 'account' }
    : null;
}

/** The object names something that is no booked repayment: final. */
function otherObject(has: Has, intent: Intent, han: boolean): Because | null {
  if (has('unknown')) return 'other-topic';
  if (has('auto')) return 'auto-debit';
  if (has('remind')) return 'reminder';
  if (has('order')) return 'order';
  if (has('billday') && intent === 'modify') return null;
  if (has('card')) return 'card';
  if (has('loan') && !has('repay', 'pay', 'date', 'debit', 'book')) return 'application';
  if (!han && has('instalment') && intent === 'modify') return null;
  if (has('instalment') && !has('repay', 'pay', 'date', 'amount') && !(has('book') && intent === 'cancel'))
    return has('plan') && intent === 'modify' ? null : 'contract';
  if (has('instalment') && has('repay') && han && intent === 'cancel' && !has('plan', 'book'))
    return 'contract';
  if (han && has('pay') && !has('plan', 'date')) return 'order';
  return null;
}

function cancels(has: Has): LabelMeaning | null {
  const effect: Effect = has('early', 'settle') ? 'cancel-settlement' : 'cancel-booking';
  const act = (strength: 1 | 2 | 3): LabelMeaning => ({ kind: 'act', intent: 'cancel', strength, effect });
  if (has('repay')) return act(3);
  if (has('debit') && has('book', 'scheduled')) return act(3);
  if (has('settle', 'early')) return act(has('book') ? 3 : 2);
  // An authorisation may stand for one debit or for all of them: its row and column have to tell.
  if (has('authorise') && !has('book')) return act(1);
  if (has('book', 'plan', 'pay', 'debit', 'run', 'scheduled', 'instruction')) return act(2);
  if (has('date', 'amount', 'bill', 'billday'))
    return { kind: 'other', intent: 'cancel', because: 'other-topic' };
  return act(1);
}

function modifies(has: Has): LabelMeaning | null {
  const act = (strength: 1 | 2 | 3, effect: Effect): LabelMeaning => ({
    kind: 'act',
    intent: 'modify',
    strength,
    effect,
  });
  const effect: Effect = has('extend')
    ? 'extend'
    : has('date', 'shift', 'billday')
      ? 'modify-date'
      : has('amount')
        ? 'modify-amount'
        : has('plan') && !has('book')
          ? 'modify-plan'
          : 'modify-booking';
  if (has('repay')) return act(3, effect);
  if (has('extend', 'shift')) return act(has('bill') ? 3 : 2, effect);
  if (has('early', 'settle')) return act(2, effect);
  if (has('book', 'plan', 'date', 'billday', 'amount', 'debit', 'pay', 'scheduled', 'instalment'))
    return act(2, effect);
  if (has('bill')) return { kind: 'other', intent: 'modify', because: 'other-topic' };
  return act(1, effect);
}
