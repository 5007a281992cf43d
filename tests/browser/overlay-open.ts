import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchChromium } from '../tools/browser/launch.ts';
import type { OverlayStage } from './overlay-page.ts';

declare global {
  /** In the page: see `overlay-page.ts`. */
  var stage: OverlayStage;
  /** In the page: how many frames were asked for. */
  var frameCount: number;
}

let script = '';

/** The overlay with its played page, as one script. */
async function bundleOverlay(): Promise<void> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: 'tests/browser/overlay-page.ts', formats: ['iife'], name: 'overlayPage' },
    },
  });
  const [output] = [result].flat() as Rolldown.RolldownOutput[];
  script = output?.output[0].code ?? '';
}

export interface Opened {
  page: Page;
  errors: string[];
  /** The document before the overlay came. */
  before: string;
}

/** Opens a page of the corpus, or any HTML, and puts the overlay into it. */
async function openWith(browser: Browser, html: string): Promise<Opened> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1024, height: 700 });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.setContent(html);
  await page.evaluate(() => {
    globalThis.frameCount = 0;
    const original = requestAnimationFrame;
    globalThis.requestAnimationFrame = (run) => {
      globalThis.frameCount++;
      return original(run);
    };
  });
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await page.evaluate(script);
  return { page, errors, before };
}

/** Long enough for a frame, a throttled check and the ring's short arrival. */
export const settle = (ms = 450) => pause(ms);

/** One browser for a test file; each test opens one page, which must end without an error. */
export function useOverlay() {
  let browser: Browser;
  let opened: Opened;
  beforeAll(async () => {
    [browser] = await Promise.all([launchChromium(), bundleOverlay()]);
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    expect(opened.errors).toEqual([]);
    await opened.page.close();
  });
  return {
    opened: () => opened,
    /** Opens a page with the overlay and runs `act` in it. */
    async open(html: string, act: string): Promise<Opened> {
      opened = await openWith(browser, html);
      await opened.page.evaluate(act);
      await settle();
      return opened;
    },
  };
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the ring is drawn; null when it is not. */
export function ringBox(page: Page): Promise<Box | null> {
  return page.evaluate(() => {
    const ring = stage.root().querySelector('.ring');
    if (!ring) return null;
    const { left, top, right, bottom } = ring.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

/** How far the ring is from where it should be around an element, in px; infinite when there is none. */
export function ringError(page: Page, expression: string): Promise<number> {
  return page.evaluate((code) => {
    const ring = stage.root().querySelector('.ring')?.getBoundingClientRect();
    const el = new Function(`return ${code}`)() as Element;
    const own = el.getBoundingClientRect();
    const frame = el.ownerDocument.defaultView!.frameElement as HTMLElement | null;
    const outer = frame?.getBoundingClientRect();
    const dx = outer
      ? outer.left + frame!.clientLeft + Number.parseFloat(getComputedStyle(frame!).paddingLeft)
      : 0;
    const dy = outer
      ? outer.top + frame!.clientTop + Number.parseFloat(getComputedStyle(frame!).paddingTop)
      : 0;
    if (!ring) return Number.POSITIVE_INFINITY;
    return Math.max(
      Math.abs(own.left + dx - 6 - ring.left),
      Math.abs(own.top + dy - 6 - ring.top),
      Math.abs(own.right + dx + 6 - ring.right),
      Math.abs(own.bottom + dy + 6 - ring.bottom),
    );
  }, expression);
}

/** Presses something of ours with the mouse, as a person would; the words or the label name it. */
export async function pressOurs(page: Page, words: string): Promise<void> {
  const point = await page.evaluate((text) => {
    const all = [...stage.root().querySelectorAll('button, label')];
    const found = all.find((each) => each.textContent?.includes(text) || each.ariaLabel === text);
    found?.scrollIntoView({ block: 'nearest' });
    const box = found?.getBoundingClientRect();
    return box ? { x: box.left + Math.min(box.width / 2, 30), y: box.top + box.height / 2 } : null;
  }, words);
  if (!point) throw new Error(`nothing of ours says ${words}`);
  await page.mouse.click(point.x, point.y);
}
