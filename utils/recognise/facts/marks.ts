import { CALENDAR_DAY, OTHER_UNIT } from '../../know/words/time.ts';
import { clocksIn } from './clock.ts';
import { datesIn } from './dates.ts';
import { numeral } from './numerals.ts';

/** A day, a time of day, a day told from another one, a span. */
type Mark = '¤' | '§' | '¶' | '¢';
export interface Token {
  mark: Mark;
  from: number;
  to: number;
  day?: string | null;
  time?: string;
  back?: number | null;
}

const COUNT =
  '\\d{1,3}|[一二两三四五六七八九十]{1,3}|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|one)\\b';
const WORKING = '(?:business|working|banking|bank|calendar|clear)';
/** Days told from another day, in both languages. */
const RELATIVE = new RegExp(
  [
    `(?:[前提]前?|至少|[上前]) ?(${COUNT}) ?个?(${CALENDAR_DAY}|${OTHER_UNIT})(?:之前|以前|前)?`,
    `(?<![\\d.])(${COUNT}) ?个?(${CALENDAR_DAY}|${OTHER_UNIT})(?:之|以)?前`,
    `\\bt ?[-] ?(\\d) ?(${CALENDAR_DAY}|${OTHER_UNIT})?`,
    '当(?:[日天]|(?=[晚早]))',
    // The day itself, by its name: 缴款截止日前.
    '(?:截止|到期|缴款|还款|扣款)日(?=[之以]?前(?![\\d一两二三四五六七八九十]))',
    `(?:the )?(?:(?:(?<![\\d.-])(${COUNT})(?: full)? )?(${WORKING} )?(?:days?|evening|night)|(?:\\d{1,3}) hours) (?:before|prior|ahead|in advance|earlier)`,
    `(?<![\\d.])(${COUNT}) (?:${WORKING} )?days'? notice`,
    `(?:require|need)s? (?:at least |a minimum of )?(${COUNT}) (?:${WORKING} )?days`,
  ].join('|'),
  'g',
);
const ANCHOR_BEFORE = /(?:[日天晚]|扣款|划扣|执行|还款|预约|到期) ?$/;
/** Whether the day itself is still in time nobody says. */
const NAMED_DAY = /^(?:截止|到期|缴款|还款|扣款)日$/;
/** A span in which something must be done. */
const SPAN = new RegExp(
  `\\d{1,3}(?:[-~]\\d{1,3})? ?个?(?:${CALENDAR_DAY}|${OTHER_UNIT})(?:之|以)?内|不足 ?\\d{1,3} ?(?:分钟|小时|天)|\\d{1,2}分\\d{1,2}秒|\\bwithin \\d{1,3} (?:${WORKING} )?(?:days|hours|minutes)`,
  'g',
);

const WORKING_UNIT = new RegExp(`${OTHER_UNIT}|${WORKING} |hours`);
const FIRST_COUNT = new RegExp(COUNT);

/** How many days a distance says; null for working days, hours and "some days". */
function countOf(said: string): number | null {
  if (WORKING_UNIT.test(said.replace('calendar ', ''))) return null;
  if (/evening|night/.test(said)) return 1;
  const count = said.match(FIRST_COUNT)?.[0];
  if (count) return numeral(count);
  return said.includes('days') ? null : 1;
}

/** Days, times and distances of a clause, in order, none inside another. */
export function tokensOf(text: string, folded: string, label: string): Token[] {
  const out: Token[] = [];
  const put = (token: Token): void => {
    if (!out.some(({ from, to }) => token.from < to && token.to > from)) out.push(token);
  };
  for (const { index, text: said, value } of datesIn(text, label))
    put({ mark: '¤', from: index, to: index + said.length, day: value });
  for (const match of folded.matchAll(SPAN))
    put({ mark: '¢', from: match.index, to: match.index + match[0].length });
  for (const match of folded.matchAll(RELATIVE))
    put({
      mark: '¶',
      from: match.index,
      to: match.index + match[0].length,
      // 当日 alone is the day of asking; after the name of a day it is that day.
      back: match[0].startsWith('当')
        ? ANCHOR_BEFORE.test(folded.slice(0, match.index))
          ? 0
          : null
        : NAMED_DAY.test(match[0])
          ? null
          : countOf(match[0]),
    });
  for (const { index, text: said, value } of clocksIn(text))
    put({ mark: '§', from: index, to: index + said.length, time: value });
  return out.sort((a, b) => a.from - b.from);
}
