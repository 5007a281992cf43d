import type { Reading, Scope } from '../../utils/read/reading.ts';
import type { Grid } from '../../utils/read/tables.ts';

/** A line of text, or a box of a tag with lines and boxes in it. */
export type Drawn = string | Box;
interface Box extends Array<Drawn> {
  0: string;
}

/** What a page of these boxes reads as; a line is one piece, a table of `tr` and `td` is a grid as well. */
export function readingOf(...page: Drawn[]): Reading {
  const runs: Reading['runs'] = [];
  const scopes: Scope[] = [];
  const grids: Grid[] = [];
  const element = (): Element => ({}) as Element;

  const draw = (drawn: Drawn, parent: Scope): void => {
    if (typeof drawn === 'string') {
      const el = parent.el;
      const heading = /^h[1-6]$/.test(parent.tag) ? Number(parent.tag[1]) : parent.tag === 'th' ? 7 : 0;
      const pressable = parent.tag === 'a' || parent.tag === 'button';
      runs.push({
        text: drawn,
        parts: [{ text: drawn, el }],
        el,
        scope: parent,
        heading,
        pressable,
        visible: true,
        size: 0,
      });
      return;
    }
    const [tag, ...inside] = drawn;
    const scope: Scope = { el: element(), tag, role: null, parent, lo: runs.length, hi: -1 };
    scopes.push(scope);
    for (const one of inside) draw(one, scope);
    scope.hi = runs.length;
    if (tag === 'table') grids.push(gridOf(scope));
  };

  const textOf = ({ lo, hi }: Scope): string =>
    runs
      .slice(lo, hi)
      .map(({ text }) => text)
      .join('');
  const gridOf = (table: Scope): Grid => {
    const rows = scopes
      .filter(({ tag, parent }) => tag === 'tr' && parent === table)
      .map((row) => scopes.filter(({ parent }) => parent === row));
    const isHead = (row: Scope[]): boolean => row.every(({ tag }) => tag === 'th');
    const cells = (row: Scope[]): Grid['rows'][number] =>
      row.map((cell) => ({ el: cell.el, text: textOf(cell) }));
    const head = rows.find(isHead);
    return {
      el: table.el,
      head: head ? head.map(textOf) : [],
      rows: rows.filter((row) => !isHead(row)).map(cells),
    };
  };

  const body: Scope = { el: element(), tag: 'body', role: null, parent: null, lo: 0, hi: -1 };
  scopes.push(body);
  for (const one of page) draw(one, body);
  body.hi = runs.length;
  return { url: 'https://www.mi.com/', title: '', runs, scopes, controls: [], fields: [], forms: 0, grids };
}
