import { describe, expect, it } from 'vitest';
import { clausesOf, denies } from '../../utils/recognise/facts/clauses.ts';
import { datesIn } from '../../utils/recognise/facts/dates.ts';
import { hoursIn } from '../../utils/recognise/facts/hours.ts';
import { moneyIn, toFen } from '../../utils/recognise/facts/money.ts';
import { phonesIn } from '../../utils/recognise/facts/phones.ts';
import { ratesIn } from '../../utils/recognise/facts/rates.ts';

describe('moneyIn', () => {
  it.each(['费率2.22%', '第3期', '2026-12-08', '3/12期', '12:00', 'x'])('finds no sum in %s', (text) => {
    expect(moneyIn(text)).toEqual([]);
  });

  it.each([
    ['¥690.49', 69_049],
    ['￥1，203．00', 120_300],
    ['１，２３４．５元', 123_450],
    ['人民币4,300.00元', 430_000],
    ['NT$15,480', 1_548_000],
    ['HK$1,180.00', 118_000],
    ['₹2,166', 216_600],
    ['£96.40', 9_640],
    ['3万元', 3_000_000],
    ['1.5万', 1_500_000],
    ['4,142.94', 414_294],
  ])('reads %s as %i fen', (text, fen) => {
    expect(moneyIn(text).map((money) => money.fen)).toEqual([fen]);
  });

  it('keeps the words of the page', () => {
    expect(moneyIn('扣款 690.49元。')[0]).toMatchObject({ text: '690.49元', index: 3 });
  });

  it('loses no fen to floating point', () => {
    for (const [text, fen] of [
      ['0.29', 29],
      ['1.15', 115],
      ['9007199254.74', 900_719_925_474],
    ] as const)
      expect(toFen(text)).toBe(fen);
  });
});

describe('ratesIn', () => {
  it.each([
    ['日利率0.05%', { value: 0.05, unit: '%', per: 'day' }],
    ['万分之五', { value: 5, unit: '‱', per: null }],
    ['千分之一', { value: 1, unit: '‰' }],
    ['3‰/天', { value: 3, unit: '‰', per: 'day' }],
    ['费率0.5%/月', { value: 0.5, unit: '%', per: 'month' }],
    ['分期手续费0.75%/期', { value: 0.75, unit: '%', per: 'period' }],
    ['年化利率（单利）14.6%', { value: 14.6, unit: '%', per: 'year' }],
    ['罚息为原利率的1.5倍', { value: 1.5, unit: 'x' }],
    ['剩余本金的3%', { value: 3, unit: '%', base: '剩余本金' }],
  ])('reads %s', (text, value) => {
    expect(ratesIn(text)[0]?.value).toMatchObject(value);
  });
});

describe('datesIn', () => {
  it.each(['第3/12期', '13-45', '400-100-3399', '2026-02-30'])('finds no day in %s', (text) => {
    expect(datesIn(text).filter((day) => day.value !== null)).toEqual([]);
  });

  it.each([
    ['2026年12月8日', '2026-12-08'],
    ['2026/12/08', '2026-12-08'],
    ['12月10日', '--12-10'],
    ['12-08', '--12-08'],
    ['Dec 12, 2026', '2026-12-12'],
    ['12 December 2026', '2026-12-12'],
    ['05-Dec-2026', '2026-12-05'],
    ['12/20/2026', '2026-12-20'],
    ['每月10日', null],
  ])('reads %s as %s', (text, value) => {
    expect(datesIn(text).map((day) => day.value)).toEqual([value]);
  });
});

describe('denies', () => {
  it.each([
    '首次提前还款不收违约金',
    '手续费免收',
    '可减免3%的利息',
    '不额外加收',
    '没有违约金',
    '提前还款不会减少手续费',
    'There is no prepayment penalty',
  ])('takes %s for no fee', (clause) => {
    expect(denies(clause)).toBe(true);
  });

  it.each(['提前还款手续费为剩余本金的3%', '逾期按日收取 0.05% 罚息', 'A late fee of $15.00 applies'])(
    'leaves %s alone',
    (clause) => {
      expect(denies(clause)).toBe(false);
    },
  );

  it('judges clause by clause', () => {
    const clauses = clausesOf('首次提前还款不收违约金；第二次起，提前还款手续费为剩余本金的3%。');
    expect(clauses.map(denies)).toEqual([true, false]);
  });
});

describe('phonesIn', () => {
  it.each(['6217****8890', '订单号 5261108371940265', '95188 元', '2026-12-08'])(
    'finds no phone in %s',
    (text) => {
      expect(phonesIn(text)).toEqual([]);
    },
  );

  it.each([
    ['客服 400-100-3399', '4001003399'],
    ['客服电话 950816', '950816'],
    ['Call 1-800-555-0142', '18005550142'],
    ['02-8752-0101', '0287520101'],
  ])('reads %s', (text, digits) => {
    expect(phonesIn(text).map((phone) => phone.digits)).toEqual([digits]);
  });

  it('reads hours', () => {
    expect(hoursIn('（9:00-19:00）').map((hours) => hours.text)).toEqual(['9:00-19:00']);
  });
});
