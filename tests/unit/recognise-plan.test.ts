import { describe, expect, it } from 'vitest';
import type { Plan } from '../../utils/recognise/finding.ts';
import { planIn } from '../../utils/recognise/plan/plan.ts';
import { Surroundings } from '../../utils/recognise/surroundings.ts';
import { type Drawn, readingOf } from './small-reading.ts';

const planOf = (...page: Drawn[]): Plan | null => {
  const reading = readingOf(...page);
  return planIn(reading, new Surroundings(reading, []));
};
/** A period as a line: number, day, principal, fee, total, status. */
const rowsOf = (plan: Plan | null): string[] | null =>
  plan?.periods.map((period) =>
    [period.no, period.due, period.principal, period.fee, period.total, period.status]
      .map((value) => value ?? '-')
      .join(' '),
  ) ?? null;

const DAYS = ['2026-12-10', '2027-01-10', '2027-02-10'];
const row = (tag: string, ...cells: string[]): Drawn => ['tr', ...cells.map((cell): Drawn => [tag, cell])];
const table = (heads: string[], ...rows: string[][]): Drawn => [
  'table',
  ...(heads.length > 0 ? [row('th', ...heads)] : []),
  ...rows.map((cells) => row('td', ...cells)),
];
const PLAIN = DAYS.map((day, i) => `${i + 1} ${day} - - 50000 待还款`);
const SPLIT = DAYS.map((day, i) => `${i + 1} ${day} 48000 2000 50000 待还款`);
const boxes = (inside: (day: string, no: number) => Drawn[]): Drawn[] =>
  DAYS.map((day, i): Drawn => ['div', ...inside(day, i + 1)]);

describe('what is no plan', () => {
  it.each<[string, Drawn[]]>([
    ['nothing', ['还款计划']],
    [
      'a history of payments',
      [
        table(
          ['还款日期', '期次', '金额', '结果'],
          ['2026-11-10', '第5期', '500.00', '还款成功'],
          ['2026-10-10', '第4期', '500.00', '还款成功'],
          ['2026-09-10', '第3期', '500.00', '还款成功'],
        ),
      ],
    ],
    [
      'a booking over the payments before it',
      [
        table(
          ['日期', '金额', '状态'],
          ['2026-12-08', '500.00', '已预约'],
          ['2026-11-08', '500.00', '扣款成功'],
          ['2026-10-08', '500.00', '扣款成功'],
        ),
      ],
    ],
    [
      'bookings of several loans',
      [
        table(
          ['借款', '期次', '扣款日', '金额', '状态'],
          ['装修贷 8812', '第3期', '2026-12-02', '500.00', '已预约'],
          ['车贷 2231', '第4期', '2026-12-05', '1,200.00', '已预约'],
          ['教育贷 0921', '第9期', '2026-12-09', '800.00', '已预约'],
        ),
      ],
    ],
    [
      'bookings under numbers of their own',
      [
        table(
          ['序号', '贷款账号', '预约日期', '金额', '状态'],
          ['1', '6200 1182', '2026-12-05', '1,000.00', '已预约'],
          ['2', '6200 3391', '2026-12-12', '2,400.00', '已预约'],
          ['3', '6200 5520', '2026-12-28', '800.00', '已预约'],
        ),
      ],
    ],
    [
      'cards of several loans, two of which follow each other',
      [
        ['div', '装修贷', '第2期', '2026-12-02', '¥41.25', '已预约'],
        ['div', '教育贷', '第3期', '2026-12-05', '¥87.00', '已预约'],
      ],
    ],
    ['offers of terms', ['3期', '¥345.00', '6期', '¥180.00', '12期', '¥95.00']],
  ])('%s', (_, page) => {
    expect(planOf(...page)).toBeNull();
  });
});

