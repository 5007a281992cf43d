import { describe, expect, it } from 'vitest';
import { shelfLines } from '../../utils/recognise/facts/goods.ts';
import { isOffer } from '../../utils/recognise/facts/offers.ts';
import { seriesIn } from '../../utils/recognise/facts/series.ts';
import { isNoStatus } from '../../utils/recognise/facts/tabs.ts';
import { Surroundings } from '../../utils/recognise/surroundings.ts';
import { type Drawn, readingOf } from './small-reading.ts';

describe('isOffer', () => {
  it.each(['逾期每期收取 5 元', '满3期可取消', 'Late fee up to $7', '本期应还 100 元，可享免息'])(
    'leaves %s alone',
    (text) => {
      expect(isOffer(text)).toBe(false);
    },
  );

  it.each([
    '单笔满 NT$5,000 分 3 期',
    '刷卡滿 NT$3,000 送 NT$100 加油金',
    'Top-up up to ₹2,00,000 at 13.99%',
  ])('knows %s', (text) => {
    expect(isOffer(text)).toBe(true);
  });
});

describe('shelfLines', () => {
  const goods: Drawn = [
    'div',
    '看了又看',
    ['div', ['p', '尘袋'], ['p', '¥59.00']],
    ['div', ['p', '拖布'], ['p', '¥29.90']],
  ];
  const onShelf = (...page: Drawn[]): string[] => {
    const reading = readingOf(...page);
    const is = shelfLines(reading, new Surroundings(reading, []));
    return reading.runs.filter((_, i) => is(i)).map(({ text }) => text);
  };

  it('leaves the goods of an order alone, whose days or total follow', () => {
    expect(onShelf(goods, ['p', '还款日 2026-12-21'])).toEqual([]);
    expect(onShelf(['p', '2026-12-21'], goods, ['p', '实付金额：88.90元'])).toEqual([]);
  });

  it('finds names and prices below everything else', () => {
    expect(onShelf(['p', '还款日 2026-12-21'], goods)).toEqual([
      '看了又看',
      '尘袋',
      '¥59.00',
      '拖布',
      '¥29.90',
    ]);
  });
});

describe('seriesIn', () => {
  const counted = (...texts: string[]): number =>
    seriesIn(readingOf(...texts.map((text): Drawn => ['p', text]))).size;

  it('takes days for no periods', () => {
    expect(counted('10/24', '11/24', '12/24')).toBe(0);
  });

  it('counts 20/24 and 21/24, and rows that name their day beside', () => {
    expect(counted('20/24', '21/24')).toBe(2);
    expect(counted('3/5', '2026/12/05', '4/5', '2027/01/05')).toBe(2);
  });
});

describe('isNoStatus', () => {
  const none = (page: Drawn): boolean => isNoStatus(readingOf(page), 0);

  it('leaves a status alone, repeated or with its sum', () => {
    expect(none(['div', ['p', '已还款'], ['p', '已还款'], ['p', '待还款']])).toBe(false);
    expect(none(['div', ['p', '待还款'], ['p', '¥483.15']])).toBe(false);
  });

  it('knows tabs, and the name of a number', () => {
    expect(none(['div', ['p', '还款中'], ['p', '已结清'], ['p', '审核中']])).toBe(true);
    expect(none(['div', ['p', '已还'], ['p', '2 期']])).toBe(true);
  });
});
