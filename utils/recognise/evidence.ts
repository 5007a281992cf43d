import { DAY, MONEY } from '../know/words/figures.ts';
import { STATUS_OPEN, STATUS_OVER } from '../know/words/pages.ts';
import {
  BOOKED,
  BOOKING_WORDS,
  DEBIT,
  DEBT,
  OTHER_TOPICS,
  PROMO,
  REPAY,
  type Topic,
} from '../know/words/topics.ts';
import { normalise } from './normalise.ts';

/** A normalised text names a repayment or a debt. */
export const namesDebt = (text: string): boolean => REPAY.test(text) || DEBT.test(text);

/** A normalised text holds an amount or a day. */
export const hasFigure = (text: string): boolean => MONEY.test(text) || DAY.test(text);

/** A short line is a label or a value; a long one is prose, which only mentions things. */
export const SHORT = 34;

/** What the lines of one scope say, counted. Weights: heading 3, short line 2, prose 1. */
export interface Evidence {
  repay: number;
  /** Weight of the short lines and headings that say what is done with a debt. */
  core: number;
  /** Weight of the short lines and headings that name a debt. */
  debt: number;
  /** Lines that speak of a repayment, so that one word is not counted twice. */
  repayLines: number;
  debit: number;
  booked: boolean;
  money: boolean;
  day: boolean;
  open: boolean;
  /** A day and a sum stand in short lines of their own, not in prose. */
  figures: boolean;
  over: boolean;
  topics: Map<Topic, number>;
  /** The line that says it, for the reasons. */
  says: { repay?: string; topic?: string; money?: string; day?: string; open?: string };
}

/** Topic with the most weight. */
export function strongestTopic(evidence: Evidence): { topic: Topic; weight: number } | null {
  let best: { topic: Topic; weight: number } | null = null;
  for (const [topic, weight] of evidence.topics) if (!best || weight > best.weight) best = { topic, weight };
  return best;
}

/** A line of so many characters may be the name of a card. */
const NAME = 8;

/** A compound with 预约 whose other part has nothing to do with a repayment. */
function booksSomethingElse(text: string): boolean {
  for (const [, before = '', after = ''] of text.matchAll(
    /(\p{Script=Han}{2,8})?预约(\p{Script=Han}{2,8})?/gu,
  ))
    for (const part of [before, after]) if (part.replace(BOOKING_WORDS, '').length >= 2) return true;
  return false;
}

/** Nothing said yet. */
export function blank(): Evidence {
  return {
    repay: 0,
    core: 0,
    debt: 0,
    repayLines: 0,
    debit: 0,
    booked: false,
    money: false,
    day: false,
    open: false,
    figures: false,
    over: false,
    topics: new Map(),
    says: {},
  };
}

/** Adds what one line says; `heading` is its rank, 0 for text. */
export function add(into: Evidence, raw: string, heading: number): void {
  const text = normalise(raw);
  const money = MONEY.test(text);
  const day = DAY.test(text);
  // A sentence with a day and a sum is a statement about one booking; other prose only mentions things.
  const weight = heading > 0 ? 3 : text.length <= SHORT || (money && day && text.length <= 3 * SHORT) ? 2 : 1;
  const promo = heading === 0 && PROMO.test(text);
  const core = !promo && REPAY.test(text);
  const debt = !promo && !core && DEBT.test(text);
  // A debt's name in passing proves little: less than what is done with it, nothing in prose.
  const said = core ? weight : debt ? weight - 1 : 0;
  if (core && weight > 1) into.core += weight;
  if (debt && weight > 1) into.debt += weight - 1;
  if (said > 0) {
    into.repay += said;
    into.repayLines += 1;
    into.says.repay ??= raw;
  }
  if (!promo && weight > 1 && DEBIT.test(text)) into.debit += weight;
  into.booked ||= BOOKED.test(text);
  if (text.length <= 2 * SHORT && (money || day)) into.figures = true;
  if (!into.money && money) {
    into.money = true;
    into.says.money = raw;
  }
  if (!into.day && day) {
    into.day = true;
    into.says.day = raw;
  }
  if (STATUS_OPEN.test(text)) {
    into.open = true;
    into.says.open ??= raw;
  }
  into.over ||= STATUS_OVER.test(text);
  // 提车预约, 预约上门: the noun beside the word says what is booked.
  if (((heading > 0 && heading < 7) || text.length <= NAME) && booksSomethingElse(text)) {
    into.topics.set('appointment', (into.topics.get('appointment') ?? 0) + weight);
    into.says.topic ??= raw;
  }
  for (const { topic, words } of OTHER_TOPICS) {
    // A reminder beside a control is one more thing to do there; only a page or card about reminders is one.
    if ((topic === 'reminder' && heading === 0) || !words.test(text)) continue;
    into.topics.set(topic, (into.topics.get(topic) ?? 0) + weight);
    into.says.topic ??= raw;
  }
}

/** Text of one line, for a page's title or a stray heading. */
export function evidenceOf(text: string, heading: number): Evidence {
  const evidence = blank();
  add(evidence, text, heading);
  return evidence;
}

/** Several lines together, none a heading. */
export function evidenceOfAll(texts: readonly string[]): Evidence {
  const evidence = blank();
  for (const text of texts) add(evidence, text, 0);
  return evidence;
}
