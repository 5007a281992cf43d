import type { Run } from '../read/reading.ts';
import type { Grid } from '../read/tables.ts';

/** The lines that are heads of columns, in their order. */
const HEAD_LINE = 7;

/**
 * The names of a table's columns. Where one name spans several columns, a second row of heads names each of
 * them: 应还 | 应还 over 本金 | 利息 is 应还 本金 and 应还 利息.
 * @param lines the lines of the table
 */
export function namesOf({ head }: Grid, lines: readonly Run[]): string[] {
  const spans = (at: number): boolean =>
    head[at] !== '' && (head[at - 1] === head[at] || head[at + 1] === head[at]);
  if (!head.some((_, at) => spans(at))) return head;
  const below = lines
    .filter((run) => run.visible && run.heading === HEAD_LINE && !head.includes(run.text))
    .map(({ text }) => text);
  return head.map((name, at) => (spans(at) && below.length > 0 ? `${name} ${below.shift()}` : name));
}
