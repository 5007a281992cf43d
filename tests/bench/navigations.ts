import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { generatePage } from './generate.ts';
import { openGuided } from './guided.ts';

/** What a page holds after a collection of garbage. */
interface Held {
  heap: number;
  listeners: number;
  nodes: number;
  documents: number;
}

export interface Navigations {
  count: number;
  /** Growth from the first to the last, heap in bytes. */
  with: Held;
  /** The same in a browser without the extension: what the page itself, its history and the engine keep. */
  without: Held;
  looks: number;
}

/** Between two navigations, in milliseconds: long enough for a look at some of the pages, too short for all. */
const EVERY = 100;
/** After this long without a change the guide has looked its last, in milliseconds. */
const CALM = 2_000;
/** Caches and compiled code are there after so many. */
const WARM_UP = 30;

/** Runs in the page: goes from the plan to the list and back, all content new each time. */
const navigate = (html: string) => `((bodies) => {
  globalThis.benchGo = (n) => {
    history.pushState(null, '', '/user/orderView?n=' + n);
    document.body.innerHTML = bodies[n % 2];
  };
})([document.body.innerHTML, ${JSON.stringify(/<body>(.*)<\/body>/s.exec(html)?.[1])}])`;

async function held(page: Page): Promise<Held> {
  await pause(CALM);
  const session = await page.createCDPSession();
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const { JSHeapUsedSize = 0, JSEventListeners = 0, Nodes = 0, Documents = 0 } = await page.metrics();
  return { heap: JSHeapUsedSize, listeners: JSEventListeners, nodes: Nodes, documents: Documents };
}

async function run(count: number, extension?: string): Promise<{ grown: Held; looks: number }> {
  const { page, looks, close } = await openGuided(generatePage(1_000), extension);
  await page.evaluate(navigate(generatePage(1_000, 2)));
  let at = 0;
  const go = async (times: number) => {
    for (const end = at + times; at < end; at += 1) {
      await page.evaluate(`benchGo(${at})`);
      await pause(EVERY);
    }
  };
  await go(WARM_UP);
  const before = await held(page);
  const looked = await looks();
  await go(count);
  const after = await held(page);
  const seen = (await looks()) - looked;
  await close();
  return {
    grown: {
      heap: after.heap - before.heap,
      listeners: after.listeners - before.listeners,
      nodes: after.nodes - before.nodes,
      documents: after.documents - before.documents,
    },
    looks: seen,
  };
}

/**
 * Moves within a page and asks what stays behind.
 * @param count an even number of moves, so that the last page is the first one again
 */
export async function measureNavigations(extension: string, count: number): Promise<Navigations> {
  const guided = await run(count, extension);
  const plain = await run(count);
  return { count, with: guided.grown, without: plain.grown, looks: guided.looks };
}
