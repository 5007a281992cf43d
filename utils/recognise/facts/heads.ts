import { COST } from '../../know/words/charges.ts';
import { SUM_HEAD } from '../../know/words/plan.ts';
import type { Reading, Run, Scope } from '../../read/reading.ts';
import type { Cell } from '../../read/tables.ts';
import { namesOf } from '../column-heads.ts';
import { isHead as isName } from '../plan/columns.ts';
import { plain } from './clauses.ts';

/** Longest head of a column, and the least columns of a table made of boxes. */
const HEAD = 16;
const COLUMNS = 3;
/** A row may end in so many lines more than there are heads: its buttons. */
const ACTS = 3;
/** Boxes between a line and its cell, and the lines of a cell. */
const DEPTH = 4;
const CELL = 4;

/** A line that may be the head of a column: short, and no figure in it. */
const isHead = (run: Run): boolean => run.text.length <= HEAD && !/\d/.test(run.text);

/** What a text looks like, whatever its figures are. */
const shapeOf = (text: string): string => text.replace(/\d+/g, '9').replace(/\p{L}+/gu, 'x');

/** How many columns a row begins late: a cell merged with those of the rows above leaves it shorter. */
function shiftOf(row: readonly Cell[], full: readonly Cell[] | undefined): number {
  const missing = full ? full.length - row.length : 0;
  if (!full || missing <= 0) return 0;
  const alike = (shift: number): number =>
    row.filter(({ text }, i) => shapeOf(text) === shapeOf(full[i + shift]!.text)).length;
  return alike(missing) > alike(0) ? missing : 0;
}

const costIn = (row: readonly Cell[]): string =>
  row.find(({ text }) => text.length <= 2 * HEAD && !/\d/.test(text) && COST.test(plain(text)))?.text ?? '';

/** Tables proper. Frameworks draw the head as a table of its own above the table of the rows. */
function fromGrids({ grids, scopes, runs }: Reading, into: Map<Element, string>): void {
  const boxes = new Map(scopes.map((scope) => [scope.el, scope]));
  let above: readonly string[] = [];
  for (const grid of grids) {
    const { rows } = grid;
    const at = boxes.get(grid.el);
    const head = namesOf(grid, at ? runs.slice(at.lo, at.hi) : []);
    const own = head.length > 0 ? head : rows.every((row) => row.length === above.length) ? above : [];
    const full = rows.find((row) => row.length === own.length);
    for (const row of rows) {
      const shift = shiftOf(row, full);
      for (const [i, cell] of row.entries()) {
        const name = own[i + shift] ?? '';
        into.set(cell.el, (SUM_HEAD.test(plain(name)) && costIn(row)) || name);
      }
    }
    above = rows.length === 0 ? head : [];
  }
}

/** Rows of boxes: one holds heads only, those after it as many lines each. */
function fromRows(siblings: readonly Scope[], { runs }: Reading, into: Map<Run, string>): void {
  let heads: readonly Run[] = [];
  for (const { lo, hi } of siblings) {
    if (hi - lo < COLUMNS) continue;
    const lines = runs.slice(lo, hi);
    if (lines.every(isHead)) heads = lines;
    else if (heads.length > 0 && lines.length >= heads.length && lines.length <= heads.length + ACTS)
      for (const [i, head] of heads.entries()) into.set(lines[i]!, head.text);
  }
}

/** Heads and cells side by side without rows: every cell looks like the one a row above. */
function fromFlat(siblings: readonly Scope[], { runs }: Reading, into: Map<Run, string>): void {
  const cells = siblings.filter(({ lo, hi }) => hi - lo === 1).map(({ lo }) => runs[lo]!);
  const from = cells.findIndex((_, i) => {
    const three = cells.slice(i, i + COLUMNS);
    return three.length === COLUMNS && three.every(({ text }) => isName(text));
  });
  if (from < 0) return;
  let width = cells.slice(from).findIndex((run) => !isHead(run));
  for (; width >= COLUMNS; width -= 1) {
    const alike = cells.slice(from + 2 * width).findIndex((run, i) => {
      const above = cells[from + width + i]!;
      return /\d/.test(run.text) !== /\d/.test(above.text);
    });
    const rows = Math.floor((alike < 0 ? cells.length - from - 2 * width : alike) / width);
    if (rows < 1) continue;
    for (let i = 0; i < (rows + 1) * width; i += 1)
      into.set(cells[from + width + i]!, cells[from + (i % width)]!.text);
    return;
  }
}

/** Answers under which column head a line stands; empty where it stands in no table. */
export function columnHeads(reading: Reading): (run: Run) => string {
  const cells = new Map<Element, string>();
  const boxes = new Map<Run, string>();
  fromGrids(reading, cells);
  const siblings = new Map<Scope, Scope[]>();
  for (const scope of reading.scopes) {
    if (!scope.parent || scope.parent.hi - scope.parent.lo < COLUMNS) continue;
    const list = siblings.get(scope.parent) ?? [];
    list.push(scope);
    siblings.set(scope.parent, list);
  }
  for (const list of siblings.values()) {
    if (list.length < 2) continue;
    fromRows(list, reading, boxes);
    if (list.length >= 3 * COLUMNS) fromFlat(list, reading, boxes);
  }
  return (run) => {
    let name = cells.get(run.el) ?? boxes.get(run);
    // Table kits wrap what a cell says once more.
    let scope: Scope | null = run.scope;
    for (let i = 0; name === undefined && scope && i < DEPTH && scope.hi - scope.lo <= CELL; i += 1) {
      name = cells.get(scope.el);
      scope = scope.parent;
    }
    return name ?? '';
  };
}
