import { CLOCK, DAY, MONEY, NO_VISIT } from '../know/words/figures.ts';
import { STATUS_OPEN, STATUS_OVER } from '../know/words/pages.ts';
import {
  BOOKED,
  BOOKING_WORDS,
  DEBIT,
  DEBT,
  OTHER_TOPICS,
  PERIOD,
  PROMO,
  REPAY,
  STANDING,
  type Topic,
} from '../know/words/topics.ts';
import { normalise } from './normalise.ts';
import { remember } from './remember.ts';

/** A normalised text names a repayment or a debt. */
export const namesDebt = (text: string): boolean => REPAY.test(text) || DEBT.test(text);

/** A normalised text holds an amount or a day. */
export const hasFigure = (text: string): boolean => MONEY.test(text) || DAY.test(text);

/** A short line is a label or a value; a long one is prose, which only mentions things. */
export const SHORT = 32;
/** Longest line that names a booking with its day and place, in Chinese characters. */
const RECORD = 40;
/** Longest statement about one booking, in UTF-16 units. */
const SENTENCE = 102;

/** What the lines of one scope say, counted. Weights: heading 3, short line 2, prose 1. */
export interface Evidence {
  /** Length of its longest line, in Chinese characters. */
  longest: number;
  repay: number;
  /** Weight of the short lines and headings that say what is done with a debt. */
  core: number;
  /** Weight of the short lines and headings that name a debt. */
  debt: number;
  /** Lines that speak of a repayment, so that one word is not counted twice. */
  repayLines: number;
  debit: number;
  booked: boolean;
  /** A day with a time of day and no sum: somebody is expected then. */
  visit: boolean;
  /** The standing authority to debit is named. */
  standing: boolean;
  /** A period is named. */
  period: boolean;
  money: boolean;
  day: boolean;
  open: boolean;
  /** A day and a sum stand in short lines of their own, not in prose. */
  figures: boolean;
  over: boolean;
  /** A line says that something else is booked … */
  booksElse: boolean;
  /** … and so does a heading. */
  headBooksElse: boolean;
  topics: Map<Topic, number>;
  /** The line that says it, for the reasons. */
  says: { repay?: string; money?: string; day?: string; open?: string };
}

/** Topic with the most weight. */
export function strongestTopic(evidence: Evidence): { topic: Topic; weight: number } | null {
  let best: { topic: Topic; weight: number } | null = null;
  for (const [topic, weight] of evidence.topics) if (!best || weight > best.weight) best = { topic, weight };
  return best;
}

/** Longest name whose last noun is looked at, and the length of such a noun. */
const NAMED = 14;
const HEAD = 4;
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
    longest: 0,
    repay: 0,
    core: 0,
    debt: 0,
    repayLines: 0,
    debit: 0,
    booked: false,
    visit: false,
    standing: false,
    period: false,
    money: false,
    day: false,
    open: false,
    figures: false,
    over: false,
    booksElse: false,
    headBooksElse: false,
    topics: new Map(),
    says: {},
  };
}

/** What one text names, whatever its weight. */
interface Marks {
  /** In Chinese characters. */
  length: number;
  letters: number;
  money: boolean;
  day: boolean;
  promo: boolean;
  core: boolean;
  debt: boolean;
  debit: boolean;
  booked: boolean;
  visit: boolean;
  standing: boolean;
  period: boolean;
  open: boolean;
  over: boolean;
  booksElse: boolean;
  topics: readonly Topic[];
}

/** Length in Chinese characters; a letter says less than one. */
const weigh = (text: string): number => {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han + 0.65 * (text.length - han);
};

const marksOf = remember((raw): Marks => {
  const text = normalise(raw);
  const topics = OTHER_TOPICS.filter(({ words }) => words.test(text)).map(({ topic }) => topic);
  // 还款无忧保险 is an insurance: the last noun of a name says what it is.
  const foreign = text.length <= NAMED && OTHER_TOPICS.some(({ words }) => words.test(text.slice(-HEAD)));
  return {
    length: weigh(text),
    letters: text.length,
    money: MONEY.test(text),
    day: DAY.test(text),
    promo: PROMO.test(text),
    core: !foreign && REPAY.test(text),
    // The bill of the electricity is no debt of this kind.
    debt: topics.length === 0 && DEBT.test(text),
    debit: DEBIT.test(text),
    booked: BOOKED.test(text),
    visit: DAY.test(text) && CLOCK.test(text) && !MONEY.test(text) && !NO_VISIT.test(text),
    standing: STANDING.test(text),
    period: PERIOD.test(text),
    open: STATUS_OPEN.test(text),
    over: STATUS_OVER.test(text),
    booksElse: booksSomethingElse(text),
    topics,
  };
});

/** The other topics a text names; one named in two ways stands twice. */
export const topicsOf = (raw: string): readonly Topic[] => marksOf(raw).topics;

/** Adds what one line says; `heading` is its rank, 0 for text. */
export function add(into: Evidence, raw: string, heading: number): void {
  const said = marksOf(raw);
  const { length, money, day } = said;
  into.longest = Math.max(into.longest, length);
  // A sentence with a day and a sum is a statement about one booking; other prose only mentions things.
  const weight = heading > 0 ? 3 : length <= SHORT || (money && day && said.letters <= SENTENCE) ? 2 : 1;
  const promo = heading === 0 && said.promo;
  const core = !promo && said.core;
  const debt = !promo && !core && said.debt;
  // A debt's name in passing proves little: less than what is done with it, nothing in prose.
  const repay = core ? weight : debt ? weight - 1 : 0;
  if (core && weight > 1) into.core += weight;
  if (debt && weight > 1) into.debt += weight - 1;
  if (repay > 0) {
    into.repay += repay;
    into.repayLines += 1;
    into.says.repay ??= raw;
  }
  if (!promo && weight > 1 && said.debit) into.debit += weight;
  into.booked ||= said.booked;
  into.visit ||= said.visit;
  into.standing ||= said.standing;
  into.period ||= said.period;
  if (length <= 2 * SHORT && (money || day)) into.figures = true;
  if (!into.money && money) {
    into.money = true;
    into.says.money = raw;
  }
  if (!into.day && day) {
    into.day = true;
    into.says.day = raw;
  }
  if (said.open) {
    into.open = true;
    into.says.open ??= raw;
  }
  into.over ||= said.over;
  const names = (topic: Topic): void => {
    into.topics.set(topic, (into.topics.get(topic) ?? 0) + weight);
  };
  into.booksElse ||= said.booksElse && length <= RECORD;
  // 提车预约, 预约上门: the noun beside the word says what is booked.
  if (((heading > 0 && heading < 7) || length <= NAME) && said.booksElse) {
    names('appointment');
    into.headBooksElse ||= heading > 0;
  }
  // A reminder beside a control is one more thing to do there; only a page or card about reminders is one.
  for (const topic of said.topics) if (topic !== 'reminder' || heading > 0) names(topic);
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

/** What two places say together; figures, status and period are those of the first. */
export function merged(a: Evidence, b: Evidence): Evidence {
  const topics = new Map(a.topics);
  for (const [topic, weight] of b.topics) topics.set(topic, (topics.get(topic) ?? 0) + weight);
  return {
    ...a,
    repay: a.repay + b.repay,
    core: a.core + b.core,
    debt: a.debt + b.debt,
    repayLines: a.repayLines + b.repayLines,
    debit: a.debit + b.debit,
    booked: a.booked || b.booked,
    topics,
    says: { ...b.says, ...a.says },
  };
}
