import type { Reading } from '../../read/reading.ts';
import type { Statement } from '../finding.ts';
import type { Surroundings } from '../surroundings.ts';
import { sentencesOf } from './clauses.ts';

/** A line shorter than this is a label or a value. */
const STATEMENT = 8;
const MAX_STATEMENTS = 80;

/**
 * What the page says in words, by whole sentences: a denial is no fact, but it is worth quoting, and never without the
 * condition that follows it.
 */
export function statementsIn(
  reading: Reading,
  around: Surroundings,
  within: (index: number) => boolean,
  inDialog: (index: number) => boolean,
): Statement[] {
  const out: Statement[] = [];
  for (const [index, run] of reading.runs.entries()) {
    if (out.length >= MAX_STATEMENTS) return out;
    if (!around.isText(index) || !within(index) || run.heading > 0) continue;
    for (const text of sentencesOf(run.text))
      if (text.length >= STATEMENT && /\p{L}{4}/u.test(text))
        out.push({ text, el: run.el, inDialog: inDialog(index) });
  }
  return out;
}
