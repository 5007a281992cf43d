import {
  ACT,
  CALENDAR_DAY,
  CLEAR_ACT,
  DUE_NAME,
  LIMIT_NAME,
  NO_LIMIT,
  OTHER_UNIT,
  WEEKDAYS,
  ZONE,
} from '../../know/words/time.ts';
import { clausesOf } from './clauses.ts';
import { clocksIn } from './clock.ts';
import { datesIn } from './dates.ts';
import { fold } from './fold.ts';

/*
 * A clause is written as a line of marks: ¤ a day, § a time of day, ¶ a day told from another one (前一日,
 * two days before), ¢ a span (30分钟内). What makes a limit of them is then a short pattern in each language.
 */

/** A limit as its words say it. */
export interface Limit {
  /** Verbatim: the clause, or the value under the name of a limit. */
  text: string;
  /** ISO date, `--MM-DD`, or null where the day is told from another one or not at all. */
  day: string | null;
  /** Days before the day it is told from; null where they cannot be counted or it is not told so. */
  back: number | null;
  /** `HH:MM`, `24:00` for the end of the day; null where no time is said. */
  time: string | null;
}

type Mark = '¤' | '§' | '¶' | '¢';
interface Token {
  mark: Mark;
  from: number;
  to: number;
  day?: string | null;
  time?: string;
  back?: number | null;
}

const COUNT = '\\d{1,3}|[一二两三四五六七八九十]|one|two|three|four|five|six|seven|ten|fifteen';
const WORDS = 'one two three four five six seven eight nine ten'.split(' ');
const WORKING = '(?:business|working|banking|bank|calendar|clear)';
/** Days told from another day, in both languages. */
const RELATIVE = new RegExp(
  [
    `(?:[前提]前?|至少|[上前]) ?(${COUNT}) ?个?(${CALENDAR_DAY}|${OTHER_UNIT})(?:之前|以前|前)?`,
    `(?<![\\d.])(${COUNT}) ?个?(${CALENDAR_DAY}|${OTHER_UNIT})(?:之|以)?前`,
    `\\bt ?[-] ?(\\d) ?(${CALENDAR_DAY}|${OTHER_UNIT})?`,
    '当(?:[日天]|(?=[晚早]))',
    `(?:the )?(?:(?:(${COUNT})(?: full)? )?(${WORKING} )?(?:days?|evening|night)|(?:\\d{1,3}) hours) (?:before|prior|ahead|in advance|earlier)`,
    `(?<![\\d.])(${COUNT}) (${WORKING} )?days'? notice`,
  ].join('|'),
  'g',
);
const ANCHOR_BEFORE = /(?:[日天晚]|扣款|划扣|执行|还款|预约|到期) ?$/;
/** The day another one is told from, named where a time follows: 还款日24点前, until 8pm on the due date. */
const SAME_DAY = /日(?:当日|当天)? ?$|\bon the (?:due|payment|debit|scheduled) (?:date|day) ?$/;
const SAME_DAY_AFTER = /^ ?(?:[a-z]{2,4} )?on the (?:due|payment|debit|scheduled|same) (?:date|day)/;
/** A span in which something must be done. */
const SPAN = new RegExp(
  `\\d{1,3}(?:[-~]\\d{1,3})? ?个?(?:${CALENDAR_DAY}|${OTHER_UNIT})(?:之|以)?内|不足 ?\\d{1,3} ?(?:分钟|小时|天)|\\d{1,2}分\\d{1,2}秒|\\bwithin \\d{1,3} (?:${WORKING} )?(?:days|hours|minutes)`,
  'g',
);

const isWorking = (said: string): boolean =>
  new RegExp(`${OTHER_UNIT}|${WORKING} |hours|小时`).test(said.replace(/calendar /, ''));

function countOf(said: string): number | null {
  if (/evening|night/.test(said)) return 1;
  const digits = said.match(/\d{1,3}/)?.[0];
  if (digits) return Number(digits);
  const han = '一二三四五六七八九十'.indexOf(said.match(/[一二三四五六七八九十]/)?.[0] ?? '-');
  if (han >= 0) return han + 1;
  if (said.includes('两')) return 2;
  const word = WORDS.findIndex((name) => new RegExp(`\\b${name}\\b`).test(said));
  return word >= 0 ? word + 1 : 1;
}

/** Days, times and distances of a clause, in order, none inside another. */
function tokensOf(text: string, folded: string, label: string): Token[] {
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
        : isWorking(match[0])
          ? null
          : countOf(match[0]),
    });
  for (const { index, text: said, value } of clocksIn(text))
    put({ mark: '§', from: index, to: index + said.length, time: value });
  return out.sort((a, b) => a.from - b.from);
}

/** What makes a limit of marks. */
const LIMITED = [
  // 12月7日 17:00 前, 24点之前, 12月8日(周二)到期前, 12/7 起不可; 前一日 is a limit by itself.
  /[¤§¶](?: ?\([^)]{1,6}\))? ?(?:日|整|到期|或)?(?:[之以]?前(?!往|台|期)| ?截止|为止|止(?!损))/,
  /[¤§¶](?: ?\([^)]{1,6}\))? ?(?:[之以]?后|起|之后)[^¤§。]{0,10}(?:不可|不能|不得|不再|无法|不支持|停止|锁定|冻结)/,
  /[¤§](?: ?\([^)]{1,6}\))? ?(?:已|将|就)?(?:锁定|截单|进入[^¤§。]{0,8}队列|停止|关闭)/,
  /¢(?![^。]{0,16}(?:累计|不得|不能|无理由|再次|限制|暂停|到账|退[回还]|审核|回复|生效|发货|寄))/,
  new RegExp(`(?:${LIMIT_NAME})[^¤§¶。]{0,24}[¤§¶]`),
  // until 8 p.m. on ¤, no later than ¤, up to ¶.
  /\b(?:until|till|til|by|before|no later than|not later than|prior to|up to|through|ahead of|latest)(?: (?:about|around|on|the|[a-z]{3,9}day,?|close of business)){0,3} ?[¤§¶]/,
];
/** A distance is a limit of its own where it says "before"; 当日 and T-1 need a word of limit. */
const DISTANCE = /前|提前|before|prior|ahead|advance|notice|t ?-/;

