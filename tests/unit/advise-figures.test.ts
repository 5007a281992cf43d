import { describe, expect, it } from 'vitest';
import { figureLines, linesOf } from '../../utils/advise/plan/figure-lines.ts';
import { figuresOf } from '../../utils/advise/plan/figures.ts';
import { dictionaries } from '../../utils/know/strings/all.ts';
import { format } from '../../utils/know/strings/index.ts';
import type { Plan } from '../../utils/recognise/finding.ts';
import { NOW, period, plan, rows } from './plans.ts';

const of = (given: Plan) => figuresOf(given, NOW);
const mixed = ['已还款', '已预约还款', '待还款', '待还款'];

describe('what remains', () => {
  it('is not told where one status is not understood, or says a part was paid', () => {
    expect(of(plan(rows(3, {}, ['已还', '生效中', '待还']))).remains).toBeNull();
    expect(of(plan(rows(3, {}, ['已还', '部分已还', '待还']))).remains).toBeNull();
  });
  it('is not told where an open period has no sum, or neither status nor year', () => {
    expect(of(plan(rows(3, { total: null, status: '待还' }))).remains).toBeNull();
    expect(of(plan(rows(3, { due: '--12-08' }))).remains).toBeNull();
    expect(of(plan([])).remains).toBeNull();
  });
  it('does not say that nothing is left because all days have gone by', () => {
    expect(of(plan([period({ due: '2026-11-08', total: 100 })])).remains).toBeNull();
  });
  it('does not count what was cancelled or paid, and counts what failed', () => {
    const { remains } = of(plan(rows(4, {}, ['已还款', '已取消', '扣款失败', '待还款'])));
    expect(remains).toEqual({ sum: 138098, parts: [69049, 69049], by: 'status' });
  });
  it('counts open and booked periods', () => {
    expect(of(plan(rows(4, {}, mixed))).remains).toEqual({
      sum: 207147,
      parts: [69049, 69049, 69049],
      by: 'status',
    });
  });
  it('goes by the days where no status is given, today included', () => {
    const days = [period({ due: '2026-10-22', total: 1 }), period({ due: '2026-11-22', total: 2 })];
    expect(of(plan(days)).remains).toEqual({ sum: 2, parts: [2], by: 'dates' });
  });
  it('is nothing where every status says so', () => {
    expect(of(plan(rows(2, { status: '已还' }))).remains).toEqual({ sum: 0, parts: [], by: 'status' });
  });
});

describe('the next one', () => {
  it('is not told where an earlier one may be open for all we know', () => {
    expect(of(plan(rows(3, {}, ['已还', '生效中', '待还']))).next).toBeNull();
  });
  it('is not told where neither days nor numbers order the rows', () => {
    expect(
      of(plan([period({ due: '--01-08', total: 1, status: '待还' }), period({ status: '待还' })])).next,
    ).toBeNull();
  });
  it('does not count days to a day without a year', () => {
    expect(of(plan(rows(2, { due: '--12-08', status: '待还' }))).next).toMatchObject({
      due: '--12-08',
      days: null,
    });
  });
  it('is not one whose day has gone by: that is passed', () => {
    const late = plan([
      period({ no: 1, due: '2026-11-08', total: 100, status: '待还款' }),
      period({ no: 2, due: '2026-12-08', total: 200, status: '待还款' }),
    ]);
    expect(of(late)).toMatchObject({ next: { no: 2, days: 16 }, passed: { sum: 100, parts: [100] } });
  });
  it('is the earliest that is open or booked, in whatever order the rows stand', () => {
    const { next, chart } = of(plan(rows(4, {}, mixed).toReversed()));
    expect(next).toEqual({ no: 2, due: '2027-01-08', days: 47, total: 69049, is: 'booked' });
    expect(chart.bars.map(({ state }) => state)).toEqual(['open', 'open', 'booked', 'paid']);
  });
  it('counts days by the calendar of Shanghai', () => {
    const soon = plan([period({ due: '2026-11-23', total: 1, status: '待还' })]);
    const days = (now: string) => figuresOf(soon, Date.parse(now)).next?.days;
    expect(days('2026-11-22T15:59:00Z')).toBe(1);
    expect(days('2026-11-22T16:01:00Z')).toBe(0);
  });
  it('takes its year from its neighbours', () => {
    const bare = rows(3, {}, ['已还', '待还', '待还']).map((row) =>
      row.no === 2 ? { ...row, due: '--01-08' } : row,
    );
    expect(of(plan(bare)).next).toMatchObject({ due: '2027-01-08', days: 47 });
  });
});

