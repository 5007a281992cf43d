import { setTimeout as pause } from 'node:timers/promises';
import { generatePage } from './generate.ts';
import { openGuided } from './guided.ts';
import { profile } from './profile.ts';

/** One look of the shipped content script at a page, its messages to the background included. */
export interface Look {
  nodes: number;
  /** Main-thread time, in milliseconds. */
  time: number;
  /** The most of it in one task, in milliseconds. */
  longest: number;
}

/** A look and the one that confirms it are over within this time, in milliseconds. */
const ENOUGH = 3_000;

/** The page moves to another address, and the guide looks again. */
export async function measureLook(extension: string, nodes: number): Promise<Look> {
  const { page, looks, close } = await openGuided(generatePage(nodes), extension);
  await pause(ENOUGH);
  const before = await looks();
  const { ours, longest } = await profile(page, async () => {
    await page.evaluate("history.pushState(null, '', '?again')");
    await pause(ENOUGH);
  });
  const seen = (await looks()) - before;
  await close();
  return { nodes, time: ours / Math.max(1, seen), longest };
}
