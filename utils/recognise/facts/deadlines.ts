import {
  ACT,
  BOUND,
  CLEAR_ACT,
  DUE_NAME,
  LIMIT_NAME,
  LIMITING_DISTANCE,
  NO_LIMIT,
  WEEKDAYS,
  ZONE,
} from '../../know/words/time.ts';
import { clausesOf } from './clauses.ts';
import { fold } from './fold.ts';
import { type Token, tokensOf } from './marks.ts';
import { daysBefore } from './moment.ts';

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

/** What makes a limit of marks. */
const LIMITED = [
  // 12月7日 17:00 前, 24点之前, 12月8日(周二)到期前, 12/7 起不可; 前一日 is a limit by itself.
  /[¤§¶](?: ?\([^)]{1,6}\))? ?(?:日|整|到期|或)?(?:[之以]?前(?!往|台|期)| ?截止|为止|止(?!损))/,
  /[¤§¶](?: ?\([^)]{1,6}\))? ?(?:[之以]?后|起|之后)[^¤§。]{0,10}(?:不可|不能|不得|不再|无法|不支持|停止|锁定|冻结)/,
  /[¤§](?: ?\([^)]{1,6}\))? ?(?:已|将|就)?(?:锁定|截单|进入[^¤§。]{0,8}队列|停止|关闭)/,
  /¶ ?起?(?:不可|不能|不得|不支持|不允许|无法)/,
  /\bafter(?: the| on)? ?[¤§¶](?=.{0,60}(?:cannot|can't|no longer|not be|too late))|(?:cannot|can't|no longer|not be)[^¤§¶]{0,40}\bafter ?[¤§¶]/,
  /¢(?![^。]{0,16}(?:累计|不得|不能|无理由|再次|限制|暂停|到账|退[回还]|审核|回复|生效|发货|寄))/,
  new RegExp(`(?:${LIMIT_NAME})[^¤§¶。]{0,24}[¤§¶]`),
  // until 8 p.m. on ¤, no later than ¤, up to ¶.
  /\b(?:until|till|til|by|before|no later than|not later than|prior to|up to|through|ahead of|latest)(?: (?:about|around|on|the|[a-z]{3,9}day,?|close of business)){0,3} ?[¤§¶]/,
];

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
    tokens.findIndex(({ mark, from, to }) => mark === '¶' && LIMITING_DISTANCE.test(folded.slice(from, to))),
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

/** The day another one is told from, named where a time follows: 还款日24点前, until 8pm on the due date. */
const SAME_DAY = /日(?:当日|当天)? ?$|\bon the (?:due|payment|debit|scheduled) (?:date|day) ?$/;
const SAME_DAY_AFTER = new RegExp(
  `^[ (,]{0,2}(?:${ZONE})?[), ]{0,2}on the (?:(?:due|payment|debit|scheduled|same|actual) ){1,3}(?:date|day)`,
);

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
    // "12月5日前一日", "the day before 5 December"; "on 5 December, two days before the due date" is no such day.
    const counted = days[0] && (days[0].from > told.from || /\p{Script=Han}/u.test(text));
    if (day !== null && counted && typeof told.back === 'number') limit.day = daysBefore(day, told.back);
    else if (days.length === 0) limit.back = told.back!;
  } else if (days.length > 0) limit.day = day;
  else if (time) {
    const onDay = SAME_DAY.test(folded.slice(0, time.from)) || SAME_DAY_AFTER.test(folded.slice(time.to));
    limit.back = onDay ? 0 : null;
  }
  return limit;
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
    const open = isClause(clause, folded);
    if (!open && !named) continue;
    const tokens = tokensOf(clause, folded, label);
    if (tokens.length === 0) continue;
    const said = clause.replace(/[。；;，,]$/, '');
    const line = lineOf(tokens, folded);
    const name = named && tokens[0]!.from < 8 ? 0 : -1;
    const start = name >= 0 ? name : open ? limitAt(line, folded) : -1;
    if (start >= 0) out.push(readLimit(said, cluster(line, start), folded));
  }
  return out;
}

/** "Lines open Monday to Friday, Thursday until 7pm" tells when somebody answers. */
const UNTIL_LATE = new RegExp(`(?:${WEEKDAYS}) (?:until|till|to) \\d`);
/** The clause says that something can be done, or must be. */
const isClause = (clause: string, folded: string): boolean =>
  clause.length >= SHORTEST &&
  BOUND.test(folded) &&
  (ACT.test(folded) || LIMIT.test(folded)) &&
  (CLEAR_ACT.test(folded) || !(NO_LIMIT.test(folded) || UNTIL_LATE.test(folded)));
