import type { Reading, Scope } from '../../read/reading.ts';
import type { Cell, Grid } from '../../read/tables.ts';
import type { Period, Plan } from '../finding.ts';
import { normalise } from '../normalise.ts';
import type { Surroundings } from '../surroundings.ts';
import { datesIn } from './dates.ts';
import { moneyIn, toFen } from './money.ts';

type Column = 'no' | 'due' | 'principal' | 'fee' | 'total' | 'status';
const HEADS: [Column, RegExp][] = [
  ['status', /状态|狀態|情况|status|state/i],
  ['due', /日期|还款日|应还日|缴款日|扣款日|到期|截止|时间|日$|due|date/i],
  ['principal', /本金|principal/i],
  ['fee', /手续费|服务费|利息|费用|息费|fee|interest|charge/i],
  ['total', /合计|应还|应缴|还款金额|每期|金额|总额|期供|月供|total|amount|emi|payment|instal/i],
  ['no', /^(期次|期数|期别|期|笔数|序号|#|no\.?|第几期)/i],
];
const TOTALS = /^(合计|总计|共计|小计|总额|总和|total|totals|sum)/i;
const NUMBER =
  /第?\s*(\d+)(?:\s*[/／]\s*\d+)?\s*(?:期|笔|of)|^\s*(\d{1,3})(?:\s*[/／]\s*\d+)?\s*$|^(\d+) of \d+/;
const STATUS =
  /已还|未还|待还|已预约|待扣款|已扣|逾期|还款中|未到期|待执行|已取消|即将|paid|due|upcoming|scheduled|pending|overdue|completed|posted|processing/i;

const fenOf = (text: string): number | null => {
  const money = moneyIn(text)[0];
  if (money) return money.fen;
  const plain = text.trim();
  return /^\d{1,3}(,\d{3})*(\.\d+)?$|^\d+(\.\d+)?$/.test(plain) ? toFen(plain) : null;
};

function columnsOf(grid: Grid): (Column | null)[] {
  const taken = new Set<Column>();
  // A head that says "total" beats one that only says "amount".
  const sums = grid.head.findIndex((text) => /合计|总额|总计|total/i.test(normalise(text)));
  if (sums >= 0) taken.add('total');
  return grid.head.map((text, i) => {
    if (i === sums) return 'total';
    const plain = normalise(text);
    for (const [column, pattern] of HEADS)
      if (!taken.has(column) && pattern.test(plain)) {
        taken.add(column);
        return column;
      }
    return null;
  });
}

/** A column of small whole numbers counts the periods, whatever its head says (EMI: 7, 8, 9). */
function countColumn(grid: Grid, columns: (Column | null)[]): (Column | null)[] {
  if (columns.includes('no')) return columns;
  const index = columns.findIndex((column, i) => {
    const texts = grid.rows.map((row) => row[i]?.text.trim() ?? '').filter(Boolean);
    return (
      (column === 'total' || column === null) &&
      texts.length > 1 &&
      texts.every((text) => /^\d{1,3}$/.test(text))
    );
  });
  if (index < 0) return columns;
  const fixed = columns.map((column, i) => (i === index ? 'no' : column));
  if (!fixed.includes('total')) {
    const other = grid.head.findIndex((text, i) => fixed[i] === null && /金额|应|amount|total/i.test(text));
    if (other >= 0) fixed[other] = 'total';
  }
  return fixed;
}

const empty = (): Period => ({ no: null, due: null, principal: null, fee: null, total: null, status: null });

/** Reads a row by its column heads, or by the shapes of its cells where the table has none. */
function periodOf(cells: readonly { text: string }[], columns: (Column | null)[]): Period {
  const period = empty();
  for (const [i, { text }] of cells.entries()) {
    const column = columns[i] ?? null;
    const plain = normalise(text);
    if (column === 'due') period.due ??= datesIn(plain)[0]?.value ?? null;
    else if (column === 'principal' || column === 'fee' || column === 'total') period[column] ??= fenOf(text);
    else if (column === 'status') period.status ??= text || null;
    else if (column === 'no') period.no ??= numberOf(plain);
    else if (columns.length === 0) {
      const date = datesIn(plain)[0];
      const number = plain.match(NUMBER);
      if (date && !period.due) {
        period.due = date.value;
        // "28 October 2026 — £231.75 collected": day and sum in one piece.
        if (text.length <= 60 && moneyIn(text).some(({ signed }) => signed)) moneyOf(text, period);
      } else if (number && period.no === null && !/\d\.\d/.test(plain)) period.no = numberOf(plain);
      else if (/\d/.test(text) && moneyOf(text, period)) continue;
      else if (!period.status && STATUS.test(plain) && plain.length <= 16) period.status = text;
    }
  }
  return period;
}

/** Sums of a text without a column: named ones go where their name says, the largest is the total. */
function moneyOf(text: string, period: Period): boolean {
  const sums = moneyIn(text);
  if (sums.length === 0 && fenOf(text) !== null)
    sums.push({ fen: fenOf(text)!, minus: false, text, index: 0, signed: false });
  for (const { fen, index } of sums) {
    const before = text.slice(Math.max(0, index - 6), index);
    if (/本金|principal/i.test(before)) period.principal ??= fen;
    else if (/手续费|手續費|服务费|服務費|利息|fee|interest/i.test(before)) period.fee ??= fen;
    else period.total = Math.max(period.total ?? 0, fen);
  }
  return sums.length > 0;
}

const numberOf = (plain: string): number | null => {
  const match = plain.match(NUMBER);
  const digits = match?.[1] ?? match?.[2] ?? match?.[3];
  return digits ? Number(digits) : null;
};

const isPeriod = ({ due, no, total, principal }: Period): boolean =>
  due !== null ? total !== null || no !== null || principal !== null : no !== null && total !== null;
/** A numbered row may not have its day yet, but a list without days is no plan. */
const dated = (periods: Period[]): number => periods.filter(({ due }) => due !== null).length;

function fromGrid(grid: Grid): Plan | null {
  const columns = countColumn(grid, columnsOf(grid));
  const body: Cell[][] = [];
  let totalsRow: Cell[] | null = null;
  for (const row of grid.rows) {
    if (
      row.some((cell) => TOTALS.test(normalise(cell.text))) &&
      !row.some((cell) => datesIn(normalise(cell.text)).length > 0)
    )
      totalsRow = row;
    else body.push(row);
  }
  const periods = body.map((row) => periodOf(row, columns)).filter(isPeriod);
  if (dated(periods) < 2 || !numbered(periods, columns)) return null;
  const totals = { principal: null, fee: null, total: null } as Plan['totals'];
  if (totalsRow) {
    const row = periodOf(totalsRow, columns.length > 0 ? columns : []);
    totals.principal = row.principal;
    totals.fee = row.fee;
    totals.total = row.total ?? fenOf(totalsRow.at(-1)?.text ?? '') ?? lastSum(totalsRow);
  }
  return withChecks({ periods, totals, checks: [] });
}

const lastSum = (row: Cell[]): number | null => {
  for (const cell of [...row].reverse()) {
    const sum = fenOf(cell.text);
    if (sum !== null) return sum;
  }
  return null;
};

/** A list of instalments counts its periods or has a fee column; a list of bookings does not. */
function numbered(periods: Period[], columns: (Column | null)[]): boolean {
  const counted = periods.filter((period) => period.no !== null);
  if (counted.length === periods.length) {
    const rising = periods.every((period, i) => i === 0 || Math.abs(period.no! - periods[i - 1]!.no!) === 1);
    return rising;
  }
  return columns.includes('principal');
}

/** Cards or list rows: equal siblings that each show a day and a sum. */
function fromBoxes(reading: Reading, around: Surroundings): Plan | null {
  const byParent = new Map<Scope, Scope[]>();
  for (const scope of reading.scopes) {
    if (!scope.parent || scope.hi - scope.lo > 14 || /^(td|th|tr|tbody|thead)$/.test(scope.tag)) continue;
    const list = byParent.get(scope.parent) ?? [];
    list.push(scope);
    byParent.set(scope.parent, list);
  }
  let best: Period[] = [];
  for (const siblings of byParent.values()) {
    if (siblings.length < 2) continue;
    const periods = siblings
      .map((scope) => {
        const cells: { text: string }[] = [];
        for (let i = scope.lo; i < scope.hi; i += 1)
          if (around.isText(i)) cells.push(...reading.runs[i]!.parts);
        return periodOf(cells, []);
      })
      .filter(isPeriod)
      .filter((period) => period.total !== null)
      // A row without a day follows the row before it; a box above them all is a summary.
      .filter(({ due, no }, i, all) => due !== null || (i > 0 && no !== null && no - 1 === all[i - 1]!.no));
    const days = new Set(periods.map((period) => period.due).filter((due) => due !== null)).size;
    if (
      periods.length >= 2 &&
      days >= 2 &&
      days === dated(periods) &&
      periods.length > best.length &&
      monthly(periods)
    )
      best = periods;
  }
  if (best.length < 2) return null;
  return withChecks({ periods: best, totals: { principal: null, fee: null, total: null }, checks: [] });
}

/** Days in one direction: a plan, not a history of unlike things. */
const monthly = (periods: Period[]): boolean => {
  const days = periods.map((period) => period.due).filter((due) => due !== null);
  const up = days.every((day, i) => i === 0 || day > days[i - 1]!);
  const down = days.every((day, i) => i === 0 || day < days[i - 1]!);
  return up || down;
};

const STATED =
  /(合计|总计|共计|总额|待还总额|分期总额|待还|应还总额|合共|total)\D{0,10}?((?:[¥￥$₹]|NT\$|HK\$|人民币)?\s*\d[\d,]*(?:\.\d{1,2})?)/i;

/** The very sum of the rows stands on the page: as a total, whatever word is beside it. */
function saysSum(reading: Reading, around: Surroundings, own: number): boolean {
  return reading.runs.some(
    (run, index) => around.isText(index) && moneyIn(run.text).some((money) => money.fen === own),
  );
}

/** A total the page states outside the table. */
function statedTotal(reading: Reading, around: Surroundings, near: number): number | null {
  for (const [index, run] of reading.runs.entries()) {
    if (!around.isText(index) || run.text.length > 90) continue;
    const text = normalise(run.text);
    if (/本期|本次|下期|每期|剩余本金/.test(text)) continue;
    const match = text.match(STATED);
    if (!match) continue;
    const sum = fenOf(match[2]!.trim());
    // A total of something else (a fee, another loan) is no total of these rows.
    if (sum !== null && Math.abs(sum - near) <= near * 0.05) return sum;
  }
  return null;
}

const sum = (periods: Period[], what: 'principal' | 'fee' | 'total'): number | null =>
  periods.every((period) => period[what] !== null)
    ? periods.reduce((all, period) => all + period[what]!, 0)
    : null;

function withChecks(plan: Plan): Plan {
  const checks: Plan['checks'] = [];
  for (const what of ['principal', 'fee', 'total'] as const) {
    const stated = plan.totals[what];
    const own = sum(plan.periods, what);
    if (stated !== null && own !== null) checks.push({ what, ok: own === stated, sum: own, stated });
  }
  return { ...plan, checks };
}

/** The instalment plan the page shows, its sums checked against the page's totals; null when it shows none. */
export function planIn(reading: Reading, around: Surroundings): Plan | null {
  let best: Plan | null = null;
  for (const grid of reading.grids) {
    const plan = fromGrid(grid);
    if (plan && plan.periods.length > (best?.periods.length ?? 0)) best = plan;
  }
  best ??= fromBoxes(reading, around);
  if (!best) return null;
  if (best.totals.total === null) {
    const own = sum(best.periods, 'total');
    const stated =
      own === null ? null : saysSum(reading, around, own) ? own : statedTotal(reading, around, own);
    if (stated !== null) best = withChecks({ ...best, totals: { ...best.totals, total: stated } });
  }
  return best;
}
