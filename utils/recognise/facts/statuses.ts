import {
  NO_STATUS,
  NO_VALUE,
  NOT_YET,
  SECTION,
  STATUS_EN,
  STATUS_LIKE,
  STATUS_MARK,
  STATUS_NAME,
  STATUS_TAIL,
  STATUS_ZH,
} from '../../know/words/statuses.ts';
import { remember } from '../remember.ts';
import { datesIn } from './dates.ts';
import { fold } from './fold.ts';

/** A longer text is a sentence, whatever it says. */
const LONGEST = 60;
/** The longest status: "Canceled by the cardholder on 12 November 2026". */
const STATUS = 48;
/** A value under the name of a status is no longer than this. */
const VALUE = 40;
/** "状态：分期中" in one piece. */
const PAIR = /^([^:：]{2,12})[:：]\s*([^:：]+)$/;
/** Between a status and what is said beside it: a comma, a bar, a day, a sum. */
const BESIDE = /[,;(|·。.!:]/;

/** The text without blanks inside Chinese, folded. */
const plainOf = remember((text) =>
  fold(text)
    .trim()
    .replace(/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, ''),
);

/** The whole text says how something stands. */
function stands(text: string): boolean {
  const plain = plainOf(text);
  if (plain.length < 2 || plain.length > STATUS) return false;
  if (!/\p{Script=Han}/u.test(plain))
    return STATUS_EN.test(plain) || STATUS_TAIL.test(withoutDay(plain, text));
  const clauses = plain.split(',');
  return (
    STATUS_MARK.test(plain) &&
    !(NO_STATUS.test(plain) && !NOT_YET.test(plain)) &&
    clauses.every((clause) => STATUS_ZH.test(clause))
  );
}

const withoutDay = (plain: string, text: string): string => {
  const day = datesIn(text.trim(), 'on')[0];
  return day ? `${plain.slice(0, day.index)}¤${plain.slice(day.index + day.text.length)}` : plain;
};

/**
 * What a text of its own says of how something stands, verbatim; null where it says nothing of the kind.
 * @param label what stands before the text as its name: the head of a column, the key of a pair
 * @param heading the text is a heading: of a section ("Upcoming"), or of an outcome ("预约成功")
 */
export function statusIn(text: string, label = '', heading = false): string | null {
  const said = text.trim().replace(/^(?:【[^】]{1,6}】|[\s✓✔●•○◌⏳·]){1,6}|[。.!！]$/gu, '');
  if (said.length < 2 || said.length > LONGEST || !/\p{L}{2}/u.test(said)) return null;
  const plain = plainOf(said);
  if (heading && SECTION.test(plain)) return null;
  if (stands(said)) return said;
  if (STATUS_LIKE.test(plain) && !NO_STATUS.test(plain)) return said;
  if (STATUS_NAME.test(plainOf(label).replace(/:$/, '')) && isValue(plain, said)) return said;
  const [, name = '', value = ''] = said.match(PAIR) ?? [];
  if (STATUS_NAME.test(plainOf(name)) && isValue(plainOf(value), value)) return value;
  return partOf(said);
}

/** The whole text says how something stands, and nothing else. */
export const isStatus = remember((text) => !/\d/.test(text) && statusIn(text) === text.trim());

/** A value, not a figure and not the name of the next value. */
const isValue = (plain: string, said: string): boolean =>
  plain.length <= VALUE &&
  /\p{L}{2}/u.test(plain) &&
  !/[:?]$/.test(plain) &&
  !STATUS_NAME.test(plain) &&
  !NO_VALUE.test(plain) &&
  datesIn(said)[0]?.text !== said;

/** The status beside something else: "扣款处理中，请不要重复发起还款", "HK$4,216.50 已收", "Upcoming · Visa 3107". */
function partOf(said: string): string | null {
  const folded = fold(said);
  if (!(STATUS_MARK.test(folded) || /[a-z]{4}/.test(folded)) || !/[,;(|·。.!:]| - |\d | \d/.test(folded))
    return null;
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at <= folded.length; at += 1) {
    const blank =
      folded[at] === ' ' &&
      /\p{Script=Han}|\d/u.test(folded[at + 1] ?? '') &&
      (/\d/.test(folded.slice(from, at)) || (/\d/.test(folded[at + 1]!) && stands(said.slice(from, at))));
    const dash = folded[at] === '-' && folded[at - 1] === ' ' && folded[at + 1] === ' ';
    if (at < folded.length && !BESIDE.test(folded[at]!) && !blank && !dash) continue;
    // An arrow that unfolds the row says nothing.
    pieces.push(
      said
        .slice(from, at)
        .replace(/[^\p{L}\p{N})）]+$/u, '')
        .trim(),
    );
    from = at + 1;
  }
  return pieces.length > 1 ? (pieces.find(stands) ?? null) : null;
}
