import {
  KIND,
  NAMED,
  OFFER_BEFORE,
  OFFER_BEHIND,
  OTHER_COUNT,
  TERM_NAME,
  UNIT,
} from '../../know/words/periods.ts';
import { MONTH } from '../../know/words/time.ts';
import { fold } from './fold.ts';

const N = '\\d{1,3}';
const HAN = '[一二三四五六七八九十]{1,3}';

/** Forms that say by themselves that they count instalments. */
const SAID = new RegExp(
  [
    // 第3期, 第3/12期, 第 3 / 12 期, 第三期, and 3期之第1期.
    `(?:${N} ?期之)?第 ?(?:${N}(?: ?/ ?${N})?|${HAN}) ?期`,
    `(?<![\\d/])${N} ?/ ?${N} ?期(?![间限])`,
    // 共12期, 剩余 5 期, 已还 2 期, 剩余期数 9.
    `(?:共|分|剩余|剩|余|已还|未还|待还) ?${N} ?个?期(?![间限])`,
    `(?:剩余|总|已还|未还|贷款|分期)?期数[: ]{0,2}${N}(?: ?/ ?${N})?(?: ?期)?(?!\\d)`,
    // Payments remaining: 4, 3/12 instalments, 2nd instalment.
    `\\b(?:payments|instal+ments|emis|repayments) (?:left|remaining|to go)[: ]{1,2}${N}(?![\\d%,.:/-])`,
    `(?<![\\d/.])${N} ?/ ?${N} (?:${UNIT})\\b`,
    `(?<![\\d/.])\\d{1,2}(?:st|nd|rd|th) (?:instal+ment|payment|emi|repayment)\\b`,
    // 3期 by itself: not "24 期免息" of an advertisement, not "3期间".
    `(?<![\\d/.])${N} ?期(?![间限内待免])`,
    // Payment 3 of 6, Instalment 3, EMI 7/12, 3rd of 6 instalments, 31 of 60 months.
    `\\b${KIND} (?:no\\.? ?|number |#)?${N}(?:st|nd|rd|th)?(?: ?(?:of|/) ?${N})?(?![\\d%,.:/-]\\d|[\\d%]| ?(?:${MONTH})\\b)`,
    `(?<![\\d.,$£€₹])\\b${N}(?:st|nd|rd|th)? of (?:the )?${N}(?![\\d%,.]\\d|[\\d%])(?: (?:(?:monthly|weekly) )?${UNIT}\\b)?`,
    `(?<![\\d.,/$£€₹])\\b${N} (?:(?:monthly|weekly|fortnightly|equal|remaining|more) )?(?:payments|instal+ments|emis|repayments)\\b`,
    `(?<![\\d.,$£€₹])\\b${N} (?:months|fortnights|weeks) (?:left|remaining|to go|paid)\\b`,
  ].join('|'),
  'g',
);
/** 3/12 and 3 fortnights count instalments where their name says so. */
const BARE = new RegExp(`^(?:第 ?)?${N} ?/ ?${N}$|^${N} ${UNIT}$`);
/** 还款进度 5/36. */
const NAMED_HERE = new RegExp(
  `(?:进度|期次|期数|期别|\\bemi|instal+ments?|progress)[: ]{0,3}(${N} ?/ ?${N})(?![\\d/])`,
  'g',
);
const TERM = new RegExp(`^${N} ${UNIT}\\b`);

/**
 * Which instalments a line names, verbatim.
 * @param label what stands before the line as its name: the head of its column, the key of its pair
 */
export function periodsIn(text: string, label: string): string[] {
  const folded = fold(text);
  if (
    !/\d|第/.test(folded) ||
    !/期|进度|[/]| of |[a-z]{3} ?#?\d|\d [a-z]{4}|[a-z]: ?\d|\d(?:st|nd|rd|th) /.test(folded)
  )
    return [];
  const bare = folded.trim();
  if (BARE.test(bare)) {
    const [at, of = at] = bare.match(/\d+/g)!.map(Number) as [number, number?];
    return at <= of && NAMED.test(fold(label)) ? [text.trim()] : [];
  }
  const out: string[] = [];
  const term = TERM_NAME.test(fold(label).replace(/:$/, '')) ? folded.match(TERM)?.[0] : undefined;
  if (term) out.push(text.slice(0, term.length));
  for (const match of folded.matchAll(SAID)) {
    const before = folded.slice(Math.max(0, match.index - 12), match.index);
    const after = folded.slice(match.index + match[0].length);
    if (/ of /.test(match[0]) && OTHER_COUNT.test(before)) continue;
    if (OFFER_BEHIND.test(after) || (/^\d/.test(match[0]) && OFFER_BEFORE.test(before))) continue;
    out.push(text.slice(match.index, match.index + match[0].length).trim());
  }
  for (const match of folded.matchAll(NAMED_HERE)) {
    const at = match.index + match[0].length - match[1]!.length;
    const said = text.slice(at, at + match[1]!.length);
    if (!out.some((other) => other.includes(said))) out.push(said);
  }
  return out;
}
