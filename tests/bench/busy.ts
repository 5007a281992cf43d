import { setTimeout as pause } from 'node:timers/promises';
import { generatePage } from './generate.ts';
import { type Guided, openGuided } from './guided.ts';
import { profile, type Share } from './profile.ts';

export interface Busy {
  nodes: number;
  seconds: number;
  changesPerSecond: number;
  /** Share of the main thread that the extension's own code took. */
  share: number;
  /** The most that its code took in one task, in milliseconds. */
  longest: number;
  looksPerSecond: number;
  /** Share of the main thread that was busy with the extension, and without it. */
  taskShare: { with: number; without: number };
}

const WANTED = 2_000;

/** Runs in the page: a price that moves, a chat that fills, classes that come and go, so many times a second. */
const start = `((wanted) => {
  const box = document.createElement('section');
  box.innerHTML = '<p>当前价格 <b>0</b> 元</p><ul></ul><i class="dot"></i>';
  document.body.append(box);
  const [price, chat, dot] = [box.querySelector('b').firstChild, box.querySelector('ul'), box.querySelector('i')];
  const changes = [
    (n) => { price.data = String(n % 9973); },
    (n) => { const line = document.createElement('li'); line.textContent = '第 ' + n + ' 条留言'; chat.append(line); },
    () => { dot.classList.toggle('on'); },
    () => { if (chat.childElementCount > 50) chat.firstChild.remove(); else dot.style.opacity = Math.random(); },
  ];
  const began = performance.now();
  globalThis.benchChanges = 0;
  setInterval(() => {
    const due = Math.min(wanted * (performance.now() - began) / 1000, benchChanges + 200);
    for (; benchChanges < due; benchChanges += 1) changes[benchChanges % changes.length](benchChanges);
  }, 4);
})(${WANTED})`;

interface Run {
  ours: Share;
  changes: number;
  looks: number;
  busy: number;
}

async function run({ page, looks }: Guided, seconds: number): Promise<Run> {
  await page.evaluate(start);
  await pause(1_000);
  const count = async () => ({
    changes: (await page.evaluate('benchChanges')) as number,
    looks: await looks(),
    busy: (await page.metrics()).TaskDuration ?? 0,
  });
  let [before, after] = [await count(), await count()];
  const ours = await profile(page, async () => {
    before = await count();
    await pause(seconds * 1_000);
    after = await count();
  });
  return {
    ours,
    changes: after.changes - before.changes,
    looks: after.looks - before.looks,
    busy: after.busy - before.busy,
  };
}

/** Lets a page change all the time and asks what the guide makes of it. */
export async function measureBusy(extension: string, nodes: number, seconds: number): Promise<Busy> {
  const runs: Run[] = [];
  for (const folder of [extension, undefined]) {
    const guided = await openGuided(generatePage(nodes), folder);
    runs.push(await run(guided, seconds));
    await guided.close();
  }
  const [guided, plain] = runs as [Run, Run];
  const time = guided.ours.time / 1000;
  return {
    nodes,
    seconds,
    changesPerSecond: guided.changes / time,
    share: guided.ours.ours / guided.ours.time,
    longest: guided.ours.longest,
    looksPerSecond: guided.looks / time,
    taskShare: { with: guided.busy / time, without: plain.busy / (plain.ours.time / 1000) },
  };
}
