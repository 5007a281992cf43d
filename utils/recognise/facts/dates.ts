export interface DateText {
  /** ISO date, `--MM-DD` where the page gives no year, or null. */
  value: string | null;
  text: string;
  index: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`;
const two = (value: number): string => String(value).padStart(2, '0');

function iso(year: number | null, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (year === null) return `--${two(month)}-${two(day)}`;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? `${year}-${two(month)}-${two(day)}` : null;
}
const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

type Reader = [RegExp, (match: RegExpMatchArray) => string | null];
const READERS: Reader[] = [
  [/(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?/g, (m) => iso(+m[1]!, +m[2]!, +m[3]!)],
  // dd-mm-yyyy and dd.mm.yyyy: nobody writes the month first with these marks.
  [/(?<![\d-])(\d{1,2})[-.](\d{1,2})[-.](\d{4})(?!\d)/g, (m) => iso(+m[3]!, +m[2]!, +m[1]!)],
  // mm/dd/yyyy of English pages; a first number above 12 can only be the day.
  [
    /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/g,
    (m) => (+m[1]! > 12 ? iso(+m[3]!, +m[2]!, +m[1]!) : iso(+m[3]!, +m[1]!, +m[2]!)),
  ],
  [
    new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?(?!\\d)`, 'gi'),
    (m) => iso(m[3] ? +m[3] : null, monthOf(m[1]!), +m[2]!),
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH}(?:[ -](\\d{4}))?(?!\\d)`, 'gi'),
    (m) => iso(m[3] ? +m[3] : null, monthOf(m[2]!), +m[1]!),
  ],
  [/(?<!\d)(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]/g, (m) => iso(null, +m[1]!, +m[2]!)],
  [/(?<![\d./:-])(\d{2})-(\d{2})(?![\d./:-]|\s*[-–])/g, (m) => iso(null, +m[1]!, +m[2]!)],
  [/每月\s*\d{1,2}\s*[日号]/g, () => null],
];

/** All days a text names, in order, none inside another. */
export function datesIn(text: string): DateText[] {
  if (!/\d/.test(text)) return [];
  const found: DateText[] = [];
  const taken: [number, number][] = [];
  for (const [pattern, value] of READERS)
    for (const match of text.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      if (taken.some(([a, b]) => from < b && to > a)) continue;
      const day = value(match);
      if (day === null && !match[0].startsWith('每月')) continue;
      taken.push([from, to]);
      found.push({ value: day, text: match[0].trim(), index: from });
    }
  return found.sort((a, b) => a.index - b.index);
}
