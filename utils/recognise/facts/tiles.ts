import { MONTH } from '../../know/words/time.ts';
import type { Reading, Scope } from '../../read/reading.ts';
import type { Fact } from '../finding.ts';
import { datesIn } from './dates.ts';
import { fold } from './fold.ts';

const MONTH_ALONE = new RegExp(`^(?:${MONTH})\\.?$|^\\d{1,2} ?月$`);
const DAY_ALONE = /^\d{1,2} ?(?:st|nd|rd|th|[日号])?$/;
/** A tile holds the month, the day and perhaps the weekday. */
const TILE = 4;

/** A day drawn as the leaf of a calendar: the month over the day, each in a line of its own. */
export function tileAt({ runs }: Reading, index: number): Fact[] {
  const [one, other] = [runs[index]!, runs[index + 1]];
  if (!other?.visible || one.text.length > 9 || other.text.length > 9) return [];
  if (!/^\d/.test(one.text) && !/^\d/.test(other.text)) return [];
  const [first, second] = [fold(one.text), fold(other.text)];
  const leaf =
    (MONTH_ALONE.test(first) && DAY_ALONE.test(second)) ||
    (DAY_ALONE.test(first) && MONTH_ALONE.test(second));
  let box: Scope | null = one.scope;
  while (leaf && box && box.hi < index + 2) box = box.parent;
  if (!leaf || !box || box.hi - box.lo > TILE) return [];
  const text = `${one.text} ${other.text}`;
  const sentence = runs
    .slice(box.lo, box.hi)
    .map((run) => run.text)
    .join(' ');
  // 12月 over 8 has no 日.
  return datesIn(/月/.test(text) && !/[日号號]/.test(text) ? `${text}日` : text).map(({ value }) => ({
    kind: 'date',
    text,
    value,
    el: box.el,
    sentence,
  }));
}
