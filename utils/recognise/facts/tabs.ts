import { ALL_OF_THEM, COUNTED_STATUS } from '../../know/words/statuses.ts';
import type { Reading, Scope } from '../../read/reading.ts';
import { statusIn } from './statuses.ts';

/** Longest name of a tab, and the least and most tabs. */
const NAME = 8;
const LEAST = 3;
const MOST = 8;
const CELL = /^t[dhr]$/;
const NUMBER = /^[¥￥$]?\d[\d,.]* ?(?:期|笔|筆|元|个月|$)/;

/** The status is one of several side by side, each another: tabs that list periods or loans by how they stand. */
function isTab({ runs }: Reading, index: number): boolean {
  let box: Scope | null = runs[index]!.scope;
  while (box && box.hi - box.lo < 2) {
    if (CELL.test(box.tag)) return false;
    box = box.parent;
  }
  if (!box || CELL.test(box.tag) || box.hi - box.lo < LEAST || box.hi - box.lo > MOST) return false;
  const texts = runs.slice(box.lo, box.hi).map(({ text }) => text);
  return (
    new Set(texts).size === texts.length &&
    texts.every((text) => text.length <= NAME && (ALL_OF_THEM.test(text) || statusIn(text) === text))
  );
}

/** The line is no status although it reads like one: a tab, or the name of the number below it. */
export const isNoStatus = (reading: Reading, index: number): boolean =>
  (COUNTED_STATUS.test(reading.runs[index]!.text) && NUMBER.test(reading.runs[index + 1]?.text ?? '')) ||
  isTab(reading, index);
