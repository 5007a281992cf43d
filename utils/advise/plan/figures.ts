/*
 * Our arithmetic on a plan that was read from the page. Every figure carries what it was made of, so that the
 * panel can say that it is ours and show how it came about; where an input is missing it is null, never a guess.
 *
 *   plan ──► years ──► how each period stands ──► remains, passed, next, cost ──► lines
 *                                        └──────► rate, chart
 */
import type { Plan } from '../../recognise/finding.ts';
import { type Chart, chartOf } from './chart.ts';
import { dayAt, daysBetween, isDay } from './days.ts';
import { isOpen, periodsOf, type Standed, sumOf } from './periods.ts';
import { type Rate, rateOf, type Stated } from './rate.ts';

/** A sum in fen, and the fen that were added up. */
export interface Sum {
  sum: number;
  parts: number[];
}

interface Remains extends Sum {
  /** `dates`: the page gives no status for some, and only days from today on were counted. */
  by: 'status' | 'dates';
}

export interface Next {
  no: number | null;
  /** ISO date, `--MM-DD` where no year is told, or null. The day of a booked debit may be an earlier one. */
  due: string | null;
  /** Calendar days from today in Shanghai; null where the day has no year. */
  days: number | null;
  /** Fen, or null. */
  total: number | null;
  is: 'open' | 'booked';
}

export interface Figures {
  /** What still has to be paid of the periods on this page. */
  remains: Remains | null;
  /** The open periods the page calls overdue, or whose day has gone by; null where there is none. */
  passed: Sum | null;
  /** The open period that comes first, today or later. */
  next: Next | null;
  /** The fees of all periods, paid ones too, where every period states one. */
  cost: Sum | null;
  rate: Rate | null;
  chart: Chart;
}

/**
 * @param now ms
 * @throws RangeError where `now` is no time
 */
export function figuresOf(plan: Plan, now: number, stated: Stated = {}): Figures {
  const today = dayAt(now);
  const periods = periodsOf(plan, today);
  const next = nextOf(periods, today);
  // A cancelled instalment: what is listed is no longer what was lent and is paid back.
  const cancelled = periods.some(({ is }) => is === 'cancelled');
  const passed = periods.filter((period) => isPassed(period, today));
  return {
    remains: remainsOf(periods),
    passed: passed.length > 0 ? sumOf(passed, 'total') : null,
    next: next && {
      no: next.no,
      due: next.due,
      days: isDay(next.due) ? daysBetween(today, next.due) : null,
      total: next.total,
      is: next.is === 'booked' ? 'booked' : 'open',
    },
    cost: cancelled || periods.length === 0 ? null : sumOf(periods, 'fee'),
    rate: cancelled ? null : rateOf(plan, periods, stated),
    chart: chartOf(periods, next),
  };
}

function remainsOf(periods: readonly Standed[]): Remains | null {
  if (periods.length === 0 || periods.some(({ is }) => is === null)) return null;
  const open = periods.filter(isOpen);
  const by = periods.some((period) => period.by === 'date') ? 'dates' : 'status';
  // All days gone by and no word of what was paid: that is no "nothing left".
  if (by === 'dates' && open.length === 0) return null;
  const sum = sumOf(open, 'total');
  return sum && { ...sum, by };
}

const isPassed = (period: Standed, today: string): boolean =>
  isOpen(period) && (period.is === 'overdue' || (isDay(period.due) && period.due < today));

/**
 * The first that is open and not passed: by days, else by numbers, else the only one. null where none tells, or
 * where one that comes earlier may be open for all we know.
 */
function nextOf(periods: readonly Standed[], today: string): Standed | null {
  const gone = ({ is, due }: Standed) => is === 'overdue' || (isDay(due) && due < today);
  const ahead = periods.filter((period) => (isOpen(period) || period.is === null) && !gone(period));
  const before = ahead.every(({ due }) => isDay(due))
    ? (a: Standed, b: Standed) => a.due! < b.due!
    : (a: Standed, b: Standed) => a.no !== null && b.no !== null && a.no < b.no;
  const first = ahead.find((each) => ahead.every((other) => other === each || before(each, other)));
  return first?.is ? first : null;
}
