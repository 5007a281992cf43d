import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { openInside, openOwn } from '../tools/browser/inside.ts';
import { launchChromium } from '../tools/browser/launch.ts';
import { type Spread, spreadOf } from './spread.ts';

/** From the start of the navigation to the first content on the screen, in milliseconds. */
export interface Opening {
  popup: Spread;
  /** A page of the same extension that is one letter and nothing else: what no popup can be faster than. */
  empty: Spread;
}

const EMPTY = 'empty.html';
/** Code is in the cache and the process warm after so many. */
const WARM_UP = 3;
/** After this long nothing of the page before is still at work, in milliseconds. */
const CALM = 150;

/** Runs in the page: when its first content was painted. */
const painted = `new Promise((done) => {
  new PerformanceObserver((list) => {
    const first = list.getEntriesByName('first-contentful-paint')[0];
    if (first) done(first.startTime);
  }).observe({ type: 'paint', buffered: true });
})`;

async function open(page: Page, url: string): Promise<number> {
  await openOwn(page, url);
  const time = (await page.evaluate(painted)) as number;
  await pause(CALM);
  return time;
}

/**
 * Opens the popup and an empty page of the extension by turns.
 * @param rounds how often each
 */
export async function measurePopup(extension: string, rounds: number): Promise<Opening> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-popup-'));
  await cp(extension, folder, { recursive: true });
  await writeFile(
    path.join(folder, EMPTY),
    '<!doctype html><meta charset="utf-8"><title>empty</title><p>1</p>',
  );
  const browser = await launchChromium({ extension: folder });
  const times = { popup: [] as number[], empty: [] as number[] };
  try {
    const inside = await openInside(browser);
    const page = await browser.newPage();
    for (let round = -WARM_UP; round < rounds; round += 1) {
      const popup = await open(page, inside.url('popup.html'));
      const empty = await open(page, inside.url(EMPTY));
      if (round < 0) continue;
      times.popup.push(popup);
      times.empty.push(empty);
    }
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
  return { popup: spreadOf(times.popup), empty: spreadOf(times.empty) };
}
