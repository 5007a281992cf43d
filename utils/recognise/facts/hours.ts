import {
  AFTERNOON,
  ALL_HOURS,
  ANSWERS,
  CLOSED_WINDOW,
  MIDNIGHT,
  MORNING,
  NOON,
  SPAN_AFTER,
  SPAN_BEFORE,
  WEEKDAYS,
  ZONE,
} from '../../know/words/time.ts';
import { datesIn } from './dates.ts';
import { fold } from './fold.ts';

interface HoursText {
  text: string;
  index: number;
}

const CLOCK = `(?:(?:${MORNING}|${AFTERNOON}) ?)?\\d{1,2}(?:[:.]\\d{2}| ?[点时](?:\\d{1,2}分|半)?)?(?: ?[ap]\\.?m\\b\\.?)?|${NOON}|${MIDNIGHT}`;
const TO = '-|~|至|到|to|until|till|through';
const RANGE = `(?<![\\d/]|\\d[.:-])(?:between (?:${CLOCK}) and (?:${CLOCK})|(?:${CLOCK}) ?(?:${TO}) ?(?:次日|翌日)?(?:${CLOCK}))(?![\\d:/%]|-\\d)`;
const OPEN = `${RANGE}(?: (?:${ZONE})\\b)?(?: ?[,、;及和] ?${RANGE})?`;
const HOURS = new RegExp(
  // Days after the hours; before a comma and more hours they belong to those.
  `(${WEEKDAYS})?[ ,:(]{0,3}(?:from )?(?:(?<!\\d)(${ALL_HOURS})(?!\\d)|(${OPEN}))(?: ?\\((?:${WEEKDAYS})\\)| (${WEEKDAYS})(?![a-z])|, ?(${WEEKDAYS})(?![a-z]| ?[,:]? ?(?:from )?\\d))?`,
  'g',
);
/** A day of its own hours: "Thursday until 7pm". */
const LATE = new RegExp(`(?:${WEEKDAYS}) (?:until|till|to) (?:${CLOCK})`, 'g');
/** The range is one of times: a colon, a half of the day or an hour's word stands in it. */
const TIMED = /\d:\d{2}|\d ?[ap]\.?m\b|\d ?[点时]/;
/** Bare numbers after days of the week count something else. */
const COUNTED = /^ ?(?:天|日|个|元|期|次|%|days|working|business|hours|min|weeks|months|times)/;

/** Without these no text tells hours: two quick looks before a careful one. */
const RANGED = /[-~至到x×*/]|\b(?:to|and|until|till|through)\b|hours|hrs|小时|全天|clock/;
const OF_TIME = /[:点时周期日天]|\d ?[ap]\.?m|24|clock|mon|tue|wed|thu|fri|sat|sun|day|daily|week/;

/** When somebody answers: days and hours, verbatim. Dates before them make them a visit. */
export function hoursIn(text: string): HoursText[] {
  const folded = fold(text);
  if (!RANGED.test(folded) || !OF_TIME.test(folded)) return [];
  const out: HoursText[] = [];
  for (const match of folded.matchAll(HOURS)) {
    const [whole, days, always, range, beside, after2] = match;
    const lead = whole.length - whole.replace(/^[ ,:(]{0,3}(?:from )?/, '').length;
    const index = match.index + lead;
    const [before, after] = [folded.slice(0, index), folded.slice(match.index + whole.length)];
    if (always && (SPAN_BEFORE.test(before.slice(-12)) || SPAN_AFTER.test(after))) continue;
    if (range && !TIMED.test(range) && (!(days || beside || after2) || COUNTED.test(after))) continue;
    if (range && /\d{2}$/.test(before)) continue;
    if (CLOSED_WINDOW.test(`${before.slice(-16)}|${after.slice(0, 16)}`)) continue;
    const said = text.slice(index, match.index + whole.length).trim();
    // The full stop of "9 p.m." belongs to it, that of "9pm." ends the sentence.
    out.push({ text: said.replace(/(?<!\b[ap]\.m)\.$/i, ''), index });
  }
  if (out.length === 0) return out;
  for (const { 0: said, index } of folded.matchAll(LATE)) {
    const known = out.find((one) => index < one.index + one.text.length && index + said.length > one.index);
    const late = { text: text.slice(index, index + said.length), index };
    if (!known) out.push(late);
    // "Monday to Friday 9am–5pm, Thursday" took the day for its own.
    else if (known.index < index) {
      known.text = text.slice(known.index, index).replace(/[ ,、;]+$/, '');
      out.push(late);
    }
  }
  const dates = datesIn(text);
  return out.filter(({ index }) => !dates.some((date) => date.index < index && index - date.index < 24));
}

/** The text names where a service answers. */
export const answers = (text: string): boolean => ANSWERS.test(fold(text));
