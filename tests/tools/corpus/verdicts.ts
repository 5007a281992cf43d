import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Inspection } from '../inspect/result.ts';
import { summaryOf } from '../inspect/summary.ts';

/** Every verdict on the corpus as a person reads it: what a change of words or conditions moves is seen in its diff. */
const file = path.join(import.meta.dirname, '../../pages/verdicts.txt');
const MARK = '## ';

/** The verdict on one page, without what differs from run to run. */
export const verdictText = (inspection: Omit<Inspection, 'file'>): string =>
  summaryOf({ ...inspection, file: '' }).trim();

/** The kept verdicts by page. */
export function keptVerdicts(): Map<string, string> {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const parts = text.split(new RegExp(`^${MARK}`, 'm')).slice(1);
  return new Map(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end), part.slice(end + 1).trim()];
    }),
  );
}

/** Keeps the verdicts as they are now. */
export function keepVerdicts(verdicts: [slug: string, text: string][]): void {
  writeFileSync(file, verdicts.map(([slug, text]) => `${MARK}${slug}\n${text}\n`).join('\n'));
}
