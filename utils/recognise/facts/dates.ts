import { ASIDE_DAY, DAY_AFTER, DAY_BEFORE, DAY_LABEL, MONTH, MONTHS } from '../../know/words/time.ts';
import { fold } from './fold.ts';
import { numeral, two } from './numerals.ts';

export interface DateText {
  /** ISO date, `--MM-DD` where the page gives no year, or null. */
  value: string | null;
  text: string;
  index: number;
}

/** The day in ISO, or null where the calendar has no such day. */
function iso(year: number | null, month: number, day: number): string | null {
  // A year-less 29 February may be meant: the leap year 2000 knows all days.
  const date = new Date(Date.UTC(year ?? 2000, month - 1, day));
  if (month < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return `${year === null ? '-' : year}-${two(month)}-${two(day)}`;
}

/** What stands around a match, folded, and the name before the text. */
interface Around {
  before: string;
  after: string;
  label: string;
  /** The text is Chinese, where the month comes first. */
  han: boolean;
  raw: string;
}
/** ISO, null for a day that cannot be told, or undefined for what is no day. */
type Answer = string | null | undefined;
/** What must stand in a text before it is worth a reader. */
type Sign = 'year' | 'roc' | 'slash' | 'dash' | 'name' | 'month' | 'digits';
const SIGNS: Record<Sign, RegExp> = {
  year: /(?:19|20)\d{2}/,
  roc: /民国|1[0-4]\d ?[年/]/,
  slash: /\d\//,
  dash: /\d-\d/,
  name: new RegExp(MONTHS.join('|')),
  month: /月|民国|month/,
  digits: /\d{8}/,
};
type Reader = [Sign, RegExp, (match: RegExpMatchArray, around: Around) => Answer];

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3)) + 1;
const YEAR = '((?:19|20)\\d{2})';
const yearOf = (four?: string, short?: string): number | null =>
  four ? Number(four) : short ? 2000 + Number(short) : null;
/** Of two numbers the one above 12 can only be the day. */
const eitherWay = (year: number | null, a: number, b: number, dayFirst: boolean): Answer =>
  iso(year, ...((a > 12 || (dayFirst && b <= 12) ? [b, a] : [a, b]) as [number, number])) ?? undefined;
/** "A fee up to $7 may apply": the verb has no capital letter and goes on. */
const named = (name: string, { raw, after }: Around, value: Answer): Answer =>
  name === 'may' && /may$/.test(raw) && /^ [a-z]/.test(after) ? undefined : (value ?? undefined);

