import { BASE, SHARE_AFTER, SHARE_BEFORE } from '../../know/words/rates.ts';
import type { RateValue } from '../finding.ts';
import { plain } from './clauses.ts';
import { decimal } from './numerals.ts';

export interface Rate {
  value: RateValue;
  /** The figure, verbatim. */
  text: string;
  index: number;
}

const PER: [RegExp, RateValue['per']][] = [
  [/^\s*[)）]?\s*(?:[/／每]\s*期|per (?:instal|period))/, 'period'],
  [
    /^\s*[)）]?\s*(?:[/／每]\s*个?(?:月|mo\b|month)|per month|a month|monthly|each month|p\.?m\.?(?![a-z]))/,
    'month',
  ],
  [/^\s*[)）]?\s*(?:[/／每]\s*(?:天|日|day)|per day|a day|daily|each day)/, 'day'],
  [
    /^\s*[)）]?\s*(?:[/／每]\s*(?:年|yr\b|year)|per (?:year|annum)|a year|yearly|p\.?a\.?(?![a-z])|apr\b|annual)/,
    'year',
  ],
];
const PER_BEFORE: [RegExp, RateValue['per']][] = [
  [/(?:日利率|日息|日费率|每[日天]|按[日天]|逐日|daily)[^,，。；;]{0,14}$/, 'day'],
  [/(?:月利率|月息|月费率|每月|按月|monthly)[^,，。；;]{0,10}$/, 'month'],
  [/(?:年利率|年化|年息|年费率|\bannual|\bapr\b|a\.p\.r)[^,，。；;]{0,18}$/, 'year'],
  [/(?:每期|期费率|期利率)[^,，。；;]{0,8}$/, 'period'],
  [/(?:一次性|总费率|one-off|one-time)[^,，。；;]{0,14}$/, 'total'],
];
const REACH = 24;
const REACH_AFTER = 44;

function perOf(before: string, after: string): RateValue['per'] {
  for (const [pattern, per] of PER) if (pattern.test(after)) return per;
  for (const [pattern, per] of PER_BEFORE) if (pattern.test(before)) return per;
  return null;
}
function baseOf(before: string, after: string): string | null {
  const near =
    [...before.slice(-REACH).matchAll(BASE)].at(-1) ?? [...after.slice(0, REACH_AFTER).matchAll(BASE)][0];
  return near?.[0] ?? null;
}

const NUMBER = '\\d{1,6}(?:[.．]\\d{1,6})?';
const SPOKEN = '[零一二三四五六七八九十点]{1,5}';
type Reader = [RegExp, (match: RegExpMatchArray) => [number, RateValue['unit']]];
const READERS: Reader[] = [
  [
    new RegExp(`(?<![\\d.])(${NUMBER})\\s?([%％‰]|per ?cent\\b)`, 'g'),
    (match) => [Number(match[1]!.replace('．', '.')), match[2] === '‰' ? '‰' : '%'],
  ],
  [
    new RegExp(`([百千万])分之(${NUMBER}|${SPOKEN})`, 'g'),
    (match) => [decimal(match[2]!), match[1] === '百' ? '%' : match[1] === '千' ? '‰' : '‱'],
  ],
  // 月息 5 厘 are 5‰ a month, 年息 5 厘 5% a year.
  [
    new RegExp(`(?<=([年月日])(?:利?息|利率|化)[^,，。；;\\d]{0,4})(${NUMBER}) ?厘`, 'g'),
    (match) => [Number(match[2]), match[1] === '年' ? '%' : '‰'],
  ],
  // Three times the points is no rate: only what is said of a rate or of interest.
  [
    /(?<=(?:[利费]率|利息|罚息|lpr|报价)[^,，。；;]{0,12})(?<![\d.])(\d{1,2}(?:\.\d{1,2})?|[一两二三四]) ?倍|(\d{1,2}(?:\.\d{1,2})?|[一两二三四]) ?倍(?=的?[\u4e00-\u9fff]{0,6}(?:利率|lpr|利息))/g,
    (match) => [decimal(match[1] ?? match[2]!), 'x'],
  ],
  [
    /(?<![\d.])(\d{1,2}(?:\.\d{1,2})?) times (?=(?:the|your|our) [\w ]{0,20}rate)/g,
    (match) => [Number(match[1]), 'x'],
  ],
];

/** All rates of a text with their unit, their time and their base. A share that is done is no rate. */
export function ratesIn(text: string): Rate[] {
  if (!/[%％‰倍厘]|分之|per ?cent|times /i.test(text)) return [];
  const said = plain(text);
  const out: Rate[] = [];
  for (const [pattern, read] of READERS)
    for (const match of said.matchAll(pattern)) {
      const before = said.slice(0, match.index);
      const after = said.slice(match.index + match[0].length);
      const [value, unit] = read(match);
      if (Number.isNaN(value) || SHARE_BEFORE.test(before) || SHARE_AFTER.test(after)) continue;
      out.push({
        value: { value, unit, per: perOf(before, after), base: baseOf(before, after) },
        text: text.slice(match.index, match.index + match[0].length).trim(),
        index: match.index,
      });
    }
  return out.sort((a, b) => a.index - b.index);
}
