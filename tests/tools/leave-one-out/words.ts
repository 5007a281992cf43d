import { CHINESE, ENGLISH, type Feature } from '../../../utils/know/words/label.ts';

export type Table = Readonly<Record<string, string>>;
type Language = 'CHINESE' | 'ENGLISH';

const tables: Record<Language, Table> = { CHINESE, ENGLISH };
const marks: Record<Language, string> = { CHINESE: ' ', ENGLISH: '|' };

/** Words that stand beside verb and object, or forbid: to know them is not to know what is done with what. */
const BESIDE = new Set(['polite', 'this', 'not', 'follow']);
/** Objects that make a label a neighbour: each is a veto, and to drop a veto is no test of the grammar. */
const VETOES = new Set(['auto', 'remind', 'order', 'card', 'loan', 'close', 'bill', 'billday', 'follow']);

/** A word of the grammar of labels, with all it stands for. */
export interface Word {
  language: Language;
  word: string;
  features: string[];
  /** It names a verb or an object. */
  says: boolean;
  /** It names something that is no booked repayment. */
  forbids: boolean;
}

export function allWords(): Word[] {
  const all: Word[] = [];
  for (const language of ['CHINESE', 'ENGLISH'] as const) {
    const features = new Map<string, string[]>();
    for (const [feature, words] of Object.entries(tables[language]))
      for (const word of words.split(marks[language]))
        features.set(word, [...(features.get(word) ?? []), feature]);
    for (const [word, of] of features)
      all.push({
        language,
        word,
        features: of,
        says: !of.every((feature) => BESIDE.has(feature)),
        forbids: of.some((feature) => VETOES.has(feature)),
      });
  }
  return all;
}

/** The table without one word, wherever it stands in it. */
export function without(table: Table, { language, word }: Word): Table {
  const mark = marks[language];
  const rest = (words: string): string =>
    words
      .split(mark)
      .filter((one) => one !== word)
      .join(mark);
  return Object.fromEntries(Object.entries(table).map(([feature, words]) => [feature, rest(words)]));
}

/** The table with one word among those that forbid: a label that is made of it says nothing any more. */
export function forbidding(table: Table, word: Word): Table {
  const rest = without(table, word);
  const forbid: Feature = 'follow';
  return { ...rest, [forbid]: `${rest[forbid]}${marks[word.language]}${word.word}` };
}
