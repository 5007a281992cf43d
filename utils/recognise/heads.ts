import type { Run } from '../read/reading.ts';
import type { Grid } from '../read/tables.ts';

/** The rank of the lines that are heads of columns. */
const HEAD_LINE = 7;

/**
 * The names of a table's columns. Where one name spans several columns, a second row of heads names each of
 * them: 应还 | 应还 over 本金 | 利息 is 应还 本金 and 应还 利息.
 * @param lines the lines of the table
 */
export function namesOf({ head }: Grid, lines: readonly Run[]): string[] {
  const below = lines
    .filter((run) => run.visible && run.heading === HEAD_LINE && !head.includes(run.text))
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
