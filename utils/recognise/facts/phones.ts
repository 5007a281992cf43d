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

export const hoursIn = (text: string): { text: string; index: number }[] =>
  Array.from(
    text.matchAll(
      /24\s*小[时時]|(?:(?:Mon|Monday)(?: to |[–-])(?:Fri|Friday|Sat|Saturday|Sun|Sunday),? )?\d{1,2}(?::\d{2})? ?(?:[ap]\.?m\.?)? ?(?:-|–|to) ?\d{1,2}(?::\d{2})? ?[ap]\.?m\b\.?|(?:Mon|Monday)(?: to |[–-])(?:Fri|Friday|Sat|Saturday|Sun|Sunday),? \d{1,2} to \d{1,2}|(?:(?:周[一二三四五六日天](?:至|到|-)周[一二三四五六日天]|工作日|每[日天]|Mon[–-]Fri|Mon to Fri)[\s:：]*)?(?:\d{1,2}[:：]\d{2}\s*(?:[-–—~～至到]|to)\s*\d{1,2}[:：]\d{2}|\d{1,2}(?::\d{2})? ?[ap]\.?m\.?\s*(?:[-–—]|to)\s*\d{1,2}(?::\d{2})? ?[ap]\.?m\.?)/gi,
    ),
    (match) => ({ text: match[0].trim(), index: match.index }),
  );
