import { attr, childrenOf, closestOf, is, isElement, queryAll, rendered, tagOf, textOf } from './dom.ts';
import { collapse } from './text.ts';

export interface Cell {
  text: string;
  el: Element;
}
/** A table of the page as rows of cells; merged cells are repeated in every column they span. */
export interface Grid {
  el: Element;
  head: string[];
  rows: Cell[][];
}

const LIMIT = 400;

function cellsOf(row: Element): Cell[] {
  const cells: Cell[] = [];
  for (const child of childrenOf(row)) {
    if (!isElement(child)) continue;
    const span = Math.min(20, Math.max(1, Number(attr(child, 'colspan') ?? 1) || 1));
    const cell = { text: collapse(textOf(child)), el: child };
    for (let i = 0; i < span; i += 1) cells.push(cell);
  }
  return cells;
}

const isHead = (row: Element): boolean => {
  if (closestOf(row, 'thead')) return true;
  const children = childrenOf(row).filter(isElement);
  return (
    children.length > 1 &&
    children.every((cell) => tagOf(cell) === 'th' || attr(cell, 'role') === 'columnheader')
  );
};

const TABLE = 'table,[role="grid"],[role="table"]';

/** One simple selector at a time: on a large page a list of them costs ten times as much. */
const tablesIn = (root: Node): Element[] => [
  ...queryAll(root, 'table'),
  ...queryAll(root, '[role]').filter((el) => tagOf(el) !== 'table' && is(el, TABLE)),
];

/** All rendered tables and ARIA grids under the given roots. */
export function gridsIn(roots: Node[]): Grid[] {
  const out: Grid[] = [];
  for (const root of roots)
    for (const el of tablesIn(root)) {
      if (!rendered(el) || out.length >= 30) continue;
      const own = queryAll(el, 'tr,[role="row"]').filter(
        (row) => closestOf(row, TABLE) === el && rendered(row),
      );
      if (own.length === 0 || own.length > LIMIT) continue;
      const heads = own.filter(isHead);
      const first = cellsOf(own[0]!);
      const plainHead =
        heads.length === 0 &&
        own.length > 2 &&
        first.filter((cell) => cell.text === '').length <= 1 &&
        first.every((cell) => !/\d/.test(cell.text));
      const head = heads[0] ?? (plainHead ? own[0]! : null);
      out.push({
        el,
        head: head ? cellsOf(head).map((cell) => cell.text) : [],
        rows: own.filter((row) => row !== head && !heads.includes(row)).map(cellsOf),
      });
    }
  return out;
}
