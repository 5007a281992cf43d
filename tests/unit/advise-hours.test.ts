import { describe, expect, it } from 'vitest';
import { isStale, openNow, timesOf } from '../../utils/advise/hours.ts';
import type { Hours } from '../../utils/know/contacts.ts';

const daily: Hours = { tz: 'Asia/Shanghai', days: null, from: '09:00', to: '19:00' };
const week: Hours = { ...daily, days: [1, 2, 3, 4, 5] };
const beijing = (text: string) => new Date(`${text}+08:00`);

describe('opening hours', () => {
  it('does not say open or closed where no hours are published', () => {
    expect(openNow(null, new Date())).toEqual({ is: 'unknown' });
    expect(openNow({ ...week, from: null, to: null }, beijing('2026-11-23T12:00'))).toEqual({
      is: 'workday',
    });
  });
  it('does not promise a weekend that the source does not name', () => {
    expect(openNow(daily, beijing('2026-11-22T12:00'))).toEqual({ is: 'maybe', until: '19:00' });
  });
  it('does not go by the clock of the person', () => {
    // Noon in Beijing is still the night before in New York and four in London.
    expect(openNow(daily, new Date('2026-11-23T04:00:00Z'))).toEqual({ is: 'open', until: '19:00' });
    expect(openNow(daily, new Date('2026-11-23T12:00:00Z'))).toEqual({
      is: 'after',
      opens: '9:00',
      day: null,
    });
  });
  it('opens and closes on the minute', () => {
    expect(openNow(daily, beijing('2026-11-23T08:59')).is).toBe('before');
    expect(openNow(daily, beijing('2026-11-23T09:00')).is).toBe('open');
    expect(openNow(daily, beijing('2026-11-23T18:59')).is).toBe('open');
    expect(openNow(daily, beijing('2026-11-23T19:00')).is).toBe('after');
    expect(openNow(daily, beijing('2026-11-23T00:00')).is).toBe('before');
  });
  it('names the day when it is not tomorrow', () => {
    expect(openNow(week, beijing('2026-11-20T20:00'))).toEqual({ is: 'after', opens: '9:00', day: 1 });
    expect(openNow(week, beijing('2026-11-22T12:00'))).toEqual({ is: 'after', opens: '9:00', day: null });
    expect(openNow({ ...week, from: null, to: null }, beijing('2026-11-22T12:00'))).toEqual({ is: 'rest' });
  });
  it('writes times as people do', () => {
    expect(timesOf(daily)).toBe('9:00–19:00');
    expect(timesOf({ ...week, from: null, to: null })).toBeNull();
    expect(timesOf(null)).toBeNull();
  });
});

describe('an entry', () => {
  it('grows stale after 180 days', () => {
    expect(isStale('2026-11-22', new Date('2027-05-21T00:00Z'))).toBe(false);
    expect(isStale('2026-11-22', new Date('2027-05-22T00:00Z'))).toBe(true);
  });
});
