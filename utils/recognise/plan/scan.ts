import { datesIn } from '../facts/dates.ts';
import { type Money, moneyIn, toFen } from '../facts/money.ts';
import { numeral } from '../facts/numerals.ts';
import { normalise } from '../normalise.ts';
import { remember } from '../remember.ts';

/** The number of a period, "3/12期", and of how many. */
interface Count {
  no: number;
  of: number | null;
}

/** What figures a text of a plan holds, each read once. */
export interface Scan {
  /** The text it was read from, normalised. */
  text: string;
  count: Count | null;
  days: { value: string; text: string; index: number }[];
  sums: Money[];
  /** What stands between the figures, without marks and weekdays. */
  words: string[];
}

const HAN = '[一二三四五六七八九十]{1,3}';
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
);
const NAME = '(?:payment|instal+ment|repayment|emi|period|term|debit)';
const COUNTS = [
  `第\\s*(?<no>\\d{1,3}|${HAN})\\s*(?:[/／]\\s*(?<of>\\d{1,3})\\s*)?[期笔](?![间限内])`,
  `(?<![\\d./:-])(?<no>[1-9]\\d{0,2})\\s*[/／]\\s*(?<of>\\d{1,3})\\s*[期笔](?![间限内])`,
  `(?<![\\d./,])(?<no>\\d{1,3})\\s+of\\s+(?<of>\\d{1,3})(?![\\d./,])`,
  `(?<no>\\d{1,3})(?:st|nd|rd|th) ${NAME}\\b`,
  `\\b(?<no>${ORDINALS.join('|')}) ${NAME}\\b`,
  `\\b${NAME}\\s*(?:no\\.?|number)?\\s*#?\\s*(?<no>\\d{1,3})(?:\\s*[/／]\\s*(?<of>\\d{1,3}))?(?![\\d.,])`,
  `^(?<no>\\d{1,3})\\s*期(?![间限内])`,
  `^\\s*(?:#|no\\.?)?\\s*(?<no>[1-9]\\d{0,2})\\s*[/／]\\s*(?<of>\\d{1,3})\\s*$`,
  `^\\s*(?:#|no\\.?)?\\s*(?<no>\\d{1,3})\\s*[.、]?\\s*$`,
  `^(?<no>首)期`,
].map((source) => new RegExp(source));

function numberOf(text: string): number {
  return text === '首' ? 1 : ORDINALS.indexOf(text) + 1 || (numeral(text) ?? 0);
}

/** The period a text names; "共 6 期" names none. */
function countIn(text: string): { count: Count; from: number; to: number } | null {
  for (const pattern of COUNTS) {
    const match = text.match(pattern);
    const { no, of } = match?.groups ?? {};
    if (!match || !no) continue;
    const count = { no: numberOf(no), of: of ? Number(of) : null };
    if (count.no < 1 || (count.of !== null && count.no > count.of)) continue;
    return { count, from: match.index!, to: match.index! + match[0].length };
  }
  return null;
}

/** Years of Taiwan's calendar begin in 1912; without them 115/12/05 is no day at all. */
const MINGUO = /(?<![\d/.])(1\d\d)\s*(?:[/.-]|年)\s*(\d{1,2})\s*(?:[/.-]|月)\s*(\d{1,2})(?:日|(?![\d/.]))/g;
const western = (text: string): string =>
  text.replace(MINGUO, (_, year, month, day) => `${Number(year) + 1911}-${month}-${day}`);

/** Stands where a figure was. */
const TAKEN = '\u0000';
const blank = (text: string, from: number, length: number): string =>
  text.slice(0, from) + TAKEN.repeat(length) + text.slice(from + length);

const WEEKDAY =
  /\b(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\b\.?|(周|星期|礼拜)[一二三四五六日天](?!期)/g;
const BETWEEN = /[\u0000()（）[\]【】,，:：;；+=]+|(?<=\p{Script=Han})\s+/u;
const EDGES = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;
const wordsOf = (rest: string): string[] =>
  rest
    .replace(WEEKDAY, '')
    .split(BETWEEN)
    .map((words) => words.replace(EDGES, ''))
    .filter((words) => /\p{L}/u.test(words));

/** Days, number of the period and sums of a text, none inside another. */
export const scan = remember((raw: string): Scan => {
  const text = western(normalise(raw));
  let rest = text;
  const days: Scan['days'] = [];
  for (const day of datesIn(text)) {
    if (day.value) days.push({ ...day, value: day.value });
    rest = blank(rest, day.index, day.text.length);
  }
  // 10/24 by itself may be a day as well as the tenth of 24: its column tells.
  const counted = countIn(/^\d{1,2}\/\d{1,2}$/.test(text) ? text : rest);
  if (counted) rest = blank(rest, counted.from, counted.to - counted.from);
  const sums = moneyIn(rest);
  let words = rest;
  for (const { index, text: said } of sums) words = blank(words, index, said.length);
  return { text, count: counted?.count ?? null, days, sums, words: wordsOf(words) };
});

const BARE = /^\d{1,3}(,\d{3})+(\.\d+)?$|^\d+(\.\d+)?$/;

/** The sum of a text that is nothing else, with or without a currency. */
export function bareSum(raw: string): number | null {
  const text = normalise(raw);
  const sums = moneyIn(text);
  if (sums.length > 0) return sums[0]!.fen;
  return BARE.test(text) ? toFen(text) : null;
}
