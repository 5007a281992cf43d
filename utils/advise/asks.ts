import { LENDERS } from '../know/lenders.ts';
import type { Finding } from '../recognise/finding.ts';
import type { Ask, State } from './advice.ts';
import type { AdviceContext } from './context.ts';
import { line } from './lines.ts';
import { houseOf } from './routes.ts';

/** In these states it matters who lends: that decides where the plan lives and whom to call. */
const ROUTING: readonly State[] = ['absent', 'app-only', 'blocked', 'lookalike', 'unproven'];

/** What the page leaves open and the person knows. */
export function asksOf(finding: Finding, state: State, context: AdviceContext): Ask[] {
  const asks: Ask[] = [];
  const { page, lender, target, booking } = finding;
  if (ROUTING.includes(state) && page !== 'none' && !lender && !houseOf(context.host))
    asks.push(ask('lender', [...LENDERS.map(({ id }) => id), 'other'], context.chosen));
  // Which of the two it is decides what stays owed; a page that does not say must not be guessed at.
  if (state === 'found' && target?.intent === 'cancel' && !booking)
    asks.push(ask('booking', ['due', 'settlement'], context.kind));
  return asks;
}

function ask(about: Ask['about'], values: string[], chosen: string | null = null): Ask {
  const key = `help.ask.${about}`;
  return {
    about,
    line: line(key),
    options: values.map((value) => ({ value, line: line(`${key}.${value}`) })),
    chosen,
  };
}