const READERS: Reader[] = [
  [
    'year',
    new RegExp(`(?<![\\d.])${YEAR} ?[-/.年] ?(\\d{1,2}) ?[-/.月] ?(\\d{1,2})(?!\\d)(?: ?[日号])?`, 'g'),
    (m) => iso(+m[1]!, +m[2]!, +m[3]!) ?? undefined,
  ],
  // Years of the Republic, on pages of Taiwan.
  [
    'roc',
    /(?<!\d)(?:民国 ?)?(1[0-4]\d) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日|民国 ?(\d{2,3})[-./](\d{1,2})[-./](\d{1,2})(?!\d)|(?<![\d/])(1[01]\d)\/(\d{2})\/(\d{2})(?![\d/])/g,
    (m) => {
      const [year, month, day] = [m[1] ?? m[4] ?? m[7], m[2] ?? m[5] ?? m[8], m[3] ?? m[6] ?? m[9]];
      return iso(1911 + Number(year), Number(month), Number(day)) ?? undefined;
    },
  ],
  // dd-mm-yyyy and dd.mm.yyyy: nobody writes the month first with these marks.
  [
    'year',
    new RegExp(`(?<![\\d.-])(\\d{1,2})[-.](\\d{1,2})[-.]${YEAR}(?!\\d)`, 'g'),
    (m) => iso(+m[3]!, +m[2]!, +m[1]!) ?? undefined,
  ],
  // mm/dd/yyyy of English pages.
  [
    'year',
    new RegExp(`(?<![\\d/])(\\d{1,2})/(\\d{1,2})/${YEAR}(?!\\d)`, 'g'),
    (m) => eitherWay(+m[3]!, +m[1]!, +m[2]!, false),
  ],
  // Which of 08/12/26 is the day, and which the year, nobody can tell.
  [
    'slash',
    /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{2})(?![\d/])/g,
    (m) =>
      +m[2]! > 12
        ? eitherWay(2000 + +m[3]!, +m[1]!, +m[2]!, false)
        : +m[1]! < 32 && +m[2]! > 0
          ? null
          : undefined,
  ],
  // The day first: "08 Dec 26" has its year last.
  [
    'name',
    new RegExp(
      `(?<![\\d.:/])(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]?(${MONTH})(?![a-z])(?:[., -]{0,2}${YEAR}(?!\\d)|[ -]?'?([23]\\d)(?![\\d:.]| ?[ap]\\.?m| (?:hours|days|working|business)))?`,
      'g',
    ),
    (m, around) => named(m[2]!, around, iso(yearOf(m[3], m[4]), monthOf(m[2]!), +m[1]!)),
  ],
  [
    'name',
    new RegExp(
      `(?<![a-z])(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?![\\d-]|[.:]\\d| ?[ap]\\.?m\\b)(?:,? ?${YEAR}(?!\\d)|,? ?'(\\d{2})(?!\\d))?`,
      'g',
    ),
    (m, around) => named(m[1]!, around, iso(yearOf(m[3], m[4]), monthOf(m[1]!), +m[2]!)),
  ],
  ['month', /(?<!\d)(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]/g, (m) => iso(null, +m[1]!, +m[2]!) ?? undefined],
  [
    'month',
    /(?:([二〇零一三四五六七八九]{4})年)?([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]/g,
    (m) => iso(m[1] ? numeral(m[1]) : null, numeral(m[2]!) ?? 0, numeral(m[3]!) ?? 0) ?? undefined,
  ],
  [
    'dash',
    /(?<![\d./:-])(\d{2})-(\d{2})(?![\d./:-]| ?-| ?[期点时天个])/g,
    // A range is written with a dash: 10–12.
    (m, { raw }) => (/[–—]/.test(raw) ? undefined : (iso(null, +m[1]!, +m[2]!) ?? undefined)),
  ],
  [
    'slash',
    /(?<![\d./:~-])(\d{1,2})\/(\d{1,2})(?![\d./:%~-]| ?期)/g,
    (m, { before, after, label, han }) => {
      const padded = before === '' && after === '' && /^\d{2}\/\d{2}$/.test(m[0]) && !/期|分/.test(label);
      if (
        m[0] === '24/7' ||
        (!padded && !DAY_AFTER.test(after) && !DAY_BEFORE.test(before) && !DAY_LABEL.test(label))
      )
        return undefined;
      const [a, b] = [+m[1]!, +m[2]!];
      const value = eitherWay(null, a, b, false);
      return han || a > 12 || b > 12 || value === undefined ? value : null;
    },
  ],
  [
    'digits',
    /(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/g,
    (m, { before, label }) =>
      DAY_LABEL.test(before.replace(/[: ]+$/, '') || label)
        ? (iso(+m[1]!, +m[2]!, +m[3]!) ?? undefined)
        : undefined,
  ],
  // A day of every month has no date of its own.
  ['month', /(?:每个?月|本月|当月|下个?月|次月|上月) ?第? ?\d{1,2} ?[日号]/g, () => null],
  [
    'month',
    /(?<!\d)(?:the )?\d{1,2}(?:st|nd|rd|th)(?: day)?(?: of)? (?:each|every|the|next|this) month\b|\bmonthly on the \d{1,2}(?:st|nd|rd|th)\b/g,
    () => null,
  ],
];

/**
 * All days a text names, in order, none inside another.
 * @param label what stands before the text as its name
 */
export function datesIn(text: string, label = ''): DateText[] {
  const folded = fold(text);
  if (!/\d|月/.test(folded)) return [];
  const found: DateText[] = [];
  const taken: [number, number][] = [];
  const [name, han] = [fold(label), /\p{Script=Han}/u.test(text + label)];
  for (const [sign, pattern, read] of READERS) {
    if (!SIGNS[sign].test(folded)) continue;
    for (const match of folded.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      if (taken.some(([a, b]) => from < b && to > a)) continue;
      const value = read(match, {
        before: folded.slice(Math.max(0, from - 16), from).trimStart(),
        after: folded.slice(to, to + 12).trimEnd(),
        label: name,
        han,
        raw: text.slice(from, to),
      });
      if (value === undefined) continue;
      taken.push([from, to]);
      found.push({ value, text: text.slice(from, to).trim(), index: from });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

/** The page's clock, the last visit or a notice: its days are none of the debt's. */
export const isAside = (sentence: string): boolean =>
  // In Taiwan 登錄 is to put on record; to sign in is 登入.
  ASIDE_DAY.test(fold(sentence.replaceAll('登錄', '登记')));
