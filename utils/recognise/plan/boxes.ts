import { FOLDED, ROW_STATUS, TOTAL_ROW } from '../../know/words/plan.ts';
import type { Reading } from '../../read/reading.ts';
import { normalise } from '../normalise.ts';
import { isHead } from './columns.ts';
import type { Lines, Span } from './lines.ts';
import { type Listing, segments, withDays } from './listing.ts';
import { isPeriod, looseRow, type Row } from './rows.ts';
import { scan } from './scan.ts';
import { type Line, listingsOf } from './tables.ts';

/** A row of more lines is a page part. */
const ROW_LINES = 26;
/** Lines that may stand between two rows: an advertisement, a note. */
const BETWEEN = 4;
const STATUS_LENGTH = 24;
const TABLE = /^(table|tbody|thead|tfoot|tr)$/;

/** What stands above and below lists of rows, found once for a page. */
interface Frame {
  /** Names of columns side by side, and the line after them. */
  heads: { names: string[]; hi: number }[];
  /** Boxes that begin like a totals row. */
  totals: Line[];
}

/** Boxes drawn as rows: grids of divs with a row of heads, list rows, cards, timelines, and flat lists of cells. */
export function fromBoxes(reading: Reading, lines: Lines): Listing[] {
  const marked = marksOf(reading, lines);
  if (marked.at(-1)! < 2) return [];
  const frame = frameOf(reading, lines);
  const out: Listing[] = [];
  for (const scope of reading.scopes) {
    if (marked[scope.hi] === marked[scope.lo] || scope.hi - scope.lo < 2 || TABLE.test(scope.tag)) continue;
    const spans = lines.spans(scope);
    if (spans.length < 2) continue;
    out.push(...fromFlat(spans, lines), ...fromRows(spans, lines, frame), ...fromMarks(spans, lines));
  }
  return out;
}

/** How many lines up to each one name a day or a period. */
function marksOf(reading: Reading, lines: Lines): number[] {
  const out = [0];
  reading.runs.forEach((_, i) => {
    const marks = lines.pieces(i).some((piece) => scan(piece).days.length > 0 || scan(piece).count);
    out.push(out[i]! + Number(marks));
  });
  return out;
}

function frameOf(reading: Reading, lines: Lines): Frame {
  const frame: Frame = { heads: [], totals: [] };
  for (const scope of reading.scopes) {
    if (scope.hi - scope.lo > ROW_LINES / 2 || scope.hi - scope.lo < 2) continue;
    const names = headsOf(scope, lines);
    if (names) frame.heads.push({ names, hi: scope.hi });
    const cells = lines.within(scope);
    if (cells.length > 1 && TOTAL_ROW.test(normalise(cells[0]!)))
      frame.totals.push({ cells, lo: scope.lo, hi: scope.hi });
  }
  return frame;
}

const headsOf = (span: Pick<Span, 'lo' | 'hi'>, lines: Lines): string[] | null => {
  const texts = lines.within(span);
  const named = texts.filter(isHead).length;
  return texts.length > 2 && named >= 3 && texts.every((text) => !/\d/.test(text)) ? texts : null;
};

/** The cells of a row: its boxes, or its lines where these are as many as the heads. */
function cellsOf(span: Span, width: number, lines: Lines): string[] | null {
  const boxes = span.scope ? lines.spans(span.scope).map((one) => lines.text(one)) : [];
  if (boxes.length >= width - 1 && boxes.length <= width + 1) return boxes;
  const texts = lines.within(span);
  return texts.length >= width - 2 && texts.length <= width + 1 ? texts : null;
}

/** One box a row, under the heads before them if there are any. */
function fromRows(spans: Span[], lines: Lines, frame: Frame): Listing[] {
  const rows = spans
    .filter(({ lo, hi }) => hi - lo <= ROW_LINES)
    .map((span) => ({ span, pieces: lines.within(span) }))
    .filter(({ pieces }) => pieces.length > 0);
  const folded = rows.some(({ pieces }) => pieces.some((piece) => FOLDED.test(normalise(piece))));
  const read = rows
    .filter(({ pieces }) => countsIn(pieces) < 2)
    .filter(({ pieces }) => !pieces.some((piece) => FOLDED.test(normalise(piece))))
    .map(({ span, pieces }) => looseRow(pieces, span.lo, span.hi))
    .filter(isPeriod);
  const out: Listing[] = [];
  for (const stretch of together(read)) {
    const listings = segments(withDays(stretch));
    const head = listings.length > 0 ? headBefore(stretch[0]!.lo, frame) : null;
    const under = head ? underHeads(head, stretch, rows, lines, frame) : [];
    if (under.length > 0) out.push(...under);
    else
      for (const one of listings)
        out.push({ rows: withStatus(one), counts: false, splits: false, totals: null, folded });
  }
  return out;
}

/** How many different periods the short lines number; a note may speak of another one, and a bare number be a sum. */
function countsIn(pieces: readonly string[]): number {
  const counted = pieces.filter((piece) => piece.length <= 24 && scan(piece).count);
  const named = counted.filter((piece) => !/^\d+$/.test(piece));
  return new Set((named.length > 0 ? named : counted).map((piece) => scan(piece).count!.no)).size;
}

