import type { Reading, Run, Scope } from '../read/reading.ts';
import type { Grid } from '../read/tables.ts';
import { CELL_HEAD } from './headings.ts';

/**
 * The names of a table's columns. Where one name spans several columns, a second row of heads names each of
 * them: 应还 | 应还 over 本金 | 利息 is 应还 本金 and 应还 利息.
 * @param lines the lines of the table
 */
export function namesOf({ head }: Grid, lines: readonly Run[]): string[] {
  const below = lines
    .filter((run) => run.visible && run.heading === CELL_HEAD && !head.includes(run.text))
    .map(({ text }) => text);
  return spread(head, below);
}

/** Names of the second row behind those of the first that span several columns, in order. */
export function spread(first: readonly string[], second: readonly string[]): string[] {
  const names = [...second];
  return first.map((head, at) => {
    const spans = head !== '' && (first[at - 1] === head || first[at + 1] === head);
    return spans && names.length > 0 ? `${head} ${names.shift()}` : head;
  });
}

/** Answers which column heads stand over the first cell of a row that has any; none outside tables. */
export function headsOfRow({ grids, runs }: Reading): (row: Scope) => readonly string[] {
  const byCell = new Map<Element, readonly string[]>();
  for (const { rows, head } of grids) for (const row of rows) for (const { el } of row) byCell.set(el, head);

  /** Where a cell puts a box of its own around its line, the heads are those of the table around the row. */
  const aroundRow = (row: Scope): readonly string[] | undefined => {
    for (let at = row.parent; at; at = at.parent) {
      const grid = grids.find(({ el }) => el === at.el);
      if (grid || at.tag === 'table') return grid?.head;
    }
    return undefined;
  };
  return (row) => {
    for (const { el, scope } of runs.slice(row.lo, row.hi)) {
      const heads = byCell.get(el) ?? byCell.get(scope.el) ?? aroundRow(row);
      if (heads) return heads;
    }
    return [];
  };
}
