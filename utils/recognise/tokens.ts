import { CHINESE, COMPOUNDS, ENGLISH, type Feature, WRITTEN_DAY } from '../know/words/label.ts';

/** A piece of a label, as far as the words know it. */
export interface Token {
  /** One feature, or two for a word that says verb and object at once. */
  features: readonly (Feature | 'unknown')[];
  text: string;
}

const chinese = new Map<string, Feature[]>();
for (const [feature, words] of Object.entries(CHINESE))
  for (const word of words.split(' ')) if (word) chinese.set(word, feature.split(' ') as Feature[]);
const LONGEST = Math.max(...Array.from(chinese.keys(), (word) => word.length));

const english = new Map<string, Feature>();
for (const [feature, words] of Object.entries(ENGLISH))
  for (const word of words!.split('|')) english.set(word, feature as Feature);
const LONGEST_PHRASE = 4;

/** What two characters say together that nobody listed as a word. */
const compound = (first: string, second: string): Feature | null =>
  second === '' ? null : (COMPOUNDS.find(([, a, b]) => a.includes(first) && b.includes(second))?.[0] ?? null);

/** A Chinese label in pieces; at each place the longest word counts, then what two characters say together. */
export function chineseTokens(text: string): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < text.length; ) {
    const ordinal = text
      .slice(i)
      .match(/^第?[\d一二三四五六七八九十]+(?:[-/.年月:]\d+)*(?:期|笔|次|个月|月|天|日|号)?/);
    let length = Math.min(LONGEST, text.length - i);
    while (length > 0 && !chinese.has(text.slice(i, i + length))) length -= 1;
    if (length === 0 && ordinal) {
      out.push({ features: ['this'], text: ordinal[0] });
      i += ordinal[0].length;
      continue;
    }
    const pair = length < 2 ? compound(text[i]!, text[i + 1] ?? '') : null;
    if (pair) {
      out.push({ features: [pair], text: text.slice(i, i + 2) });
      i += 2;
      continue;
    }
    const word = text.slice(i, i + Math.max(1, length));
    const features = chinese.get(word) ?? [/[\s,.;:()（）"'·\-—]/.test(word) ? 'this' : 'unknown'];
    const last = out.at(-1);
    if (features[0] === 'unknown' && last?.features[0] === 'unknown') last.text += word;
    else out.push({ features, text: word });
    i += word.length;
  }
  return out;
}

/** An English label in pieces: phrases before words, days and sums as particles. */
export function englishTokens(text: string): Token[] {
  const words = text
    .replace(WRITTEN_DAY, '1')
    .replace(/[,.:;()"“”&]/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  const out: Token[] = [];
  for (let i = 0; i < words.length; ) {
    let length = Math.min(LONGEST_PHRASE, words.length - i);
    while (length > 0 && !english.has(words.slice(i, i + length).join(' '))) length -= 1;
    const word = words.slice(i, i + Math.max(1, length)).join(' ');
    const amount = /^[$€£₹]?[\d.,]+$/.test(word);
    out.push({ features: [english.get(word) ?? (amount ? 'this' : 'unknown')], text: word });
    i += Math.max(1, length);
  }
  return out;
}