/** A clause with its marks in the place of what they stand for, and where each stands in it. */
interface Line {
  tokens: Token[];
  text: string;
  places: number[];
}

function lineOf(tokens: Token[], folded: string): Line {
  const line: Line = { tokens, text: '', places: [] };
  let at = 0;
  for (const token of tokens) {
    line.text += folded.slice(at, token.from);
    line.places.push(line.text.length);
    line.text += token.mark;
    at = token.to;
  }
  line.text += folded.slice(at);
  return line;
}

/** Index of the mark that makes the limit, or -1. */
function limitAt({ tokens, text, places }: Line, folded: string): number {
  const starts = LIMITED.map((pattern) => {
    const match = pattern.exec(text);
    const end = match ? match.index + match[0].length : 0;
    return match ? places.findIndex((place) => place >= match.index && place < end) : -1;
  });
  starts.push(
    tokens.findIndex(({ mark, from, to }) => mark === '¶' && DISTANCE.test(folded.slice(from, to))),
  );
  const found = starts.filter((start) => start >= 0);
  return found.length === 0 ? -1 : Math.min(...found);
}

/** What may stand between a time and its day. */
const JOIN = new RegExp(
  `^(?:|${ZONE}|(?:${WEEKDAYS})|time|on|of|at|the|or|日|的|至|到|之前|前|整|周?[一二三四五六日天])$`,
);
const FAR = 24;

/** The marks beside the one that the limit was found at: a time and its day belong together. */
function cluster({ tokens, text, places }: Line, start: number): Token[] {
  const near = (a: number): boolean => {
    const between = text.slice(places[a]! + 1, places[a + 1]!);
    return between.length <= FAR && between.split(/[ ,().]/).every((word) => JOIN.test(word));
  };
  let [from, to] = [start, start];
  while (from > 0 && near(from - 1)) from -= 1;
  while (to + 1 < tokens.length && near(to)) to += 1;
  return tokens.slice(from, to + 1);
}

/** The day and the time of a limit, as far as its own words tell them. */
function readLimit(text: string, marks: Token[], folded: string): Limit {
  const time = marks.find(({ mark }) => mark === '§');
  const told = marks.find(({ mark }) => mark === '¶');
  const days = marks.filter(({ mark }) => mark === '¤');
  const limit: Limit = { text, day: null, back: null, time: time?.time ?? null };
  // Of a range of days or of two days nobody can tell which one closes.
  if (new Set(days.map(({ day }) => day)).size > 1) return limit;
  const day = days[0]?.day ?? null;
  if (told) {
    if (day !== null && told.back !== null) limit.day = daysBefore(day, told.back!);
    else if (days.length === 0) limit.back = told.back!;
  } else if (days.length > 0) limit.day = day;
  else if (time) {
    const onDay = SAME_DAY.test(folded.slice(0, time.from)) || SAME_DAY_AFTER.test(folded.slice(time.to));
    limit.back = onDay ? 0 : null;
  }
  return limit;
}

/** The day so many days earlier; without a year only where no 29 February can lie between. */
export function daysBefore(day: string, days: number): string | null {
  const yearless = day.startsWith('--');
  const date = new Date(`${yearless ? `2001${day.slice(1)}` : day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  const month = date.getUTCMonth();
  date.setUTCDate(date.getUTCDate() - days);
  const iso = date.toISOString().slice(0, 10);
  if (!yearless) return iso;
  return month === 2 && date.getUTCMonth() < 2 ? null : `-${iso.slice(4)}`;
}

/** A limit with its day known, as an ISO local date-time, or a date where no time is said. */
export function momentOf(day: string | null, time: string | null): string | null {
  if (day === null || time === null) return day;
  if (time !== '24:00') return `${day}T${time}`;
  const next = daysBefore(day, -1);
  return next === null ? null : `${next}T00:00`;
}

const LIMIT = new RegExp(`(?:${LIMIT_NAME})`);
/** Shorter clauses say nothing by themselves. */
const SHORTEST = 6;

/**
 * Clauses that name a time until which something can be done or must be paid.
 * @param label what stands before the text as its name: "最晚变更", "Cut-off"
 */
export function deadlinesIn(text: string, label = ''): Limit[] {
  if (!/[\d零午当前一二两三]|midnight|noon|before|day/.test(text)) return [];
  const named = LIMIT.test(fold(label)) && !DUE_NAME.test(fold(label));
  const out: Limit[] = [];
  for (const clause of clausesOf(text)) {
    const folded = fold(clause);
    const tokens = tokensOf(clause, folded, label);
    if (tokens.length === 0) continue;
    const said = clause.replace(/[。；;，,]$/, '');
    const line = lineOf(tokens, folded);
    const name = named && tokens[0]!.from < 8 ? 0 : -1;
    const start = name >= 0 ? name : isClause(clause, folded) ? limitAt(line, folded) : -1;
    if (start >= 0) out.push(readLimit(said, cluster(line, start), folded));
  }
  return out;
}

/** The clause says that something can be done, or must be. */
const isClause = (clause: string, folded: string): boolean =>
  clause.length >= SHORTEST &&
  (ACT.test(folded) || LIMIT.test(folded)) &&
  !(NO_LIMIT.test(folded) && !CLEAR_ACT.test(folded));
