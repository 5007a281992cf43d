import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clocksIn } from '../../utils/recognise/facts/clock.ts';
import { datesIn } from '../../utils/recognise/facts/dates.ts';
import { deadlinesIn } from '../../utils/recognise/facts/deadlines.ts';
import { fold } from '../../utils/recognise/facts/fold.ts';
import { hoursIn } from '../../utils/recognise/facts/hours.ts';
import { periodsIn } from '../../utils/recognise/facts/periods.ts';
import { statusIn } from '../../utils/recognise/facts/statuses.ts';

/** Whatever a page may say: any characters, and the pieces that the grammars are made of in any order. */
const piece = fc.constantFrom(
  ...'2026 12 08 3 31 0 - / . : ： 年 月 日 号 点 時 前 一 二 十 第 期 共 至 到 ～ – 周 週 工作日 個 营业日 天 当 T- 还款日 扣款 截止 最晚 之前 内 已 未 待 中 成功 取消 am pm p.m. Mon Friday to until by before the day of Dec December May st th payment EMI instalment 24 小时 x × ( ) （ ） ， 。 ; ¥ % midnight noon ０ ２ － İ ß \u00a0'.split(
    ' ',
  ),
  ' ',
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join('')),
  fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(' ')),
);
const holds = (property: (given: string, label: string) => void): void =>
  fc.assert(fc.property(text, text, property), { numRuns: 600 });

describe('on any text', () => {
  it('folds to a text of the same length', () => {
    holds((given) => {
      expect(fold(given)).toHaveLength(given.length);
    });
  });

  it.each([
    ['days', (given: string, label: string) => datesIn(given, label)],
    ['times of day', (given: string) => clocksIn(given)],
    ['hours', (given: string) => hoursIn(given)],
  ] as const)('quotes %s from where they stand, in order', (_, find) => {
    holds((given, label) => {
      let last = 0;
      for (const { text: said, index } of find(given, label)) {
        expect(said).not.toBe('');
        expect(given.slice(index).trimStart().startsWith(said)).toBe(true);
        expect(index).toBeGreaterThanOrEqual(last);
        last = index;
      }
    });
  });

  it('quotes periods, statuses and limits as they stand', () => {
    holds((given, label) => {
      for (const said of periodsIn(given, label)) expect(given).toContain(said);
      expect(given).toContain(statusIn(given, label) ?? '');
      for (const { text: said } of deadlinesIn(given, label)) expect(given).toContain(said);
    });
  });

  it('names only days that the calendar has', () => {
    holds((given, label) => {
      for (const { value } of datesIn(given, label)) {
        if (value === null) continue;
        const whole = value.startsWith('--') ? `2000${value.slice(1)}` : value;
        expect(new Date(`${whole}T00:00:00Z`).toISOString().slice(0, 10)).toBe(whole);
      }
    });
  });
});

/** Runs of what the patterns repeat, as long as a hostile page likes. */
const HOSTILE = [
  '1',
  '1/',
  '12:',
  '1 ',
  '12 Dec ',
  '周一至',
  '周一、',
  'mon to ',
  'mon, ',
  'the the ',
  '前前',
  '提前3个工作日',
  '12:00-',
  '12:00, ',
  '第1',
  '第一二三',
  '预约还款',
  '已预约',
  '待待',
  'before ',
  'awaiting abcd ',
  'payment ',
  '截止',
  '12月8日至',
  'until until ',
  '(',
  ' ',
  '，',
  'p.m. ET ',
];

/** Every pattern that is run, and how often, while something is done. */
function patternsOf(work: () => void): { sources: Set<string>; runs: number } {
  const sources = new Set<string>();
  let runs = 0;
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function (this: RegExp, given: string) {
    sources.add(this.source);
    runs += 1;
    return exec.call(this, given);
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return { sources, runs };
}
const readAll = (given: string): void => {
  datesIn(given, given);
  clocksIn(given);
  hoursIn(given);
  periodsIn(given, given);
  statusIn(given, given);
  deadlinesIn(given, given);
};

describe('a hostile text', () => {
  it('meets no pattern that repeats a group without a bound', () => {
    const { sources } = patternsOf(() => {
      for (const unit of HOSTILE) readAll(unit.repeat(9));
    });
    // A group repeated without end, with a repetition inside, is what makes matching exponential.
    const plain = (source: string): string => source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
    expect([...sources].filter((source) => /\)(?:[*+]|\{\d+,\})/.test(plain(source)))).toEqual([]);
    expect(sources.size).toBeGreaterThan(20);
  });

  it.each(HOSTILE)('runs no more patterns than it is long, repeating %j', (unit) => {
    const [few, many] = [20, 200].map((size) => patternsOf(() => readAll(unit.repeat(size))).runs);
    expect(many! / few!).toBeLessThan(20);
  });

  it.each(HOSTILE)('is read to the end, repeating %j', (unit) => {
    expect(() => readAll(unit.repeat(40_000))).not.toThrow();
  });
});
