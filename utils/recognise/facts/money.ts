import { simplified } from '../../know/words/script.ts';

export interface Money {
  /** Integer hundredths of the currency. */
  fen: number;
  /** Verbatim. */
  text: string;
  index: number;
  /** A currency sign or unit stands at the number. */
  signed: boolean;
}

const SIGNS = '¥￥$€£₹';
const NUMBER =
  '[\\d０-９]{1,3}(?:[,，][\\d０-９]{3})+(?:[.．][\\d０-９]{1,2})?|[\\d０-９]+(?:[.．][\\d０-９]{1,4})?';
const SIGNED = new RegExp(
  `(?:(?:人民币|人民幣|RMB|CNY|USD|INR|TWD|HKD|NT|HK|US|Rs\\.?)\\s*)?[${SIGNS}]?\\s*(${NUMBER})\\s*(万元|万|萬元|萬|元|圆|圓|块)?`,
  'gi',
);

const digits = (text: string): string =>
  text.replace(/[０-９．，]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).replace(/,/g, '');

/** Hundredths from decimal digits, without floating point: "1,234.5" → 123450. */
export function toFen(number: string, scale = 1): number {
  const [whole = '0', part = ''] = digits(number).split('.');
  const fraction = part.padEnd(8, '0').slice(0, 8);
  const micro = BigInt(whole) * 100_000_000n + BigInt(fraction);
  return Number((micro * BigInt(scale) + 500_000n) / 1_000_000n);
}

/** All sums of a text; `signed` ones carry a currency, the others are bare numbers with two decimals. */
export function moneyIn(text: string): Money[] {
  if (!/[\d０-９]/.test(text)) return [];
  const out: Money[] = [];
  for (const match of text.matchAll(SIGNED)) {
    const [whole, number = '', unit = ''] = match;
    const sign = /[¥￥$€£₹]|人民|RMB|CNY|USD|INR|TWD|HKD|NT|HK|US|Rs/i.test(
      whole.slice(0, whole.indexOf(number)),
    );
    const signed = sign || unit !== '';
    const bare = /[.．][\d０-９]{2}$/.test(number);
    if (!signed && !bare) continue;
    const after = text.slice(match.index + whole.length);
    // A rate or a counter is no sum.
    if (!signed && /^\s*[%‰％]/.test(after)) continue;
    if (unit === '' && !sign && /^[\d.]/.test(after)) continue;
    const lead = whole.length - whole.trimStart().length;
    const scale = /^[万萬]/.test(simplified(unit)) ? 10_000 : 1;
    out.push({ fen: toFen(number, scale), text: whole.trim(), index: match.index + lead, signed });
  }
  return out;
}
