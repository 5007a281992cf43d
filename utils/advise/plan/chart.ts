import type { Standing } from '../../know/words/standing.ts';
import { isOpen, type Standed, sumOf } from './periods.ts';

/** How a bar looks: as its period stands, and `next` for the open one that comes first. */
type BarState = Standing | 'past' | 'next';

interface Bar {
  no: number | null;
  /** ISO date, `--MM-DD` where no year is told, or null. */
  due: string | null;
  /** Fen, or null. */
  total: number | null;
  /** null where the page does not tell. */
  state: BarState | null;
  /** It is the next one; a booked next one keeps the state `booked`. */
  isNext: boolean;
  /** Its height against the largest, 0 to 1; null without a total. */
  share: number | null;
}

/** A plan as a small row of bars, in the order of the page. */
export interface Chart {
  bars: Bar[];
  /** The states there are, for a legend. */
  states: BarState[];
  /** Sums in fen, each null where one of its periods has no total. */
  totals: { paid: number | null; open: number | null; all: number | null };
}

const LEGEND: readonly BarState[] = ['paid', 'past', 'overdue', 'booked', 'next', 'open', 'cancelled'];

/** @param next one of the periods, or null */
export function chartOf(periods: readonly Standed[], next: Standed | null): Chart {
  const largest = Math.max(1, ...periods.map(({ total }) => total ?? 0));
  const bars = periods.map((period): Bar => {
    const { no, due, total, is } = period;
    const isNext = period === next;
    const state = isNext && is === 'open' ? 'next' : is;
    return { no, due, total, state, isNext, share: total === null ? null : total / largest };
  });
  const sum = (some: readonly Standed[]) => sumOf(some, 'total')?.sum ?? null;
  return {
    bars,
    states: LEGEND.filter((state) => bars.some((bar) => bar.state === state)),
    totals: {
      paid: sum(periods.filter(({ is }) => is === 'paid')),
      open: sum(periods.filter(isOpen)),
      all: sum(periods),
    },
  };
}