describe('tables', () => {
  it('with one row of heads', () => {
    const plan = planOf(
      table(
        ['期次', '还款日', '本金', '手续费', '应还(元)', '状态'],
        ...DAYS.map((day, i) => [`第${i + 1}期`, day, '480.00', '20.00', '500.00', '待还款']),
        ['合计', '', '1,440.00', '60.00', '1,500.00', ''],
      ),
    );
    expect(rowsOf(plan)).toEqual(SPLIT);
    expect(plan?.totals).toEqual({ principal: 144_000, fee: 6_000, total: 150_000 });
    expect(plan?.checks.map(({ ok }) => ok)).toEqual([true, true, true]);
  });

  it('with the totals on top and a fault in them, which is told', () => {
    const plan = planOf(
      table(
        ['期次', '还款日', '应还金额'],
        ['合计', '', '1,560.00'],
        ...DAYS.map((day, i) => [`${i + 1}/3`, day, '500.00']),
      ),
    );
    expect(plan?.checks).toEqual([{ what: 'total', ok: false, sum: 150_000, stated: 156_000 }]);
  });

  it('with two rows of heads', () => {
    const plan = planOf(
      table(
        [],
        ['期次', '还款日', '应还', '应还', '应还', '状态'],
        ['期次', '还款日', '本金', '利息', '小计', '状态'],
        ...DAYS.map((day, i) => [String(i + 1), day, '480.00', '20.00', '500.00', '待还款']),
      ),
    );
    expect(rowsOf(plan)).toEqual(SPLIT);
  });

  it('without heads, told by their sums', () => {
    const plan = planOf(
      table([], ...DAYS.map((day, i) => [`第${i + 1}期`, day, '480.00', '20.00', '500.00', '待还款'])),
    );
    expect(rowsOf(plan)).toEqual(SPLIT);
  });

  it('with periods as columns', () => {
    const plan = planOf(
      table(
        ['期次', '第1期', '第2期', '第3期'],
        ['还款日', ...DAYS],
        ['应还', '500.00', '500.00', '500.00'],
        ['状态', '待还款', '待还款', '待还款'],
      ),
    );
    expect(rowsOf(plan)).toEqual(PLAIN);
  });

  it('with a merged cell before the rows', () => {
    const cells = DAYS.map((day, i) => [String(i + 1), day, '480.00', '20.00', '500.00', '待还款']);
    const plan = planOf(
      table(
        ['合同号', '期次', '还款日', '本金', '手续费', '合计', '状态'],
        ['HT-8801', ...cells[0]!],
        ...cells.slice(1),
      ),
    );
    expect(rowsOf(plan)).toEqual(SPLIT);
  });

  it('with a row for each year', () => {
    const plan = planOf(
      table(
        ['期数', '还款日', '应还金额', '状态'],
        ['2026年', '2026年', '2026年', '2026年'],
        ['1/3', '12月10日', '500.00', '待还款'],
        ['2027年', '2027年', '2027年', '2027年'],
        ['2/3', '01月10日', '500.00', '待还款'],
        ['3/3', '02月10日', '500.00', '待还款'],
      ),
    );
    expect(rowsOf(plan)).toEqual(PLAIN);
  });

  it('with balances, real days and penalties, which are none of a period', () => {
    const plan = planOf(
      table(
        ['期数', '实还日', '到期日', '应还金额', '实还金额', '剩余本金', '罚息'],
        ...DAYS.map((day, i) => [String(i + 1), '2026-12-01', day, '500.00', '0.00', '9,000.00', '1.00']),
      ),
    );
    expect(rowsOf(plan)).toEqual(PLAIN.map((line) => line.replace('待还款', '-')));
  });

  it('with several fees, added up', () => {
    const plan = planOf(
      table(
        ['期数', '还款日', '本金', '利息', '担保费', '应还总额'],
        ...DAYS.map((day, i) => [String(i + 1), day, '480.00', '15.00', '5.00', '500.00']),
      ),
    );
    expect(rowsOf(plan)).toEqual(SPLIT.map((line) => line.replace('待还款', '-')));
  });

  it('with a row that stands for several periods, and a total that is of all of them', () => {
    const plan = planOf(
      table(
        ['期次', '还款日', '金额', '状态'],
        ['第1-2期', '-', '1,000.00', '已还清'],
        ...DAYS.map((day, i) => [`第${i + 3}期`, day, '500.00', '待还款']),
        ['合计', '', '2,500.00', ''],
      ),
    );
    expect(rowsOf(plan)).toEqual(DAYS.map((day, i) => `${i + 3} ${day} - - 50000 待还款`));
    expect(plan).toMatchObject({ totals: { total: 250000 }, checks: [] });
  });

  it('drawn as three by a kit: heads, rows, totals', () => {
    const plan = planOf(
      table(['期次', '还款日', '应还金额']),
      table([], ...DAYS.map((day, i) => [String(i + 1), day, '500.00'])),
      table([], ['合计', '', '1,510.00']),
    );
    expect(plan?.checks).toEqual([{ what: 'total', ok: false, sum: 150_000, stated: 151_000 }]);
  });

  it('of two loans: the one with the booking, and no row of the other', () => {
    const loan = (sum: string, first: string): Drawn =>
      table(
        ['期次', '还款日', '应还金额', '状态'],
        ...[...DAYS, ...(first === '已还' ? ['2027-03-10'] : [])].map((day, i) => [
          String(i + 1),
          day,
          sum,
          i === 0 ? first : '待还款',
        ]),
      );
    const plan = planOf(
      ['h3', '借款一'],
      loan('300.00', '已还'),
      ['h3', '借款二'],
      loan('500.00', '已预约还款'),
    );
    expect(rowsOf(plan)).toEqual([PLAIN[0]!.replace('待还款', '已预约还款'), PLAIN[1], PLAIN[2]]);
  });
});

