import { once } from '../../read/once.ts';
import type { Reading, Run, Scope } from '../../read/reading.ts';
import { datesIn } from '../facts/dates.ts';
import { moneyIn } from '../facts/money.ts';
import type { Surroundings } from '../surroundings.ts';

/** A stretch of lines, and the box that holds exactly them, if there is one. */
export interface Span {
  lo: number;
  hi: number;
  scope: Scope | null;
}

const YEAR_LINE = 16;
const YEAR = /^(20\d\d)\s*(?:年度?)?(?:[\s·|（(](?!\d{1,2}\s*[月/.-]).*)?$/;
const PRESSABLE = /^(a|button|summary)$/;
const PRESSABLE_ROLE = /^(button|link|option|menuitem)$/;
/** Text that the page cut in the middle: "2026-|12-09", "￥|560.00", "第|2|期", "待|还款". */
const OPEN_END = /[-/.,:年月第￥¥$€£₹（(]$/;
const OPEN_START = /^[-/.,:年月日期元%）)]/;
const HAN = /^\p{Script=Han}+$/u;
const joins = (a: string, b: string): boolean =>
  OPEN_END.test(a) || OPEN_START.test(b) || (HAN.test(a) && HAN.test(b));

/** The lines of a page as a plan is read from them: a row that is one big link counts as text, a button does not. */
export class Lines {
  private readonly reading: Reading;
  private readonly around: Surroundings;

  constructor(reading: Reading, around: Surroundings) {
    this.reading = reading;
    this.around = around;
  }

  /** The pieces of a line in order, control labels left out; none for what is no text. */
  readonly pieces = once((index: number): string[] => this.read(index));

  private read(index: number): string[] {
    const run = this.reading.runs[index]!;
    if (!run.visible || (run.pressable && !isRow(run))) return [];
    if (!run.pressable && !this.around.isText(index)) return [];
    const left = this.around.text(index);
    const out: string[] = [];
    let from = 0;
    for (const { text } of run.parts) {
      const at = run.text.indexOf(text, from);
      const apart = at > from;
      from = Math.max(from, at + text.length);
      if (!left.includes(text)) continue;
      const last = out.length - 1;
      if (last >= 0 && !apart && joins(out[last]!, text)) out[last] += text;
      else out.push(text);
    }
    return out;
  }

  /** The text of a stretch as a reader would copy it, control labels left out. */
  text({ lo, hi }: Pick<Span, 'lo' | 'hi'>): string {
    const out: string[] = [];
    for (let i = lo; i < hi; i += 1) {
      const pieces = this.pieces(i);
      const whole = this.reading.runs[i]!.text;
      if (pieces.length > 0) out.push(this.around.text(i) === whole ? whole : pieces.join(' '));
    }
    return out.join(' ');
  }

  /** All pieces of a stretch. */
  within({ lo, hi }: Pick<Span, 'lo' | 'hi'>): string[] {
    const out: string[] = [];
    for (let i = lo; i < hi; i += 1) out.push(...this.pieces(i));
    return out;
  }

  /** The year that a line above names and nothing more of a day: "2027年", "2026年度 4 笔". */
  yearAbove(index: number): string | null {
    for (let i = index - 1; i >= 0; i -= 1) {
      const { text, visible } = this.reading.runs[i]!;
      const year = visible && text.length <= YEAR_LINE ? text.match(YEAR)?.[1] : undefined;
      if (year) return year;
    }
    return null;
  }

  /** The boxes and loose lines a box is made of, in order; nothing for a box that only wraps another. */
  spans(parent: Scope): Span[] {
    const out: Span[] = [];
    for (let i = parent.lo; i < parent.hi; ) {
      let scope: Scope | null = this.reading.runs[i]!.scope;
      while (scope && scope !== parent && scope.parent !== parent) scope = scope.parent;
      if (!scope) return [];
      const box = scope === parent ? null : scope;
      const hi = Math.max(i + 1, box?.hi ?? 0);
      out.push({ lo: i, hi, scope: box });
      i = hi;
    }
    return out;
  }
}

/** The line stands in a link or button that holds more than it, as a row of a list on a phone does. */
function isRow(run: Run): boolean {
  for (let scope: Scope | null = run.scope; scope; scope = scope.parent)
    if (PRESSABLE.test(scope.tag) || PRESSABLE_ROLE.test(scope.role ?? ''))
      return scope.hi - scope.lo > 1 || (datesIn(run.text).length > 0 && moneyIn(run.text).length > 0);
  return false;
}
