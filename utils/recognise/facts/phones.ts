export interface PhoneText {
  text: string;
  digits: string;
  index: number;
}

const SHAPES =
  /(?<![\d.])(400[- ]?\d{3}[- ]?\d{4}|400[- ]?\d{4}[- ]?\d{3}|800[- ]?\d{3}[- ]?\d{4}|1[- ]?8\d{2}[- ]\d{3}[- ]\d{4}|1800[- ]?\d{3}[- ]?\d{4}|0\d{1,3}-\d{4}-\d{4,5}|\(0\d{1,3}\) ?\d{3,4}-\d{4}|0\d{4} \d{3} \d{3,4}|0\d{1,3}-\d{7,8}|\+?\d{2,3} \d{4} \d{4})(?![\d-])/g;
/** Short service numbers count only beside a word for calling. */
const SHORT = /(?<![\d.,:-])(9\d{4,5}|12378|96110)(?![\d.,:%-])/g;
const CALLING = /客服|热线|電話|电话|拨打|致电|专线|专員|hotline|helpline|call|phone|tel/i;

/** Phone numbers of a text. */
export function phonesIn(text: string, context = text): PhoneText[] {
  if (!/\d/.test(text)) return [];
  const out: PhoneText[] = [];
  for (const match of text.matchAll(SHAPES))
    out.push({ text: match[0], digits: match[0].replace(/\D/g, ''), index: match.index });
  if (CALLING.test(context))
    for (const match of text.matchAll(SHORT))
      out.push({ text: match[0], digits: match[0], index: match.index });
  return out;
}
