import {
  CALL_NAME,
  CALLING,
  DEED_NAME,
  NUMBER_NAME,
  OTHER_NUMBER,
  OUTSIDER,
} from '../../know/words/numbers.ts';
import { plain } from './clauses.ts';

export interface PhoneText {
  text: string;
  digits: string;
  index: number;
}

/*
 * From the surest shape to the barest. A shape that only a phone has stands anywhere; one that sums, days
 * and numbers of contracts share counts beside words of calling; anything in groups right behind 致电 or Call.
 */

/** Nothing longer around it, and no sum, day, time or masked card. */
const OPEN = '(?<![\\d*•.,:/+¥￥$£₹A-Za-z-]|[\\d*•] )';
const SHUT = '(?![\\d*•%:/]|[-.,]\\d| ?[年月日元期笔天])';
const shape = (...forms: string[]): RegExp => new RegExp(`${OPEN}(?:${forms.join('|')})${SHUT}`, 'g');

const SURE = shape(
  // Countries by their codes: +86 400 100 3399, +44 (0)20 7946 0000, (852) 3000 0000.
  '\\+\\d{1,3}[ -]?(?:\\(0?\\d{0,4}\\)[ -]?)?\\d{1,5}(?:[ -]?\\d{2,5}){1,4}',
  '\\((?:\\+?(?:852|853|886|65|86|44))\\)[ -]?\\d{4}[ -]\\d{4}',
  // China's service lines and lines with an area code.
  '400[- ]?\\d{3}[- ]?\\d{4}|400[- ]?\\d{4}[- ]?\\d{3}|400\\d[- ]\\d{3}[- ]\\d{3}|800[- ]\\d{3}[- ]\\d{4}',
  '\\(?0\\d{2,3}[)-] ?\\d{7,8}',
  // Taiwan, Australia, Britain, India: a leading nought and groups.
  '\\(0\\d{1,3}\\) ?\\d{3,4}[- ]?\\d{4}|0\\d{1,3}-\\d{3,4}-\\d{3,5}|0\\d{2,4}[ -]\\d{3,4}[ -]\\d{3,4}|0\\d{4} \\d{5,6}|0\\d \\d{4} \\d{4}',
  // Toll-free numbers of America, India and Australia.
  '1[- .]?\\(?8\\d{2}\\)?[- .]\\d{3}[- .]\\d{4}|\\(\\d{3}\\) ?\\d{3}[-. ]\\d{4}|18[06]0[- ]?\\d{3}[- ]?\\d{3,4}|1[38]00[- ]\\d{3}[- ]\\d{3}',
);
const LIKELY = shape(
  // Short service numbers of China.
  '9[56]\\d{3,4}(?:-\\d)?|9[56] \\d{3,4} \\d{2}|12[1-3]\\d{2}|1[01]\\d{3}',
  // Hong Kong and Singapore, America without a leading one, Australian 13.
  '[235689]\\d{3}[ -]\\d{4}|[2-9]\\d{2}[-. ]\\d{3}[-. ]\\d{4}|13 ?\\d{2} ?\\d{2}',
  '0\\d{9,10}|1[38]00\\d{6,7}',
);
const CALLED = shape('\\(?\\d{2,5}\\)?(?:[- ]\\d{2,8}){1,3}', '[2-9]\\d{7}');
/** Fewest and most digits of a number that is called. */
const SHORTEST = 6;
const LONGEST = 15;
const DAY = /^(?:19|20)\d{2}[- ](?:(?:0?[1-9]|1[0-2])(?:[- ]|$)|(?:19|20)\d{2}$)|^\d{2}-\d{2}$/;

/** The shortest number has five digits, with little between them. */
const ENOUGH = /\d(?:[ ()-]{0,2}\d){4}/;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** What stands before names something else: an order, a contract, a card. */
function isOther(before: string): boolean {
  const name = plain(before)
    .replace(/[\s:：(（]+$/, '')
    .slice(-40);
  return (
    !CALL_NAME.test(name) &&
    (NUMBER_NAME.test(name) ||
      DEED_NAME.test(name) ||
      (OTHER_NUMBER.test(name) && !/(?:电话|phone|tel)(?:号码?| number| no\.?)?$/.test(name)))
  );
}

/**
 * Phone numbers of a text, in their order.
 * @param context what stands around the text as well: its name, the heading over it
 */
export function phonesIn(text: string, context = text): PhoneText[] {
  if (!ENOUGH.test(text)) return [];
  const out: PhoneText[] = [];
  const add = (match: RegExpMatchArray & { index: number }): void => {
    const [said] = match;
    const digits = digitsOf(said);
    const end = match.index + said.length;
    if (digits.length > LONGEST || DAY.test(said)) return;
    const before = text.slice(0, match.index);
    if (OUTSIDER.test(plain(before)) || (!said.startsWith('+') && isOther(before))) return;
    if (out.some((other) => match.index < other.index + other.text.length && end > other.index)) return;
    out.push({ text: said, digits, index: match.index });
  };
  for (const match of text.matchAll(SURE)) add(match);
  if (CALLING.test(plain(`${context} ${text}`))) for (const match of text.matchAll(LIKELY)) add(match);
  for (const match of text.matchAll(CALLED)) {
    const name = plain(`${match.index === 0 ? context : ''} ${text.slice(0, match.index)}`).trimEnd();
    if (CALL_NAME.test(name) && digitsOf(match[0]).length >= SHORTEST) add(match);
  }
  return out.sort((a, b) => a.index - b.index);
}
