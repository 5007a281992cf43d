import { describe, expect, it } from 'vitest';
import { createRecall, parseBooking } from '../../utils/keep/booking.ts';
import { memory } from './fixtures.ts';
import { memoryArea } from './keep-area.ts';

describe('the bookings of tabs', () => {
  it('do not mix', async () => {
    const recall = createRecall(memoryArea());
    await recall.keep(1, memory());
    expect(await recall.of(2)).toBeNull();
    await recall.keep(2, memory({ order: '2' }));
    expect(await recall.of(1)).toEqual(memory());
  });
  it('do not outlive their tab', async () => {
    const area = memoryArea();
    const recall = createRecall(area);
    await recall.keep(1, memory());
    await recall.forget(1);
    expect(area.held).toEqual({});
  });
});

describe('a stored booking', () => {
  it.each([
    undefined,
    null,
    7,
    {},
    { ...memory(), amount: 1.5 },
    { ...memory(), date: 5 },
    { ...memory(), intent: 'pay' },
    { ...memory(), at: 'now' },
  ])('is not read from %j', (stored) => {
    expect(parseBooking(stored)).toBeNull();
  });
  it('keeps what it has when the rest is spoilt', () => {
    const list = { place: 'a/b', shown: ['date 2026-12-05', 3], row: { no: 'x' } };
    expect(parseBooking({ ...memory(), numbers: 'x', list, asked: 1, outcome: 'fine' })).toEqual(
      memory({ list: { place: 'a/b', shown: ['date 2026-12-05'], row: null } }),
    );
  });
  it('of an older version lacks what was not kept then', () => {
    const { order, date, amount, intent, booking, at } = memory();
    expect(parseBooking({ order, date, amount, intent, booking, at })).toEqual(memory());
  });
  it('is read whole', () => {
    const whole = memory({
      numbers: ['YY1'],
      list: { place: 'a/b', shown: [], row: { no: 1, due: null, total: 5 } },
      asked: true,
      outcome: 'open',
      settled: true,
    });
    expect(parseBooking(structuredClone(whole))).toEqual(whole);
  });
});
