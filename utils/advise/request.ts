import type { BookingMemory } from '../know/memory.ts';
import type { Finding } from '../recognise/finding.ts';
import type { Request, State } from './advice.ts';
import { bookedRow, bookingOn } from './booking.ts';
import { line, maskOrder, yuan } from './lines.ts';

/** In these states somebody has to be asked. */
const ASKING: readonly State[] = ['absent', 'app-only', 'blocked', 'lookalike', 'unproven'];
/** To be filled in by the person: what the page does not state is not made up. */
const BLANK = '______';

/** What to say to the desk: which booking, and what is asked. */
export function requestOf(finding: Finding, state: State, memory: BookingMemory | null): Request | null {
  if (!ASKING.includes(state) || finding.page === 'none') return null;
  const here = bookingOn(finding, true);
  const order = here.order ?? memory?.order ?? null;
  const row = bookedRow(finding);
  const date = here.date ?? row?.due ?? memory?.date ?? null;
  const amount = here.amount ?? row?.total ?? memory?.amount ?? null;
  const verbatim = (kind: string, value: unknown) =>
    finding.facts.find((fact) => fact.kind === kind && fact.value === value)?.text;
  const masked = order && maskOrder(order);
  const intent = memory?.intent ?? finding.target?.intent ?? 'cancel';
  return {
    lines: [
      line(`help.request.${intent}`),
      line('help.request.order', { order: masked ?? BLANK }),
      line('help.request.booking', {
        date: date === null ? BLANK : (verbatim('date', date) ?? date),
        amount: amount === null ? BLANK : (verbatim('amount', amount) ?? yuan(amount)),
      }),
      line(`help.request.do.${intent}`),
      line('help.request.written'),
      line('help.request.fees'),
      line('help.request.auto'),
    ],
    order: order && masked ? { masked, whole: order } : null,
  };
}
