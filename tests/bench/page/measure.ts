/** Runs in a page; all times are in milliseconds. */
import { interest } from '../../../utils/know/words/interest.ts';
import * as reader from '../../../utils/read/read.ts';
import { contestants } from './contestants.ts';

/** The clock of a page is coarse: what is quicker than this is done several times. */
const AT_LEAST = 5;

/** Layout is no part of what is measured: everyone finds it done. */
const settle = (): void => void document.body.offsetHeight;

async function time(name: string, times: number): Promise<number> {
  const { run, tidy } = contestants[name]!;
  settle();
  const began = performance.now();
  for (let i = 0; i < times; i += 1) await run();
  const spent = performance.now() - began;
  tidy?.();
  return spent / times;
}

export const countNodes = (): number => {
  const walker = document.createTreeWalker(document);
  let nodes = 1;
  while (walker.nextNode()) nodes += 1;
  return nodes;
};

/** The first run of one contestant in this page. */
export const cold = (name: string): Promise<number> => time(name, 1);

/**
 * Several runs of each contestant, one after the other in every round, so that what slows the machine slows all.
 * @param patience time a contestant may take in all
 */
export async function warm(
  names: string[],
  rounds: number,
  patience: number,
): Promise<Record<string, number[]>> {
  const samples: Record<string, number[]> = {};
  const left = new Map(names.map((name) => [name, patience]));
  const repeats = new Map<string, number>();
  for (const name of names) {
    const once = Math.min(await time(name, 1), await time(name, 1));
    // What changes the page has to be tidied after every run.
    repeats.set(name, contestants[name]!.tidy ? 1 : Math.ceil(AT_LEAST / Math.max(once, 0.01)));
    samples[name] = [];
  }
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) {
      if (left.get(name)! <= 0) continue;
      const times = repeats.get(name)!;
      const spent = await time(name, times);
      samples[name]!.push(spent);
      left.set(name, left.get(name)! - spent * times);
    }
  return samples;
}

type Sliced = (doc: Document, words: typeof interest, url: string) => unknown;

/**
 * The longest time that work of the page's own had to wait while it was read: a message that the page sends to itself
 * again and again notes how late it comes. It comes between slices only where those do not go before it.
 */
export async function longestWait(): Promise<number> {
  const read = ((reader as Record<string, unknown>).readInSlices ?? reader.readPage) as Sliced;
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  let done = false;
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!done) port2.postMessage(0);
  };
  const task = () => new Promise((soon) => setTimeout(soon, 30));
  port2.postMessage(0);
  await task();
  longest = 0;
  await read(document, interest, location.href);
  await task();
  done = true;
  return longest;
}

export const names = Object.keys(contestants);
