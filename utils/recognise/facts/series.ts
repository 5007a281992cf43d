import type { Reading } from '../../read/reading.ts';

const COUNT = /^(\d{1,2}) ?[/／] ?(\d{1,3})$/;
/** The lines of a row or card around its number. */
const ROW = 6;
const DAY = /(?:19|20)\d\d[-/.年]\d|\d月\d/;

/**
 * The lines that say nothing but 20/24, then 21/24 and so on: periods of one loan, although no head says so.
 * 10/24, 11/24 and 12/24 may as well be days, unless a row names its day beside.
 */
export function seriesIn({ runs }: Reading): ReadonlySet<number> {
  const rows = new Map<number, { no: number; at: number }[]>();
  for (const [at, { text, visible }] of runs.entries()) {
    if (!visible || text.length > 7) continue;
    const [, no, of] = text.match(COUNT) ?? [];
    if (!no || Number(no) > Number(of)) continue;
    const list = rows.get(Number(of)) ?? [];
    list.push({ no: Number(no), at });
    rows.set(Number(of), list);
  }
  const out = new Set<number>();
  for (const [of, list] of rows) {
    const inStep =
      list.length > 1 && list.every(({ no }, i) => i === 0 || Math.abs(no - list[i - 1]!.no) === 1);
    const sure = of > 31 || list.some(({ no }) => no > 12);
    const dated = ({ at }: { at: number }): boolean =>
      runs.slice(Math.max(0, at - ROW), at + ROW).some(({ text }) => DAY.test(text));
    if (inStep && (sure || list.every(dated))) for (const { at } of list) out.add(at);
  }
  return out;
}
