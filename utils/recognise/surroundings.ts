import { STATUS_OPEN, STATUS_OVER } from '../know/words/pages.ts';
import { once } from '../read/once.ts';
import type { Control, Reading, Run, Scope } from '../read/reading.ts';
import { headsOfRow } from './column-heads.ts';
import { add, blank, type Evidence, hasFigure, merged, topicsOf } from './evidence.ts';
import { CELL_HEAD, hasHeading, headingOf, headingsOver, sectionAround } from './headings.ts';
import { normalise } from './normalise.ts';

/** Longest key of a pair, in characters, and the lines of such a pair with its controls. */
const KEY = 8;
const PAIR = 7;
/** A table row with more lines lays a page out. */
const ROW_LIMIT = 30;

export interface Level {
  scope: Scope;
  kind: 'row' | 'box' | 'section' | 'page';
  /** The heading the level stands under, if it has one of its own. */
  heading: Run | null;
  lo: number;
  hi: number;
  evidence: Evidence;
}

/**
 * Answers what stands around a control. Text of links and buttons is no evidence for a repayment
 * (menus are full of 取消预约还款), but the neighbours of a control do tell other topics (去抢购, 改签).
 */
export class Surroundings {
  private readonly reading: Reading;
  /** What is left of a line when the labels of controls in it are taken out. */
  private readonly left = new Map<number, string>();
  private readonly cache = new Map<string, Evidence>();
  private readonly headsOver: (row: Scope) => readonly string[];

  constructor(reading: Reading, controls: readonly Control[]) {
    this.reading = reading;
    this.headsOver = headsOfRow(reading);
    const labels = new Map<number, Set<string>>();
    for (const { at, label, pieces, source } of controls) {
      if (source !== 'text') continue;
      const words = labels.get(at) ?? new Set();
      for (const piece of pieces.length > 0 ? pieces : [label]) words.add(piece);
      labels.set(at, words);
    }
    for (const [at, words] of labels) {
      const run = reading.runs[at];
      if (!run) continue;
      const parts = run.parts.filter((part) => !words.has(part.text));
      this.left.set(
        at,
        parts
          .map((part) => part.text)
          .join(' ')
          .trim(),
      );
    }
  }

  /** The run is ordinary visible text: no control, not hidden. */
  isText(index: number): boolean {
    const run = this.reading.runs[index];
    return run?.visible === true && !run.pressable && this.left.get(index) !== '';
  }

  /** The line without the labels of controls. */
  text(index: number): string {
    return this.left.get(index) ?? this.reading.runs[index]!.text;
  }

  /** The short line above a box that begins with its figures; empty where the box has a first line of words. */
  nameAbove({ lo, hi }: Level): string {
    const first = this.firstText(lo, hi, 1);
    const above = this.firstText(lo - 1, -1, -1);
    const figures = /^[^\p{L}]*\d/u.test(first) && hasFigure(normalise(first));
    if (!figures || above.length > KEY * 3) return '';
    return hasFigure(normalise(above)) ? '' : above;
  }

  private firstText(from: number, to: number, step: 1 | -1): string {
    for (let i = from; i !== to && i >= 0; i += step) if (this.isText(i)) return this.text(i);
    return '';
  }

  /** The key of the pair a control stands in: the short first line of a small box, before its value. */
  keyOf(control: Control): string {
    for (let scope: Scope | null = control.scope, up = 0; scope && up < 3; scope = scope.parent, up += 1) {
      if (scope.hi - scope.lo > PAIR) return '';
      const before: number[] = [];
      for (let i = scope.lo; i < control.at; i += 1) if (this.isText(i)) before.push(i);
      const valued = before.length > 1 || (before.length === 1 && this.isText(control.at));
      if (valued) return this.text(before[0]!).length <= KEY ? this.text(before[0]!) : '';
    }
    return '';
  }

  between(lo: number, hi: number): Evidence {
    const key = `${lo}-${hi}`;
    const known = this.cache.get(key);
    if (known) return known;
    const evidence = blank();
    for (let i = lo; i < hi; i += 1) {
      const run = this.reading.runs[i]!;
      if (!run.visible) continue;
      if (this.isText(i)) add(evidence, this.text(i), run.heading);
      else if (run.text.length <= 12) this.neighbour(evidence, run.text);
    }
    this.cache.set(key, evidence);
    return evidence;
  }

