import type { Control, Run, Scope } from '../read/reading.ts';
import { SHORT } from './evidence.ts';

/** A box of these tags is a card of its own, however short. */
const CARDS = new Set(['fieldset', 'section', 'article', 'details', 'table', 'li', 'aside', 'form']);
/** The rank of the head of a cell, below all headings. */
export const CELL_HEAD = 7;

const isHeading = ({ visible, heading }: Run): boolean => visible && heading >= 1 && heading < CELL_HEAD;

/** A heading stands in the box. */
export const hasHeading = ({ lo, hi }: Scope, runs: readonly Run[]): boolean =>
  runs.slice(lo, hi).some(isHeading);

/** The heading stands in the box itself or in a thin header of it, not in a card beside the control. */
function opens(heading: Run, scope: Scope, runs: readonly Run[]): boolean {
  let at: Scope = heading.scope;
  if (at === scope) return true;
  while (at.parent && at.parent !== scope) at = at.parent;
  if (at.parent !== scope || at.hi - at.lo > 3 || CARDS.has(at.tag)) return false;
  // A header box holds the heading and short marks; with a sentence in it, it is a card of its own.
  return runs.slice(at.lo, at.hi).every((run) => run === heading || run.text.length <= SHORT);
}

/** The heading opens a box that the control stands in. */
function isOver(heading: Run, control: Control, runs: readonly Run[]): boolean {
  for (let scope: Scope | null = control.scope; scope; scope = scope.parent)
    if (opens(heading, scope, runs)) return true;
  return false;
}

/** The headings above a control, the nearest first: of its box, its section, the page; not what stands beside it. */
export function headingsOver(control: Control, runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  let rank = CELL_HEAD;
  for (let i = Math.min(control.at, runs.length) - 1; i >= 0; i -= 1) {
    const run = runs[i]!;
    if (!isHeading(run) || run.heading >= rank || !isOver(run, control, runs)) continue;
    rank = run.heading;
    out.push(run);
  }
  return out;
}

/** A heading that opens the box itself. */
export function headingOf(scope: Scope, control: Control, runs: readonly Run[]): Run | null {
  const first = runs.slice(scope.lo, Math.min(scope.hi, control.at, scope.lo + 3));
  return first.find((run) => isHeading(run) || run.heading === CELL_HEAD) ?? null;
}

/** The part of a box from the last heading before the control to the next heading of its rank; null for all of it. */
export function sectionAround(
  scope: Scope,
  control: Control,
  runs: readonly Run[],
): { heading: Run; lo: number; hi: number } | null {
  const starts = (run: Run): boolean => isHeading(run) && opens(run, scope, runs);
  let lo = Math.min(control.at, scope.hi) - 1;
  while (lo >= scope.lo && !starts(runs[lo]!)) lo -= 1;
  if (lo < scope.lo) return null;
  const heading = runs[lo]!;
  let hi = Math.min(control.at, scope.hi);
  while (hi < scope.hi && !(runs[hi]!.heading <= heading.heading && starts(runs[hi]!))) hi += 1;
  return lo === scope.lo && hi === scope.hi ? null : { heading, lo, hi };
}
