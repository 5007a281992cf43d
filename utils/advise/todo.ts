import type { Lender } from '../know/lenders.ts';
import type { BookingMemory } from '../know/memory.ts';
import { SAYS_WHY } from '../know/words/standing.ts';
import type { Finding } from '../recognise/finding.ts';
import { normalise } from '../recognise/normalise.ts';
import type { Line, Quote, State } from './advice.ts';
import { line } from './lines.ts';
import { daysAfter } from './plan/days.ts';
import { outcomeOf, type Proof } from './proof.ts';

const MOST_NOTICES = 2;

/** What to do where there is nothing to press, or nothing is proven yet: one thing a line, in order. */
export function todoOf(
  finding: Finding,
  state: State,
  lender: Lender | undefined,
  memory: BookingMemory | null,
  proof: Proof | null,
): Line[] {
  const at = (...keys: string[]) => keys.map((key) => line(`help.todo.${key}`));
  const place = lender?.place ?? 'unknown';
  const call = lender ? 'call' : 'call.unknown';
  switch (state) {
    case 'absent':
      return at('common', `where.${place}`, call);
    case 'app-only':
      return at(`where.${place}`, call);
    case 'lookalike':
      return finding.page === 'none' ? [] : at('common', `where.${place}`, call);
    case 'blocked':
      return at('wait', `where.${place}`, call);
    case 'unproven': {
      if (finding.page === 'success' && outcomeOf(finding) === 'bad') return at('wait', call);
      const before = memory?.date ? daysAfter(memory.date, -1) : null;
      const again = before ? line('help.todo.again', { day: before }) : line('help.todo.again.plain');
      return [...at(proof === 'listed' ? 'reload' : 'list', 'messages', `proof.${place}`), again];
    }
    default:
      return [];
  }
}

/** Why the page says no, quoted: a failure, or a control that cannot be pressed. */
export function noticeOf(finding: Finding, state: State): Quote[] {
  const bad = state === 'unproven' && finding.page === 'success' && outcomeOf(finding) === 'bad';
  if (!bad && state !== 'blocked') return [];
  return finding.statements
    .filter(({ text }) => SAYS_WHY.test(normalise(text)))
    .slice(0, MOST_NOTICES)
    .map(({ text, el }) => ({ text, el }));
}