  /** Boxes of few lines that hold a day and a sum: rows of a bill, a plan or a history. */
  periodRows(): number {
    let rows = 0;
    for (const scope of this.reading.scopes) {
      if (scope.hi - scope.lo > 6 || scope.hi - scope.lo < 1) continue;
      if (scope.tag !== 'li' && scope.tag !== 'tr' && scope.role !== 'row') continue;
      const { money, day } = this.between(scope.lo, scope.hi);
      if (money && day) rows += 1;
    }
    return rows;
  }

  /** How many boxes of few lines under the same parent hold a day and a sum, as this one does. */
  periodSiblings({ parent }: Scope): number {
    return this.periodsUnder(parent);
  }

  private readonly periodsUnder = once((parent: Scope | null): number => {
    const names = new Set<string>();
    const found = this.reading.scopes.filter((one) => {
      if (one.parent !== parent || one.hi - one.lo > 9 || one.hi === one.lo) return false;
      if (this.hasHeading(one)) return false;
      const { money, day } = this.between(one.lo, one.hi);
      if (money && day) names.add(this.nameOf(one));
      return money && day;
    }).length;
    // Rows of a plan are called alike; payments to this one and that one are not.
    return names.size > Math.max(2, found / 2) ? 0 : found;
  });

  /** The first line of a box without its digits, where it is neither a figure nor a status. */
  private nameOf({ lo, hi }: Scope): string {
    const name = normalise(this.firstText(lo, hi, 1));
    return hasFigure(name) || STATUS_OPEN.test(name) || STATUS_OVER.test(name)
      ? ''
      : name.replace(/\d+(st|nd|rd|th)?/g, '');
  }

  private neighbour(into: Evidence, raw: string): void {
    for (const topic of topicsOf(raw))
      if (topic !== 'account' && topic !== 'reminder')
        into.topics.set(topic, (into.topics.get(topic) ?? 0) + 1);
  }

  /** Scopes around a control, smallest first, with sections under a heading put in between. */
  *levels(control: Control): Generator<Level> {
    let last = '';
    for (let scope: Scope | null = control.scope; scope; scope = scope.parent) {
      if (scope.tag === 'html') return;
      const isRow = (scope.tag === 'tr' || scope.role === 'row') && scope.hi - scope.lo <= ROW_LIMIT;
      if (isRow) {
        const evidence = merged(this.between(scope.lo, scope.hi), this.columnHeads(scope));
        yield { scope, kind: 'row', heading: null, lo: scope.lo, hi: scope.hi, evidence };
        last = `${scope.lo}-${scope.hi}`;
        continue;
      }
      const section = this.section(scope, control);
      if (section && `${section.lo}-${section.hi}` !== last) {
        last = `${section.lo}-${section.hi}`;
        yield section;
      }
      const key = `${scope.lo}-${scope.hi}`;
      if (key === last) continue;
      last = key;
      const kind =
        scope.tag === 'body' && !scope.parent?.parent ? 'page' : scope.tag === 'li' ? 'row' : 'box';
      const heading = headingOf(scope, control, this.reading.runs);
      yield { scope, kind, heading, lo: scope.lo, hi: scope.hi, evidence: this.between(scope.lo, scope.hi) };
    }
  }

  /** What the column heads of the row's table say. */
  private columnHeads(row: Scope): Evidence {
    const evidence = blank();
    // "From" and "To" head the columns of any ledger, also of the loan payments.
    for (const head of this.headsOver(row)) if (!/^(from|to)$/i.test(head)) add(evidence, head, CELL_HEAD);
    return evidence;
  }

  /** A heading stands in the box. */
  hasHeading(scope: Scope): boolean {
    return hasHeading(scope, this.reading.runs);
  }

  /** What the headings above a control say: of its box, its section, the page; not what stands beside it. */
  headingsOver(control: Control): Evidence {
    const evidence = blank();
    for (const { text, heading } of headingsOver(control, this.reading.runs)) add(evidence, text, heading);
    return evidence;
  }

  private section(scope: Scope, control: Control): Level | null {
    const part = sectionAround(scope, control, this.reading.runs);
    return part && { scope, kind: 'section', ...part, evidence: this.between(part.lo, part.hi) };
  }
}
