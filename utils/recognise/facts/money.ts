import { simplified } from '../../know/words/script.ts';

export interface Money {
  /** Integer hundredths of the currency; never below zero. */
  fen: number;
  /** A minus stands before it. */
  minus: boolean;
  /** Verbatim. */
  text: string;
  index: number;
  /** A currency sign or unit stands at the number. */
  signed: boolean;
}

const DIGIT = '[\\d０-９]';
// Groups of three, Indian ones of two and three, full-width ones only with a fraction or in full width.
const NUMBER = [
  `${DIGIT}{1,3}(?:,${DIGIT}{2,3}){0,4},${DIGIT}{3}(?!${DIGIT})(?:[.．]${DIGIT}{1,2})?`,
  `${DIGIT}{1,3}(?:，${DIGIT}{3}){1,4}[.．]${DIGIT}{2}`,
  '[０-９]{1,3}(?:，[０-９]{3}){1,4}(?:．[０-９]{1,2})?',
  `${DIGIT}{1,15}(?:[.．]${DIGIT}{1,4})?`,
].join('|');
/** Letters and marks of currencies; those that are mere letters only whole. */
const CODES =
  'RMB|CNY|USD|INR|TWD|NTD|HKD|SGD|GBP|EUR|AUD|NZD|CAD|MYR|Rs\\.?|人民[币幣]|新?[台臺][币幣]|港[币幣]';
const SIGN = `(?:(?<![A-Za-z])(?:${CODES})\\s{0,2})?(?:(?<![A-Za-z])[A-Z]{1,3})?[¥￥$＄€£₹]|(?<![A-Za-z])(?:${CODES})`;
const UNIT =
  '万元整?|萬元整?|亿元|億元|元[整正]?|圆整?|圓整?|块钱?|塊錢?|万|萬|亿|億|lakhs?|crores?|million|k(?![A-Za-z])';
/** Begins with its digit, so that a line without one is passed over at once. */
const SUM = new RegExp(
  `(?<number>${NUMBER})(?<cents>\\s+[.．]\\s*\\d{2}(?!\\d))?(?:\\s?(?<unit>${UNIT}))?(?:\\s?(?<code>CNY|RMB|USD|INR|TWD|NTD|HKD|SGD|GBP|EUR|AUD|NZD|CAD|人民[币幣])(?![A-Za-z]))?`,
  'gi',
);
/** What may stand before it; only where its last character can be the end of a sign is it looked for. */
const LEAD = new RegExp(`(?<minus>(?<![\\d０-９\\p{L}%元)）])[-−–－]\\s?)?(?<sign>${SIGN})?\\s{0,2}$`, 'iu');
const LEAD_END = /[A-Za-z¥￥$＄€£₹.币幣\-−–－]\s{0,2}$/;
/** Longest minus, code and sign together. */
const REACH = 16;
/** What a unit multiplies by. */
const SCALES: [RegExp, number][] = [
  [/^[万]/, 10_000],
  [/^亿/, 100_000_000],
  [/^lakh/i, 100_000],
  [/^crore/i, 10_000_000],
  [/^million/i, 1_000_000],
  [/^k$/i, 1_000],
];
/** Units that count anything. */
const COUNTS = /^(?:[万萬亿億]|lakhs?|crores?|million|k)$/i;
/** A number like 10.30 beside these is a time of day. */
const CLOCK_AFTER = /^\s?(?:[ap]\.?m\b|hrs?\b|hours?\b|o'clock|[-–—~]\s?\d{1,2}[.:]\d{2}\s?[ap]\.?m)/i;
const CLOCK_BEFORE = /(?:\b(?:at|by|before|until|till|from|to|after)|[ap]\.?m\s?[-–—])\s*$/i;

const digits = (text: string): string =>
  text.replace(/[０-９．，]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).replace(/,/g, '');

/** Hundredths from decimal digits, without floating point: "1,234.5" → 123450. */
export function toFen(number: string, scale = 1): number {
  const [whole = '0', part = ''] = digits(number).split('.');
  const fraction = part.padEnd(8, '0').slice(0, 8);
  const micro = BigInt(whole) * 100_000_000n + BigInt(fraction);
  return Number((micro * BigInt(scale) + 500_000n) / 1_000_000n);
}

const scaleOf = (unit: string): number =>
  SCALES.find(([pattern]) => pattern.test(simplified(unit)))?.[1] ?? 1;

/** A bare number with two decimals that is a version, a day, a time or a rate instead. */
function isOther(number: string, before: string, after: string): boolean {
  if (/^\s*[%‰％℅]|^\s?(?:per ?cent|kg|km|gb|mb|倍|折|[天日]|小时)/i.test(after)) return true;
  if (/[A-Za-z_/.:．]$/.test(before) || /^[\d.．:_/]\d|^[A-Za-z]/.test(after)) return true;
  const clock = /^\d{1,2}\.[0-5]\d$/.test(number) && Number.parseInt(number, 10) < 24;
  return clock && (CLOCK_AFTER.test(after) || CLOCK_BEFORE.test(before));
}

/**
 * All sums of a text; `signed` ones carry a currency, the others are bare numbers with two decimals.
 * Sums in Chinese numerals (壹仟元整) repeat what stands beside them in digits and are not read.
 */
export function moneyIn(text: string): Money[] {
  if (!/[\d０-９]/.test(text)) return [];
  const out: Money[] = [];
  let end = 0;
  for (const match of text.matchAll(SUM)) {
    const { number = '', cents = '', unit = '', code = '' } = match.groups!;
    const at = match.index;
    const near = text.slice(Math.max(0, at - REACH), at);
    const found = LEAD_END.test(near) ? near.match(LEAD) : null;
    // What the sum before has taken as its unit is not the sign of this one.
    const lead = found && at - found[0].length >= end ? found : null;
    const { minus = '', sign = '' } = lead?.groups ?? {};
    end = at + match[0].length;
    const after = text.slice(end);
    const before = text.slice(0, at);
    // 万 alone counts steps and people as well; 万分之五 is a rate; 1元旦 is none.
    const counted = COUNTS.test(unit) && sign === '' && code === '';
    const unitHolds = unit !== '' && !(counted && (/^[\p{L}+]/u.test(after) || !/[万萬亿億]/.test(unit)));
    const signed = sign !== '' || code !== '' || unitHolds;
    if (sign === '' && /[\d０-９.．]$|[\d０-９][,，]$/.test(before)) continue;
    if (!signed && (!/[.．][\d０-９]{2}$/.test(number) || isOther(number, before, after))) continue;
    if (!signed && unit !== '') continue;
    // 5元以上 is a sum, 第3块 is none; a point or digit right behind belongs to a longer number.
    if (unit === '' && cents === '' && /^[\d.．]\d/.test(after)) continue;
    const spoken = unit !== '' && !unitHolds ? match[0].slice(0, match[0].lastIndexOf(unit)) : match[0];
    const start = minus + sign === '' ? at : at - lead![0].length;
    out.push({
      fen: toFen(number + cents.replace(/\s+/g, ''), unitHolds ? scaleOf(unit) : 1),
      minus: minus !== '',
      text: text.slice(start, at + spoken.length).trim(),
      index: start,
      signed,
    });
  }
  return out;
}
