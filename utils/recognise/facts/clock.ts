import { AFTERNOON, MIDNIGHT, MORNING, NOON } from '../../know/words/time.ts';
import { fold } from './fold.ts';
import { two } from './numerals.ts';

export interface Clock {
  text: string;
  index: number;
  /** `HH:MM`; the end of a day is `24:00`. */
  value: string;
}

const CLOCK = new RegExp(
  `(?:(?:(${MORNING})|(${AFTERNOON})) ?)?(?<![\\d/$¥]|\\d[.:])(\\d{1,2})(?:([:.])(\\d{2})(?::\\d{2})?(?!\\d)| ?[点时](?![间长段候击数])(?: ?(\\d{1,2}) ?分|(半)|[整正])?|(?= ?[ap]\\.?m\\b))(?: ?([ap])\\.?m\\b\\.?)?|(零点)|\\b(?:12 )?(${NOON})|(?<!\\d)(?:12 )?(${MIDNIGHT})`,
  'g',
);

function timeOf(match: RegExpMatchArray): string | null {
  const [, morning, afternoon, hours, mark, colon, minutes, half, half12, zero, noon, midnight] = match;
  if (zero) return '00:00';
  if (noon) return '12:00';
  if (midnight) return '24:00';
  // "8.30pm" is a time, "8.30" a number.
  if (mark === '.' && !half12 && !morning && !afternoon) return null;
  let hour = Number(hours);
  const minute = Number(colon ?? minutes ?? (half ? 30 : 0));
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  if (half12 && hour > 12) return null;
  const late = half12 === 'p' || afternoon !== undefined;
  if (late && hour < 12 && !(afternoon === '中午' && hour > 9)) hour += 12;
  else if (half12 === 'a' && hour === 12) hour = 0;
  else if (hour === 12 && /^[晚夜]/.test(afternoon ?? '')) hour = 24;
  else if (hour === 12 && morning === '凌晨') hour = 0;
  return `${two(hour)}:${two(minute)}`;
}

/** All times of day a text names, in order: 18:00, 6pm, 下午3点半, 零点, noon. */
export function clocksIn(text: string): Clock[] {
  const out: Clock[] = [];
  const folded = fold(text);
  if (!/[\d零正午]|noon|midnight/.test(folded)) return out;
  for (const match of folded.matchAll(CLOCK)) {
    const value = timeOf(match);
    if (value !== null)
      out.push({ text: text.slice(match.index, match.index + match[0].length), index: match.index, value });
  }
  return out;
}
