import type { CDPSession, Page } from 'puppeteer-core';
import { type Task, tasksDuring } from './tasks.ts';

/** What the extension did on the page's main thread, after a sampling profiler; times in milliseconds. */
export interface Share {
  /** How long was looked. */
  time: number;
  /** Time with a function of the extension on the stack, what the browser did for it included. */
  ours: number;
  /** The most of it in one task: so long nothing is drawn and nobody is heard. */
  longest: number;
}

/** Microseconds between two samples. */
const INTERVAL = 200;
interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
  startTime: number;
  endTime: number;
}

/** Frames of the extension and everything they called. */
function ownFrames({ nodes }: Profile): Set<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Set<number>();
  const add = (id: number): void => {
    own.add(id);
    for (const child of byId.get(id)?.children ?? []) add(child);
  };
  for (const { id, callFrame } of nodes)
    if (!own.has(id) && callFrame.url.startsWith('chrome-extension://')) add(id);
  return own;
}

/** The most that falls into one task; tasks of other pages' threads have fewer of these samples in them. */
function longestIn(tasks: Task[], samples: { at: number; time: number }[]): number {
  let best = { all: 0, longest: 0 };
  for (const one of new Set(tasks.map(({ thread }) => thread))) {
    let [all, longest, next] = [0, 0, 0];
    for (const { thread, from, to } of tasks) {
      if (thread !== one) continue;
      let inside = 0;
      while (next < samples.length && samples[next]!.at < from) next += 1;
      for (; next < samples.length && samples[next]!.at < to; next += 1)
        inside += Math.min(samples[next]!.time, to - samples[next]!.at);
      all += inside;
      longest = Math.max(longest, inside);
    }
    if (all > best.all) best = { all, longest };
  }
  return best.longest;
}

function shareIn(profile: Profile, tasks: Task[]): Share {
  const own = ownFrames(profile);
  const { samples = [], timeDeltas = [], startTime, endTime } = profile;
  const ours: { at: number; time: number }[] = [];
  let now = startTime;
  for (const [at, id] of samples.entries()) {
    now += timeDeltas[at] ?? 0;
    // A sample stands for the time until the next one.
    if (own.has(id)) ours.push({ at: now, time: timeDeltas[at + 1] ?? 0 });
  }
  return {
    time: (endTime - startTime) / 1000,
    ours: ours.reduce((sum, { time }) => sum + time, 0) / 1000,
    longest: longestIn(tasks, ours) / 1000,
  };
}

async function profileDuring(session: CDPSession, work: () => Promise<unknown>): Promise<Profile> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  await session.send('Profiler.disable');
  return profile;
}

/** Profiles a page while something is done with it. */
export async function profile(page: Page, work: () => Promise<unknown>): Promise<Share> {
  const session = await page.createCDPSession();
  const { tasks, value } = await tasksDuring(page, () => profileDuring(session, work));
  await session.detach();
  return shareIn(value, tasks);
}
