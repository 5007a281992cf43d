import type { Period, Plan } from '../../utils/recognise/finding.ts';

/** 22 November 2026, noon in Shanghai. */
export const NOW = Date.parse('2026-11-22T12:00:00+08:00');

export function period(change: Partial<Period> = {}): Period {
  return { no: null, due: null, principal: null, fee: null, total: null, status: null, ...change };
}

/** Rows of the same sum, a month apart from 8 December 2026 on; a status for each, or one for all. */
export function rows(
  count: number,
  change: Partial<Period> = {},
  statuses: (string | null)[] = [],
): Period[] {
  return Array.from({ length: count }, (_, at) => {
    const month = new Date(Date.UTC(2026, 11 + at, 8)).toISOString().slice(0, 10);
    const base = { no: at + 1, due: month, principal: 66650, fee: 2399, total: 69049, ...change };
    return period({ ...base, status: statuses[at] ?? change.status ?? null });
  });
}

/** A plan with these rows; its totals are the page's, and checked as the recogniser does. */
export function plan(periods: Period[], totals: Partial<Plan['totals']> = {}): Plan {
  const stated = { principal: null, fee: null, total: null, ...totals };
  const checks = (['principal', 'fee', 'total'] as const).flatMap((what) => {
    const said = stated[what];
    if (said === null || periods.some((each) => each[what] === null)) return [];
    const sum = periods.reduce((all, each) => all + (each[what] ?? 0), 0);
    return [{ what, ok: sum === said, sum, stated: said }];
  });
  return { periods, totals: stated, checks };
}
