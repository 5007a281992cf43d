import type { BookingMemory } from '../../know/memory.ts';
import type { ReminderOf } from '../../know/messages.ts';
import type { Finding } from '../../recognise/finding.ts';
import type { PlanAdvice, State } from '../advice.ts';
import { bookingOn } from '../booking.ts';
import { yuan } from '../lines.ts';
import { linesOf } from './figure-lines.ts';
import { type Figures, figuresOf } from './figures.ts';

/** The plan at a glance, and our arithmetic on it; null where the page shows none. */
export function planOf({ plan }: Finding, now: number): PlanAdvice | null {
  if (!plan) return null;
  const figures = figuresOf(plan, now);
  const { bars, states } = figures.chart;
  return {
    bars: bars.map(({ no, due, total, state, share }, at) => ({
      no: no ?? at + 1,
      due: due?.replace(/^--/, '') ?? '?',
      sum: total === null ? '?' : yuan(total),
      state: state ?? 'unknown',
      share: share ?? 0,
    })),
    states,
    lines: linesOf(figures),
  };
}

/**
 * Which day to be reminded of: that of the booking, else of the next instalment; once the booking is gone, that on
 * which its instalment is still due.
 */
export function reminderOf(
  finding: Finding,
  state: State,
  memory: BookingMemory | null,
  now: number,
): ReminderOf | null {
  const { order, date, amount } = bookingOn(finding, state !== 'found');
  const next: Figures['next'] = finding.plan && figuresOf(finding.plan, now).next;
  const row = state === 'done' ? memory?.list?.row : null;
  const day = row?.due ?? (state === 'done' ? null : date) ?? next?.due ?? null;
  if (day === null || finding.page === 'none') return null;
  const sum = row ? row.total : day === date ? amount : (next?.total ?? null);
  return { date: day, time: null, amount: sum, order: order ?? memory?.order ?? null };
}
