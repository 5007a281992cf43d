import type { Reading, Scope } from '../../read/reading.ts';
import type { Cell, Grid } from '../../read/tables.ts';
import { namesOf } from '../column-heads.ts';
import type { Lines } from './lines.ts';
import type { Listing } from './listing.ts';
import { isTotal, type Line, listingsOf } from './tables.ts';

/** The rows of tables; what a cell says is told by its lines, so that controls and hidden text stay out. */
export function fromGrids(reading: Reading, lines: Lines): Listing[] {
  const scopes = new Map<Element, Scope>(reading.scopes.map((scope) => [scope.el, scope]));
  const said = ({ el, text }: Cell): string => {
    const scope = scopes.get(el);
    return scope ? lines.text(scope) : text.length <= 24 ? text : '';
  };
  const lineOf = (row: Cell[], at: Scope | undefined): Line => {
    const known = row.map(({ el }) => scopes.get(el)).filter((scope) => scope !== undefined);
    return {
      cells: row.map(said),
      lo: known[0]?.lo ?? at?.lo ?? 0,
      hi: known.at(-1)?.hi ?? at?.hi ?? 0,
    };
  };
  const tables: { heads: string[]; rows: Line[] }[] = [];
  for (const grid of reading.grids) {
    if (holdsGrid(grid, reading, scopes)) continue;
    const at = scopes.get(grid.el);
    const heads = namesOf(grid, at ? reading.runs.slice(at.lo, at.hi) : []);
    const rows = grid.rows.map((row) => lineOf(row, at));
    const above = tables.at(-1);
    if (above && heads.length === 0 && isPartOf(above, rows)) above.rows.push(...rows);
    else tables.push({ heads, rows });
  }
  return tables.flatMap(({ heads, rows }) => listingsOf(heads, rows));
}

/** Table kits draw the heads, the rows and the totals as three tables. */
function isPartOf(above: { heads: string[]; rows: Line[] }, rows: Line[]): boolean {
  const width = rows[0]?.cells.length ?? 0;
  const heads = above.rows.length === 0 && Math.abs(above.heads.length - width) <= 1 && width > 2;
  const total = rows.length === 1 && above.rows.length > 1 && above.rows[0]!.cells.length === width;
  return heads || (total && isTotal(rows[0]!));
}

/** A table that lays out the page holds the tables that are meant. */
function holdsGrid(grid: Grid, reading: Reading, scopes: Map<Element, Scope>): boolean {
  const own = scopes.get(grid.el);
  return reading.grids.some((other) => {
    for (let at = other === grid ? null : (scopes.get(other.el)?.parent ?? null); at; at = at.parent)
      if (at === own) return true;
    return false;
  });
}
