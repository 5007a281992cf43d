import type { Reading, Run, Scope } from '../../read/reading.ts';

/** Longest head of a column, and the least columns of a table made of boxes. */
const HEAD = 16;
const COLUMNS = 3;
/** A row may end in so many lines more than there are heads: its buttons. */
const ACTS = 3;

/** A line that may be the head of a column: short, and no figure in it. */
const isHead = (run: Run): boolean => run.text.length <= HEAD && !/\d/.test(run.text);

/** Tables proper. Frameworks draw the head as a table of its own above the table of the rows. */
function fromGrids({ grids }: Reading, into: Map<Element, string>): void {
  let above: readonly string[] = [];
  for (const { head, rows } of grids) {
    const own = head.length > 0 ? head : rows.every((row) => row.length === above.length) ? above : [];
    for (const row of rows) for (const [i, cell] of row.entries()) into.set(cell.el, own[i] ?? '');
    above = rows.length === 0 ? head : [];
  }
}

/** Rows of boxes: one holds heads only, those after it as many lines each. */
function fromBoxes({ runs, scopes }: Reading, into: Map<Run, string>): void {
  const rows = new Map<Scope, Scope[]>();
  for (const scope of scopes) {
    if (!scope.parent || scope.hi - scope.lo < COLUMNS) continue;
    const list = rows.get(scope.parent) ?? [];
    list.push(scope);
    rows.set(scope.parent, list);
  }
  for (const siblings of rows.values()) {
    let heads: readonly Run[] = [];
    for (const { lo, hi } of siblings) {
      const lines = runs.slice(lo, hi);
      if (lines.every(isHead)) heads = lines;
      else if (heads.length > 0 && lines.length >= heads.length && lines.length <= heads.length + ACTS)
        for (const [i, head] of heads.entries()) into.set(lines[i]!, head.text);
    }
  }
}

/** Answers under which column head a line stands; empty where it stands in no table. */
export function columnHeads(reading: Reading): (run: Run) => string {
  const cells = new Map<Element, string>();
  const boxes = new Map<Run, string>();
  fromGrids(reading, cells);
  fromBoxes(reading, boxes);
  return (run) => cells.get(run.el) ?? cells.get(run.scope.el) ?? boxes.get(run) ?? '';
}
