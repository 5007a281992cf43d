const ONES = '一二三四五六七八九';
const ENGLISH =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');

const one = (char: string): number => ONES.indexOf(char.replace('两', '二')) + 1;

/** 八, 两, 十二, 二十, 三十一, 二〇二六, twelve and 12 as numbers; null for what is none. */
export function numeral(text: string): number | null {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const word = ENGLISH.indexOf(text);
  if (word >= 0) return word;
  if (!/^[〇零一二两三四五六七八九十]{1,4}$/.test(text)) return null;
  if (!text.includes('十')) return Number(Array.from(text, one).join(''));
  const [tens = '', ones = ''] = text.split('十');
  return (tens === '' ? 10 : one(tens) * 10) + (ones === '' ? 0 : one(ones));
}

/** The same with a fraction: 三点五, 0.5; NaN for what is none. */
export function decimal(text: string): number {
  if (/\d/.test(text)) return Number(text);
  const [whole = '', part = ''] = text.split('点');
  const fraction = /十/.test(part) ? Number.NaN : Array.from(part, one).join('');
  return Number(`${numeral(whole) ?? 0}.${fraction}`);
}

/** Two digits, as in a date or a clock. */
export const two = (value: number | string): string => String(value).padStart(2, '0');