describe('the cost', () => {
  it('is not told where a period states no fee, or one was cancelled', () => {
    expect(of(plan([...rows(2), period({ due: '2027-02-08', total: 1 })])).cost).toBeNull();
    expect(of(plan(rows(2, {}, ['待还', '已取消'])))).toMatchObject({ cost: null, rate: null });
    expect(of(plan([])).cost).toBeNull();
  });
  it('is that of all periods, paid ones too', () => {
    expect(of(plan(rows(4, {}, mixed))).cost).toEqual({ sum: 9596, parts: [2399, 2399, 2399, 2399] });
  });
});

describe('the chart', () => {
  it('does not give a state or a height where the page gives none', () => {
    const { bars, states, totals } = of(plan([period({ no: 1, due: '--12-08' })])).chart;
    expect(bars).toEqual([{ no: 1, due: '--12-08', total: null, state: null, isNext: false, share: null }]);
    expect(states).toEqual([]);
    expect(totals).toEqual({ paid: 0, open: 0, all: null });
  });
  it('does not call paid what has only gone by', () => {
    expect(of(plan([period({ due: '2026-11-08', total: 1 })])).chart.bars[0]!.state).toBe('past');
  });
  it('shows each period as it stands, the next one among the open', () => {
    const { chart } = of(plan(rows(5, {}, ['已还', '逾期', '待还', '待还', '已取消'])));
    expect(chart.states).toEqual(['paid', 'overdue', 'next', 'open', 'cancelled']);
    expect(chart.totals).toEqual({ paid: 69049, open: 207147, all: 345245 });
    expect(chart.bars.every(({ share }) => share === 1)).toBe(true);
  });
  it('keeps a booked next one booked', () => {
    expect(of(plan(rows(4, {}, mixed))).chart.bars[1]).toMatchObject({ state: 'booked', isNext: true });
  });
});

describe('the lines', () => {
  const say = (given: Plan, language: keyof typeof dictionaries = 'zh-CN') =>
    figureLines(given, NOW).map(({ key, params }) => format(dictionaries[language], key, params));

  it('are none where nothing can be worked out', () => {
    expect(figureLines(plan([]), NOW)).toEqual([]);
    expect(figureLines(plan([period({ no: 1 })]), NOW)).toEqual([]);
  });
  it('do not write out one number or too many', () => {
    expect(say(plan(rows(1, { status: '待还' }))).join()).not.toMatch(/＝/);
    const many = rows(6).map((row, at) => ({
      ...row,
      total: row.total! + at,
      fee: row.fee! + at,
      status: '待还',
    }));
    expect(say(plan(many))).toContain('6 期加起来 ＝ 4,143.09，按本页各期应还相加。');
  });
  it('show the sum as one would write it down', () => {
    expect(say(plan(rows(4, {}, mixed)))).toContain('3 期 × 690.49 ＝ 2,071.47，按本页各期应还相加。');
    const uneven = rows(2, { status: '待还' }).map((row, at) => ({
      ...row,
      principal: null,
      total: 30192 - at,
    }));
    expect(say(plan(uneven))).toContain('301.92 + 301.91 ＝ 603.83，按本页各期应还相加。');
  });
  it('are sentences in every language, with every place filled', () => {
    const plans = [
      plan(rows(6, {}, mixed.slice(1)), { principal: 399900 }),
      plan(rows(6, { status: '待还' })),
      plan(rows(6)),
      plan(rows(3, { fee: 0, total: 66650, status: '已还' }), { principal: 199950 }),
      plan(rows(2, { status: '逾期' })),
      plan(rows(2, { total: null, status: '已预约' })),
      plan(rows(2, { due: '--12-08', status: '待还' })),
      plan(rows(2, { due: null, total: null, status: '待还' })),
      ...['2026-11-22', '2026-11-23'].map((due) => plan([period({ due, total: 1, status: '待还' })])),
    ];
    const keys = new Set<string>();
    for (const each of plans)
      for (const from of [null, '2026-11-08'])
        for (const { key, params } of figureLines(each, NOW, { from })) {
          keys.add(key);
          for (const strings of Object.values(dictionaries)) {
            expect(strings).toHaveProperty([key]);
            expect(format(strings, key, params), key).not.toMatch(/\{\w+\}|undefined|null|NaN/);
          }
        }
    const written = Object.keys(dictionaries.en).filter((key) =>
      /^figures\.(next|when|passed|remains|cost|rate)/.test(key),
    );
    expect(written.filter((key) => !keys.has(key) && !/\.how\.(many|parts)$/.test(key))).toEqual([]);
  });
  it('are the same of figures that are there already', () => {
    expect(linesOf(of(plan(rows(6))))).toEqual(figureLines(plan(rows(6)), NOW));
  });
  it('name what the rate assumes', () => {
    const keys = figureLines(plan(rows(6)), NOW, { count: 6 }).map(({ key }) => key);
    expect(keys).toContain('figures.rate.assumes.month-before-first');
  });
});
