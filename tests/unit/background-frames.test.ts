import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createFrames, type FramesApi } from '../../entrypoints/background/frames.ts';
import type { Here, Present } from '../../utils/know/messages.ts';
import { finding, target } from './fixtures.ts';
import { memoryArea } from './keep-area.ts';

const here: Here = {
  host: 'www.mi.com',
  path: '/',
  started: false,
  paused: false,
  translated: false,
  frames: [
    { path: '.0', usability: 'usable' },
    { path: '.1', usability: 'covered' },
    { path: '.2', usability: 'hidden' },
  ],
};
const inFrame: Here = { ...here, host: 'm.jr.airstarfinance.net', frames: undefined };
const sees = (path: string): Present => ({
  path,
  here: inFrame,
  finding: JSON.stringify(finding({ target: target() }), (key, value) => (key === 'el' ? 0 : value)),
});
const TAB = 7;
const PLAN = [900, 600] as const;

/** A tab whose frames answer as told; what is not told is not there. */
function tabWith(frames: Record<number, unknown> = {}, session = memoryArea()) {
  const sent: { message: { type: string; paths?: string[] }; frameId: number | undefined }[] = [];
  const paused = new Set<string>();
  const api = {
    tabs: {
      async sendMessage(_tab: number, message: { type: string }, options?: { frameId: number }) {
        sent.push({ message, frameId: options?.frameId });
        const answer = frames[options?.frameId ?? -1];
        if (answer === undefined) throw new Error('Could not establish connection.');
        return answer;
      },
    },
    session,
    isPaused: async (host: string) => paused.has(host),
  } as unknown as FramesApi;
  const rolls = () => sent.filter(({ message }) => message.type === 'guide.roll');
  return { frames: createFrames(api), api, session, sent, rolls, paused };
}

beforeEach(() => {
  vi.useFakeTimers();
});

describe('the frames of a tab', () => {
  it('do not count before they have spoken', async () => {
    const { frames, sent } = tabWith({ 0: true, 3: sees('.0') });
    expect(await frames.call(TAB, here)).toEqual([]);
    expect(sent).toEqual([]);
  });

  it.each([
    ['a strip', 900, 60],
    ['a narrow one', 160, 600],
    ['a slot of the trade', 300, 250],
  ])('do not count when they are %s', async (_what, width, height) => {
    const { frames, sent } = tabWith({ 0: true, 3: sees('.0') });
    expect(await frames.spoke(TAB, 3, width, height)).toBe(false);
    expect(await frames.call(TAB, here)).toEqual([]);
    expect(sent).toEqual([]);
  });

  it('do not count where the page cannot place them, or hides them', async () => {
    for (const path of ['.2', '.5', '.?', '']) {
      const { frames, rolls } = tabWith({ 0: true, 3: sees(path) });
      await frames.spoke(TAB, 3, ...PLAN);
      expect(await frames.call(TAB, here)).toEqual([]);
      expect(rolls()[0]?.message.paths).toEqual(['.0', '.1']);
    }
  });

  it('do not count once they are gone, nor when they hang', async () => {
    const there: Record<number, unknown> = { 0: true, 3: sees('.0'), 4: new Promise(() => {}) };
    const { frames, session, rolls } = tabWith(there);
    await frames.spoke(TAB, 3, ...PLAN);
    await frames.spoke(TAB, 4, ...PLAN);
    delete there[3];
    const called = frames.call(TAB, here);
    await vi.advanceTimersByTimeAsync(400);
    expect(await called).toEqual([]);
    expect(session.held).toEqual({ 'frames:7': [4] });
    expect(rolls()).toHaveLength(2);
  });

  it('do not count where their own site is paused, and sleep where the page is', async () => {
    const { frames, rolls, paused } = tabWith({ 0: true, 3: sees('.0') });
    await frames.spoke(TAB, 3, ...PLAN);
    paused.add(inFrame.host);
    expect(await frames.call(TAB, here)).toEqual([]);
    paused.clear();
    expect(await frames.call(TAB, { ...here, paused: true })).toEqual([]);
    expect(rolls().at(-1)?.message.paths).toEqual([]);
  });

  it('do not count while they are not certain', async () => {
    const { frames } = tabWith({ 0: true, 3: { ...sees('.0'), finding: '' } });
    await frames.spoke(TAB, 3, ...PLAN);
    expect(await frames.call(TAB, here)).toEqual([]);
  });

  it('do not work where there is no guide above them', async () => {
    expect(await tabWith({}).frames.spoke(TAB, 3, ...PLAN)).toBe(false);
    expect(await tabWith({}).frames.moved(TAB, null)).toBe(false);
  });

  it('do not get lost when the worker ends', async () => {
    const first = tabWith({ 0: true, 3: sees('.0') });
    await first.frames.spoke(TAB, 3, ...PLAN);
    const second = tabWith({ 0: true, 3: sees('.0') }, first.session);
    expect(await second.frames.call(TAB, here)).toHaveLength(1);
    await second.frames.forget(TAB);
    expect(first.session.held).toEqual({});
  });

  it('are told of to a guide above that came later', async () => {
    const { frames, sent } = tabWith({ 0: true, 3: sees('.0') });
    await frames.spoke(TAB, 3, ...PLAN);
    sent.length = 0;
    expect(await frames.call(TAB, { ...here, frames: undefined })).toEqual([]);
    expect(sent).toContainEqual({ message: { type: 'guide.frames' }, frameId: 0 });
  });

  it('say what they see, and whether it can be pressed', async () => {
    const { frames } = tabWith({ 0: true, 3: sees('.0'), 4: sees('.1') });
    expect(await frames.spoke(TAB, 3, ...PLAN)).toBe(true);
    expect(await frames.spoke(TAB, 4, ...PLAN)).toBe(true);
    const guests = await frames.call(TAB, here);
    expect(guests.map(({ open }) => open)).toEqual([true, false]);
    expect(guests[0]?.here).toEqual(inFrame);
    expect(guests[0]?.finding.target?.el).toMatch(/^\.0:target:/);
  });

  it('are forgotten when they become small', async () => {
    const { frames, session, sent } = tabWith({ 0: true, 3: sees('.0') });
    await frames.spoke(TAB, 3, ...PLAN);
    await frames.spoke(TAB, 3, 900, 60);
    expect(session.held).toEqual({ 'frames:7': [] });
    expect(sent).toHaveLength(2);
  });
});