describe('days', () => {
  const dueIn = (head: string, ...days: string[]): (string | null)[] | undefined =>
    planOf(
      table(['No.', head, 'Amount'], ...days.map((day, i) => [String(i + 1), day, '$50.00'])),
    )?.periods.map(({ due }) => due);

  it('have the month first or the day first, as makes them regular', () => {
    expect(dueIn('Due', '05/12/2026', '05/01/2027', '05/02/2027')).toEqual([
      '2026-12-05',
      '2027-01-05',
      '2027-02-05',
    ]);
    expect(dueIn('Due', '12/05/2026', '01/05/2027', '02/05/2027')).toEqual([
      '2026-12-05',
      '2027-01-05',
      '2027-02-05',
    ]);
  });

  it("of Taiwan's calendar are of ours", () => {
    expect(dueIn('繳款日', '115/12/05', '116/01/05')).toEqual(['2026-12-05', '2027-01-05']);
  });

  it('without a year go on over the turn of the year', () => {
    expect(dueIn('扣款日', '12/05', '01/05', '02/05')).toEqual(['--12-05', '--01-05', '--02-05']);
  });
});

describe('boxes', () => {
  it.each<[string, string[], Drawn[]]>([
    ['list rows', PLAIN, boxes((day, no) => [`第${no}期`, day, '¥500.00', '待还款'])],
    [
      'rows that are links',
      PLAIN,
      DAYS.map((day, i): Drawn => ['a', `第${i + 1}期`, `${day} 还款`, '¥500.00', '待还款', '›']),
    ],
    [
      'cards of pairs',
      SPLIT,
      boxes((day, no) => [
        ['dt', '期次'],
        ['dd', `${no}/3`],
        ['dt', '还款日'],
        ['dd', day],
        ['dt', '应还本金'],
        ['dd', '480.00元'],
        ['dt', '应还利息'],
        ['dd', '20.00元'],
        ['dt', '应还总额'],
        ['dd', '500.00元'],
        ['dt', '状态'],
        ['dd', '待还款'],
      ]),
    ],
    [
      'lines of text',
      SPLIT,
      boxes((day, no) => [`第${no}期 ${day} 应还 500.00 元（本金 480.00 + 利息 20.00） 待还款`]),
    ],
    ['lines of pairs', PLAIN, boxes((day, no) => [`第${no}期：${day}，还款金额：￥500.00，状态：待还款`])],
    [
      'rows with buttons that name sums',
      PLAIN,
      boxes((day, no) => [`第${no}期`, day, '¥500.00', '待还款', ['button', '提前还款 ¥1,500.00']]),
    ],
    [
      'a grid with heads above',
      SPLIT,
      [
        ['div', '期次', '还款日', '本金', '服务费', '应还合计', '状态'],
        ['div', ...boxes((day, no) => [String(no), day, '480.00', '20.00', '500.00', '待还款'])],
      ],
    ],
    [
      'heads and cells side by side',
      SPLIT,
      [
        [
          'div',
          ...['期数', '应还日期', '应还本金', '应还利息', '应还总额', '状态'].map(
            (head): Drawn => ['div', head],
          ),
          ...DAYS.flatMap((day, i) =>
            [String(i + 1), day, '480.00', '20.00', '500.00', '待还款'].map((cell): Drawn => ['div', cell]),
          ),
        ],
      ],
    ],
    [
      'lines side by side',
      PLAIN,
      [['div', ...DAYS.flatMap((day, i): Drawn[] => [`第${i + 1}期`, day, '¥500.00', '待还款'])]],
    ],
    ['rows with bare sums', PLAIN, boxes((day, no) => [`第${no}期`, day, '500', '待还款'])],
    [
      'a list for each year',
      PLAIN,
      [
        ['h3', '2026年'],
        ['ul', ['li', '第1期', '12月10日', '¥500.00', '待还款']],
        ['h3', '2027年'],
        [
          'ul',
          ['li', '第2期', '01月10日', '¥500.00', '待还款'],
          ['li', '第3期', '02月10日', '¥500.00', '待还款'],
        ],
      ],
    ],
    [
      'rows below a card of the current period',
      PLAIN,
      [
        ['div', '本期应还', '¥500.00', '第2期', '2027-01-10 到期'],
        ['div', ...boxes((day, no) => [`第${no}期`, day, '¥500.00', '待还款'])],
      ],
    ],
    [
      'uncounted rows at regular days',
      ['20 November', '4 December', '18 December'].map(
        (_, i) => `- ${['2026-11-20', '2026-12-04', '2026-12-18'][i]} - - 4500 Upcoming`,
      ),
      ['20 November', '4 December', '18 December'].map(
        (day): Drawn => ['div', `${day} 2026`, '$45.00', 'Upcoming'],
      ),
    ],
  ])('%s', (_, rows, page) => {
    expect(rowsOf(planOf(...page))).toEqual(rows);
  });

  it('keep the total of the open rows apart from that of all', () => {
    const rows = boxes((day, no) => [`第${no}期`, day, '¥500.00', no === 1 ? '已还清' : '待还款']);
    expect(planOf('待还总额 1,000.00元', ...rows)?.totals.total).toBeNull();
    expect(planOf('应还总额 1,500.00元', ...rows)?.totals.total).toBe(150_000);
  });

  it('tell a stated total that is wrong, but take no principal for one', () => {
    const rows = boxes((day, no) => [`第${no}期`, day, '¥500.00']);
    expect(planOf('还款总额 1,540.00元', ...rows)?.checks).toEqual([
      { what: 'total', ok: false, sum: 150_000, stated: 154_000 },
    ]);
    expect(planOf('借款本金 1,440.00元', ...rows)?.checks).toEqual([]);
  });
});

describe('years that the rows leave out', () => {
  const short = ['11/21', '12/21', '01/21'];
  const plan = (...beside: Drawn[]): Plan | null =>
    planOf(
      ...beside,
      table(['期数', '还款日', '应还金额'], ...short.map((day, i) => [`第${10 + i}期`, day, '299.75'])),
    );
  const duesOf = (found: Plan | null): (string | null)[] | undefined => found?.periods.map(({ due }) => due);

  it('stay out where no day tells them', () => {
    expect(duesOf(plan(['p', '登录时间 2026-01-21']))).toEqual(['--11-21', '--12-21', '--01-21']);
  });

  it('are counted from the day the loan began', () => {
    expect(duesOf(plan(['p', '下单日 2026年1月21日']))).toEqual(['2026-11-21', '2026-12-21', '2027-01-21']);
  });

  it('are counted back from the day it ends', () => {
    expect(duesOf(plan(['p', '到期日 2027-01-21']))).toEqual(['2026-11-21', '2026-12-21', '2027-01-21']);
  });
});
