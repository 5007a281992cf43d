import { describe, expect, it } from 'vitest';
import { dayAt, daysBetween, isDay, monthsBetween } from '../../utils/advise/plan/days.ts';
import { withYears } from '../../utils/advise/plan/years.ts';
import { period } from './plans.ts';

const years = (dues: (string | null)[], numbers = false) =>
  withYears(dues.map((due, at) => period({ due, no: numbers ? at + 1 : null }))).map(({ due }) => due);

describe('days without a year', () => {
  it('do not get one where no neighbour has one', () => {
    expect(years(['--12-08', '--01-08'], true)).toEqual(['--12-08', '--01-08']);
  });
  it('do not get one where the direction of the rows is not told', () => {
    expect(years(['2026-11-08', '--12-08'])).toEqual(['2026-11-08', '--12-08']);
  });
  it('do not get one from a neighbour farther than a quarter', () => {
    expect(years(['2026-11-08', '--10-08'], true)).toEqual(['2026-11-08', '--10-08']);
    expect(years(['2026-11-08', '--04-08'], true)).toEqual(['2026-11-08', '--04-08']);
  });
  it('do not get one that breaks the order, and no 29 February of a common year', () => {
    const wrong = ['2026-11-08', '--12-08', '2026-12-01'];
    expect(years(wrong, true)).toEqual(wrong);
    expect(years(['2027-01-29', '--02-29'], true)).toEqual(['2027-01-29', '--02-29']);
  });
  it('get the one that follows, over the end of the year', () => {
    expect(years(['2026-11-08', '--12-08', '--01-08'], true)).toEqual([
      '2026-11-08',
      '2026-12-08',
      '2027-01-08',
    ]);
  });
  it('get the one before, and in rows that run down', () => {
    expect(years(['--12-08', '2027-01-08', '2027-02-08'])[0]).toBe('2026-12-08');
    expect(years(['2027-02-08', '2027-01-08', '--12-08'])[2]).toBe('2026-12-08');
  });
  it('leave the rows given as they were', () => {
    const given = [period({ no: 1, due: '2026-12-08' }), period({ no: 2, due: '--01-08' })];
    withYears(given);
    expect(given[1]!.due).toBe('--01-08');
  });
});

describe('the calendar', () => {
  it('does not take for a day what is none', () => {
    for (const text of ['2026-02-30', '--12-08', '2026-12', '2026-1-2', '每月10日', '', null])
      expect(isDay(text), String(text)).toBe(false);
    expect(isDay('2028-02-29')).toBe(true);
  });
  it('goes by the day in Shanghai', () => {
    expect(dayAt(Date.parse('2026-11-22T15:59:59Z'))).toBe('2026-11-22');
    expect(dayAt(Date.parse('2026-11-22T16:00:00Z'))).toBe('2026-11-23');
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
    expect(() => dayAt(Number.NaN)).toThrow(RangeError);
  });
  it('counts whole months, the end of a short one being the end of any', () => {
    expect(monthsBetween('2026-11-08', '2027-02-08')).toBe(3);
    expect(monthsBetween('2027-01-31', '2027-02-28')).toBe(1);
    expect(monthsBetween('2027-02-28', '2027-03-31')).toBe(1);
    expect(monthsBetween('2026-12-08', '2026-11-08')).toBe(-1);
    expect(monthsBetween('2026-11-08', '2026-12-10')).toBeNull();
  });
});
