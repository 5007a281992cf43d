import { LENDERS } from '../know/lenders.ts';
import type { Reading } from '../read/reading.ts';
import { normalise } from './normalise.ts';
import type { Surroundings } from './surroundings.ts';

/** The one lender or product the page names in its text, or null when it names none or several. */
export function lenderOf(reading: Reading, around: Surroundings): string | null {
  const named = new Set<string>();
  for (const [index, run] of reading.runs.entries()) {
    if (!around.isText(index)) continue;
    const text = normalise(run.text);
    for (const lender of LENDERS)
      if (lender.names.some((name) => text.includes(normalise(name)))) named.add(lender.id);
  }
  return named.size === 1 ? [...named][0]! : null;
}
