import { type Standing, standingOf } from '../../know/words/standing.ts';
import type { Period, Plan } from '../../recognise/finding.ts';
import { normalise } from '../../recognise/normalise.ts';
import { isDay } from './days.ts';
import { withYears } from './years.ts';

/** A period and how it stands: by its status, or by its day alone where the page gives none. */
export interface Standed extends Period {
  /** `past`: the day has gone by and the page does not say whether it was paid. null: it cannot be told. */
  is: Standing | 'past' | null;
  by: 'status' | 'date' | null;
}

/**
 * The periods of a plan with the years their neighbours tell and with how they stand.
 * @param today ISO date in Shanghai
 */
export function periodsOf(plan: Plan, today: string): Standed[] {
  return withYears(plan.periods).map((period): Standed => {
    const status = normalise(period.status ?? '');
    // A status that is there but not understood is no licence to go by the date.
    if (status !== '') {
      const is = standingOf(status);
      return { ...period, is, by: is && 'status' };
    }
    if (!isDay(period.due)) return { ...period, is: null, by: null };
    return { ...period, is: period.due >= today ? 'open' : 'past', by: 'date' };
  });
}

/** Whether it still has to be paid. */
export function isOpen({ is }: Standed): boolean {
  return is === 'open' || is === 'booked' || is === 'overdue';
}

/** The sum of one column in fen, with what was added up; null where one of them is not on the page. */
export function sumOf(
  periods: readonly Period[],
  column: 'principal' | 'fee' | 'total',
): { sum: number; parts: number[] } | null {
  const parts = periods.flatMap((period) => period[column] ?? []);
  if (parts.length < periods.length) return null;
  return { sum: parts.reduce((sum, part) => sum + part, 0), parts };
}
