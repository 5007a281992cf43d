import { afterEach, describe, expect, it, vi } from 'vitest';
import { atOnce, inSlices } from '../../utils/read/slices.ts';

/** Steps of one millisecond each by a clock of our own. */
function* steps(count: number, clock: { now: number }): Generator<void, string> {
  for (let i = 0; i < count; i += 1) {
    clock.now += 1;
    yield;
  }
  return 'done';
}

function fakeClock(): { now: number; rests: number[] } {
  const clock = { now: 0, rests: [] as number[] };
  vi.spyOn(performance, 'now').mockImplementation(() => clock.now);
  const postTask = async () => {
    clock.rests.push(clock.now);
    clock.now += 1000;
  };
  vi.stubGlobal('scheduler', { postTask });
  return clock;
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('work in slices', () => {
  it('does not go on for more than 4 ms at once', async () => {
    const clock = fakeClock();
    await inSlices(steps(50, clock));
    const worked = clock.rests.map((at, i) => at - (i === 0 ? 0 : clock.rests[i - 1]! + 1000));
    expect(Math.max(...worked)).toBeLessThanOrEqual(4);
    expect(clock.rests.length).toBeGreaterThanOrEqual(12);
  });

  it('does not count the time that belongs to the page', async () => {
    const clock = fakeClock();
    expect(await inSlices(steps(50, clock))).toEqual({ value: 'done', spent: 50 });
  });

  it('does not rest where there is little to do', async () => {
    const clock = fakeClock();
    await inSlices(steps(3, clock));
    expect(clock.rests).toEqual([]);
  });

  it('does not go before the tasks of the page', async () => {
    const order: string[] = [];
    const clock = { now: 0 };
    vi.spyOn(performance, 'now').mockImplementation(() => clock.now);
    // One queue for all tasks, as in a page.
    const postTask = (run: () => void) => new Promise<void>((done) => setTimeout(() => done(run())));
    vi.stubGlobal('scheduler', { postTask });
    const done = inSlices(steps(9, clock)).then(() => order.push('reading'));
    setTimeout(() => order.push('page'));
    await done;
    expect(order).toEqual(['page', 'reading']);
  });

  it('runs to the end at once where nobody waits', () => {
    expect(atOnce(steps(50, { now: 0 }))).toBe('done');
  });

  it('throws what a step throws', async () => {
    function* broken(): Generator<void, never> {
      yield;
      throw new TypeError('a hostile page');
    }
    await expect(inSlices(broken())).rejects.toThrow('a hostile page');
  });
});
