import { describe, expect, it } from 'vitest';
import { createProgress, MOST_KEYS } from '../../utils/keep/progress.ts';
import { memory } from './fixtures.ts';
import { memoryArea } from './keep-area.ts';

/** A clock that moves on by one at every look. */
const ticking = () => {
  let now = 0;
  return () => ++now;
};

describe('progress', () => {
  it.each([
    'garbage',
    [],
    { version: 9 },
    { version: 1, ticks: 'fees' },
    { version: 1, ticks: [], booking: { order: 1 } },
    { version: 1, ticks: [], booking: { ...memory(), amount: 1.5 } },
    { version: 1, ticks: [], lender: 7 },
  ])('does not lose or trust what it cannot read: %j', async (stored) => {
    const area = memoryArea({ 'progress:1': stored });
    const { progress, repaired } = await createProgress(area).read('1');
    expect(progress).toMatchObject({ ticks: [], booking: null, lender: null });
    expect(repaired).toBe(true);
    expect(area.held['progress:1.corrupt']).toEqual(stored);
    expect((await createProgress(area).read('1')).repaired).toBe(false);
  });
  it('does not write anything for a page that was only looked at', async () => {
    const area = memoryArea();
    await createProgress(area).read('1');
    expect(area.held).toEqual({});
  });
  it('does not mix orders', async () => {
    const store = createProgress(memoryArea(), ticking());
    await store.update('1', () => ({ ticks: ['fees'] }));
    await store.update('2', () => ({ ticks: ['debt'] }));
    expect((await store.read('1')).progress.ticks).toEqual(['fees']);
  });
  it('does not lose one of two ticks made at once', async () => {
    const store = createProgress(memoryArea(), ticking());
    const tick = (id: string) => store.update('1', ({ ticks }) => ({ ticks: [...ticks, id] }));
    await Promise.all([tick('fees'), tick('debt')]);
    expect((await store.read('1')).progress.ticks).toEqual(['fees', 'debt']);
  });
  it('does not grow without end: the oldest goes first', async () => {
    const area = memoryArea({ settings: {}, 'progress:x.corrupt': 'kept' });
    const store = createProgress(area, ticking());
    for (let n = 0; n < MOST_KEYS; n++) await store.update(`k${n}`, () => ({ ticks: ['fees'] }));
    await store.update('k0', () => ({ ticks: ['debt'] }));
    await store.update('new', () => ({ ticks: [] }));
    const keys = Object.keys(area.held).filter((key) => key.startsWith('progress:k'));
    expect(keys).toHaveLength(MOST_KEYS - 1);
    expect(keys).toContain('progress:k0');
    expect(keys).not.toContain('progress:k1');
    expect(area.held).toMatchObject({ settings: {}, 'progress:x.corrupt': 'kept' });
  });
  it('keeps what was seen and said of an order', async () => {
    const store = createProgress(memoryArea(), ticking());
    await store.update('1', () => ({ booking: memory({ at: 10 }), lender: 'huabei', kind: 'due' }));
    const { progress } = await store.read('1');
    expect(progress).toMatchObject({ booking: memory({ at: 10 }), lender: 'huabei', kind: 'due' });
  });
});
