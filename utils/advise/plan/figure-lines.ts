import type { Plan } from '../../recognise/finding.ts';
import type { Line } from '../advice.ts';
import { line, yuan } from '../lines.ts';
import { type Figures, figuresOf, type Next, type Sum } from './figures.ts';
import type { Rate, Stated } from './rate.ts';

/** More than this written out is no formula to follow any more. */
const MOST_PARTS = 4;

/**
 * The figures as sentences, the most pressing first, each followed by how it came about (`….how.…`) and by what
 * it assumes. Empty where nothing can be worked out; `figures.ours` belongs above them.
 * @param now ms
 * @throws RangeError where `now` is no time
 */
export function figureLines(plan: Plan, now: number, stated: Stated = {}): Line[] {
  return linesOf(figuresOf(plan, now, stated));
}

/** The same for figures that are there already. */
export function linesOf({ passed, next, remains, cost, rate }: Figures): Line[] {
  return [
    ...(passed ? [line('figures.passed', { n: passed.parts.length, sum: yuan(passed.sum) })] : []),
    ...(next ? nextLines(next) : []),
    ...(remains ? remainsLines(remains) : []),
    ...(cost ? costLines(cost) : []),
    ...(rate ? rateLines(rate) : []),
  ];
}

function nextLines({ is, total, due, days }: Next): Line[] {
  const name = `figures.next.${is}`;
  const amount = total === null ? line(`${name}.plain`) : line(name, { sum: yuan(total) });
  if (due === null) return [amount, line('figures.when.no-date')];
  if (days === null) return [amount, line('figures.when.no-year', { due: due.replace(/^--/, '') })];
  const when = days === 0 ? 'today' : days === 1 ? 'tomorrow' : 'days';
  return [amount, line(`figures.when.${when}`, { due, days })];
}

function remainsLines(remains: NonNullable<Figures['remains']>): Line[] {
  const { sum, parts, by } = remains;
  if (parts.length === 0) return [line('figures.remains.none')];
  const key = by === 'dates' ? 'figures.remains.dates' : 'figures.remains';
  return [line(key, { n: parts.length, sum: yuan(sum) }), ...howLines('figures.remains', remains)];
}

function costLines(cost: Sum): Line[] {
  if (cost.sum === 0) return [line('figures.cost.none')];
  return [line('figures.cost', { sum: yuan(cost.sum) }), ...howLines('figures.cost', cost)];
}

/** The addition as one would write it down; nothing where there is only one number. */
function howLines(key: string, { sum, parts }: Sum): Line[] {
  const [each = 0] = parts;
  const params = { n: parts.length, each: yuan(each), sum: yuan(sum), parts: parts.map(yuan).join(' + ') };
  if (parts.length === 1) return [];
  if (parts.every((part) => part === each)) return [line(`${key}.how.equal`, params)];
  return [line(`${key}.how.${parts.length > MOST_PARTS ? 'many' : 'parts'}`, params)];
}

function rateLines(rate: Rate): Line[] {
  const { nominal, effective, monthly, lent, paid, periods: n, from, assumes } = rate;
  if (lent === paid) return [line('figures.rate.none')];
  // Two decimals as a price list has them: 13.50, not 13.5.
  const percent = (value: number) => value.toFixed(2);
  return [
    line('figures.rate', { nominal: percent(nominal), effective: percent(effective) }),
    line('figures.rate.how', { lent: yuan(lent), paid: yuan(paid), n, monthly: monthly.toFixed(4) }),
    ...(from ? [line('figures.rate.from', { from })] : []),
    ...(assumes ? [line(`figures.rate.assumes.${assumes}`)] : []),
  ];
}