/** Rows that stand together, with little between them. */
function together(rows: Row[]): Row[][] {
  const out: Row[][] = [];
  for (const row of rows) {
    const last = out.at(-1);
    if (last && row.lo - last.at(-1)!.hi <= BETWEEN) last.push(row);
    else out.push([row]);
  }
  return out;
}

/** The names of columns right above the first row, as many as there are. */
function headBefore(lo: number, { heads }: Frame): string[] | null {
  const above = heads.filter(({ hi }) => hi <= lo && lo - hi <= 2).map(({ names }) => names);
  return above.sort((a, b) => b.length - a.length)[0] ?? null;
}

function underHeads(
  heads: string[],
  stretch: Row[],
  rows: { span: Span; pieces: string[] }[],
  lines: Lines,
  { totals }: Frame,
): Listing[] {
  const from = stretch[0]!.lo;
  const to = stretch.at(-1)!.hi;
  const body: Line[] = [];
  for (const { span, pieces } of rows) {
    const total = pieces.some((piece) => TOTAL_ROW.test(normalise(piece)));
    if (span.lo < from || (span.hi > to && !(total && span.lo - to <= BETWEEN))) continue;
    const cells = total ? pieces : cellsOf(span, heads.length, lines);
    if (!cells) return [];
    body.push({ cells, lo: span.lo, hi: span.hi });
  }
  // A totals row in a box of its own below the rows.
  const total = totals.find(({ lo }) => lo === to || lo === to + 1);
  if (total && !body.some((line) => line.lo === total.lo)) body.push(total);
  return listingsOf(heads, body);
}

/** Heads and cells side by side without rows: as many cells a row as there are heads. */
function fromFlat(spans: Span[], lines: Lines): Listing[] {
  const texts = spans.map((span) => lines.text(span));
  const from = texts.findIndex(
    (text, i) => isHead(text) && isHead(texts[i + 1] ?? '') && isHead(texts[i + 2] ?? ''),
  );
  if (from < 0) return [];
  let width = 3;
  while (
    texts[from + width] !== undefined &&
    !/\d/.test(texts[from + width]!) &&
    texts[from + width]!.length <= 12
  )
    width += 1;
  for (; width >= 3; width -= 1) {
    const body: Line[] = [];
    for (let i = from + width; i + width <= spans.length; i += width) {
      const cells = texts.slice(i, i + width);
      if (!cells.some((cell) => scan(cell).days.length > 0 || scan(cell).count)) break;
      body.push({ cells, lo: spans[i]!.lo, hi: spans[i + width - 1]!.hi });
    }
    const found = listingsOf(texts.slice(from, from + width), body);
    if (body.length > 1 && found.length > 0) return found;
  }
  return [];
}

/** Lines one after another, a new period at every number or at every day. */
function fromMarks(spans: Span[], lines: Lines): Listing[] {
  const units = spans.map((span) => ({
    span,
    pieces: span.hi - span.lo <= ROW_LINES ? lines.within(span) : [],
  }));
  const marks = (is: (text: string) => boolean): number[] =>
    units.flatMap(({ pieces }, i) => (pieces.some((piece) => piece.length <= 60 && is(piece)) ? [i] : []));
  const out: Listing[] = [];
  for (const at of [
    marks((text) => scan(text).count !== null),
    marks((text) => scan(text).days.length > 0),
  ]) {
    if (at.length < 2) continue;
    const width = Math.max(...at.slice(1).map((to, i) => to - at[i]!));
    if (width < 2 || width > 8) continue;
    const rows = at.map((from, i) => {
      const to = Math.min(at[i + 1] ?? from + (from - (at[i - 1] ?? from)), spans.length, from + 8);
      const group = units.slice(from, Math.max(to, from + 1));
      return looseRow(
        group.flatMap(({ pieces }) => pieces),
        group[0]!.span.lo,
        group.at(-1)!.span.hi,
      );
    });
    for (const one of segments(withDays(rows.filter(isPeriod))))
      out.push({ rows: withStatus(one), counts: false, splits: false, totals: null, folded: false });
  }
  return out;
}

/** The one other short word of a row says how it stands: by itself, or where most rows say so in its place. */
function withStatus(rows: Row[]): Row[] {
  const said = rows.filter(({ status }) => status !== null).length;
  const times = (name: string): number => rows.filter(({ names }) => names.includes(name)).length;
  return rows.map((row) => {
    if (row.status !== null) return row;
    const words = row.names.filter((name) => name.length <= STATUS_LENGTH);
    const own =
      words.find((name) => ROW_STATUS.test(normalise(name))) ??
      (words.length === 1 && said * 2 >= rows.length && said + times(words[0]!) <= rows.length
        ? words[0]
        : undefined);
    return own ? { ...row, status: own, names: row.names.filter((name) => name !== own) } : row;
  });
}
