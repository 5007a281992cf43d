import type { Reading } from '../read/reading.ts';
import type { Candidate } from './candidates.ts';
import { hasFigure } from './evidence.ts';
import type { Choice } from './finding.ts';
import { normalise } from './normalise.ts';
import type { Surroundings } from './surroundings.ts';

const LIMIT = 96;
/** Digits of an order number are masked but for the last four. */
const maskNumbers = (text: string): string => text.replace(/\d{12,}/g, (digits) => `…${digits.slice(-4)}`);

/** What tells one of several equal controls apart: the name, day and sum of its own row or card. */
function apart(candidate: Candidate, reading: Reading, around: Surroundings): string {
  for (const level of around.levels(candidate.control)) {
    if (level.kind === 'page') break;
    const { evidence } = level;
    if (!evidence.day && !evidence.money) continue;
    const said: string[] = [];
    for (let i = level.lo; i < level.hi; i += 1) {
      if (!around.isText(i)) continue;
      const run = reading.runs[i]!;
      const text = normalise(run.text);
      const telling = said.length === 0 || hasFigure(text);
      if (telling && run.text.length <= 72) said.push(run.text);
      if (said.join(' · ').length > LIMIT) break;
    }
    return maskNumbers(said.join(' · ')).slice(0, LIMIT);
  }
  return candidate.control.label;
}

export function asChoices(candidates: Candidate[], reading: Reading, around: Surroundings): Choice[] {
  return candidates.map((candidate) => ({
    el: candidate.control.el,
    label: candidate.control.label,
    intent: candidate.intent,
    effect: candidate.effect,
    for: apart(candidate, reading, around),
  }));
}
