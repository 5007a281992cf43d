import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { IT, readTrace, type Trace, tracing } from '../tools/follow.ts';
import { spoken } from '../tools/guest.ts';
import { onStage } from '../tools/on-stage.ts';
import { inFrame } from '../tools/overlay.ts';
import { type PlanPage, planPage } from '../tools/plan-page.ts';
import type { Visit } from '../tools/stage.ts';
import { until } from '../tools/until.ts';
import { inWorld } from '../tools/world.ts';

const LENDER = 'm.jr.airstarfinance.net';
const INNER = 'www.mi.com/inner';
const long = '<p style="height:1500px">分期说明</p>';
const high = '<p style="height:420px">分期说明</p>';
const rest = () => pause(200);
const inBox =
  (style: string, more = '') =>
  (booking: string) =>
    `<div ${more} style="${style}">${booking}</div>`;
const scrolls = 'each = () => scrollBy(0, 15)';

/** Pages on which something moves: what moves it, and how far at least in px, 0 where the ring has to stay; and in how many frames. */
const moves: [name: string, page: PlanPage, act: string, way: number, count?: number][] = [
  ['the page scrolls', { before: high, after: long }, scrolls, 300],
  [
    'the page scrolls smoothly',
    { head: '<style>html{scroll-behavior:smooth}</style>', before: '<p style="height:300px">', after: long },
    'scrollTo(0, 300)',
    100,
  ],
  [
    'boxes in boxes scroll',
    {
      around: (booking) =>
        `<div id="out" style="height:500px;overflow:auto"><p style="height:50px">说明</p><div id="in"
        style="height:380px;overflow:auto"><p style="height:60px">说明</p>${booking}${long}</div>${long}</div>`,
      after: long,
    },
    `each = (n) => {
      document.getElementById('in').scrollTop += 7;
      if (n % 2) document.getElementById('out').scrollTop += 5;
      if (n % 3) scrollBy(0, 3);
    }`,
    80,
  ],
  [
    'a sticky box sticks',
    { around: inBox('position:sticky;top:20px;background:#fff'), after: long },
    scrolls,
    20,
  ],
  [
    'a fixed box stays',
    { around: inBox('position:fixed;top:200px;left:50px;background:#fff'), after: long },
    scrolls,
    0,
  ],
  [
    'an accordion opens above it',
    { before: '<details><summary>说明</summary><p style="height:200px">分期说明</p></details>' },
    `setTimeout(() => { document.querySelector('details').open = true }, 80)`,
    190,
  ],
  [
    'an accordion opens above it, little by little',
    { before: '<div id="fold" style="height:0;overflow:hidden;transition:height .25s">分期说明</div>' },
    `document.getElementById('fold').style.height = '200px'`,
    190,
  ],
  [
    'an animation moves it, and no mutation tells',
    {
      head: '<style>@keyframes go{20%{translate:200px 90px}50%{translate:200px 90px}70%{translate:0}}</style>',
      around: inBox('animation:go 1.2s linear infinite'),
    },
    '',
    150,
    40,
  ],
  [
    'it grows and turns',
    { head: '<style>#it{transition:transform .3s}</style>' },
    `it.style.transform = 'scale(1.5) rotate(20deg)'`,
    15,
  ],
  [
    'it shrinks where it stands',
    { head: '<style>#it{transition:transform .3s}</style>' },
    `it.style.transform = 'scale(.6)'`,
    10,
  ],
  [
    'the page is zoomed by itself',
    {},
    // Taken also where the frame is about to be painted: what is put right behind that has been seen wrong.
    `new ResizeObserver(take).observe(it, { box: 'device-pixel-content-box' });
    each = (n) => { if (n === 5) document.documentElement.style.zoom = 1.7 }`,
    50,
  ],
  [
    'all is zoomed, and scrolls',
    {
      root: 'style="zoom:1.4"',
      around: inBox('zoom:.8;transform:scale(1.3);transform-origin:0 0'),
      before: high.replace('420', '200'),
      after: long,
    },
    scrolls,
    200,
  ],
  [
    'a turned box scrolls',
    { around: inBox('transform:rotate(7deg)'), before: high, after: long },
    scrolls,
    300,
  ],
  [
    'a page from right to left scrolls to both sides',
    {
      root: 'dir="rtl"',
      around: (booking) =>
        `<div id="in" style="overflow:auto;height:300px;margin-right:400px">${booking}${long}</div>`,
      before: '<p style="width:3000px;height:200px">分期说明</p>',
      after: long,
    },
    `each = () => { scrollBy(-12, 9); document.getElementById('in').scrollTop += 3 }`,
    60,
  ],
];

/** Frames of the same origin: how they are drawn, and by how much that makes one px of theirs. */
const frames: [name: string, style: string, around: string, scale: number][] = [
  ['with border and padding', 'border:7px solid;padding:11px', '', 1],
  ['that is scaled', 'border:6px solid;padding:10px;transform:scale(.5);transform-origin:0 0', '', 0.5],
  ['that is zoomed', 'border:6px solid;padding:10px;zoom:1.5', '', 1.5],
  [
    'in boxes that are scaled and zoomed',
    'border:4px solid',
    'zoom:1.25;transform:scale(.8);transform-origin:0 0',
    1,
  ],
];

describe.each(['chromium', 'firefox'] as const)('exact in %s: the ring', (name) => {
  const { stage, show } = onStage(name, { silent: true });
  let visit: Visit;

  const open = async (html: string) => {
    visit = await show('www.mi.com/exact', html);
    await visit.page.bringToFront();
    await visit.ringed();
  };
  const trace = async (act: string, target?: string, place?: string, count?: number): Promise<Trace> =>
    readTrace(await visit.within(tracing(act, target, place, count)));
  /** How far the ring is off when all is at rest, px. */
  const off = async (target?: string, place?: string): Promise<number> =>
    (await trace('', target, place, 3)).rest;
  const exact = async (target?: string, place?: string) =>
    expect(
      await until(
        () => off(target, place),
        (now) => now <= 1,
      ),
    ).toBeLessThanOrEqual(1);

  test('does not run while nothing moves', async () => {
    await open(planPage({ around: inBox('height:300px;overflow:auto'), after: long }));
    await spoken(visit);
    await rest();
    await inWorld(
      visit,
      stage().inside,
      `(() => {
        const counts = (globalThis.counts = { frames: 0, watches: 0 });
        const frame = requestAnimationFrame;
        globalThis.requestAnimationFrame = (run) => (counts.frames++, frame(run));
        const Watch = IntersectionObserver;
        globalThis.IntersectionObserver = class extends Watch {
          constructor(...given) { super(...given); counts.watches++ }
        };
      })()`,
    );
    const counts = () =>
      inWorld<{ frames: number; watches: number }>(visit, stage().inside, 'globalThis.counts');
    /** Longer than anything rests between two turns of whatever would run for ever. */
    const writes = `async (root) => {
      const records = [];
      const observer = new MutationObserver((now) => records.push(...now));
      observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
      await new Promise((end) => setTimeout(end, 800));
      return records.length;
    }`;
    expect(await visit.within(writes)).toBe(0);
    expect(await counts()).toEqual({ frames: 0, watches: 0 });
    // And what is counted is what runs when something does move.
    await visit.page.evaluate(() => scrollBy(0, 5));
    const moved = await until(counts, ({ watches }) => watches > 0);
    expect(moved.frames).toBeGreaterThan(1);
    await rest();
    const after = await counts();
    expect(await visit.within(writes)).toBe(0);
    expect(await counts()).toEqual(after);
    await exact();
  });

  test.each(moves)('is within 1 px and a frame when %s', async (_name, page, act, way, count?: number) => {
    await open(planPage(page));
    await exact();
    const seen = await trace(act, undefined, undefined, count);
    expect(seen.way).toBeGreaterThanOrEqual(way);
    if (way === 0) expect(seen.way).toBeLessThan(1);
    expect(seen.off).toBeLessThanOrEqual(1);
    await exact();
  });

  test('is exact after each change of the window', async () => {
    await open(planPage({ around: inBox('text-align:center;padding-top:5vh'), after: long }));
    const following = trace('', undefined, undefined, 80);
    await rest();
    await visit.page.setViewport({ width: 900, height: 600 });
    await rest();
    await visit.page.setViewport({ width: 1100, height: 700 });
    const seen = await following;
    expect(seen.way).toBeGreaterThan(20);
    expect(seen.off).toBeLessThanOrEqual(1);
    await exact();
  });

  test('is exact at every zoom of the browser, and when the page scrolls there', async () => {
    await open(planPage({ around: inBox('padding:33.3px'), after: `${long}${long}` }));
    for (const zoom of [0.5, 0.67, 1.1, 1.5, 2, 3]) {
      await stage().inside.evaluate(`api.tabs.setZoom(${visit.tab}, ${zoom})`);
      const width = await until(
        () => visit.page.evaluate(() => innerWidth),
        (now) => Math.abs(now * zoom - 1280) < 40,
      );
      expect(Math.abs(width * zoom - 1280)).toBeLessThan(40);
      await visit.page.evaluate(() =>
        scrollTo(0, document.getElementById('it')!.offsetTop - innerHeight / 2),
      );
      await exact();
      expect((await trace('each = () => scrollBy(0, 2)', undefined, undefined, 15)).off).toBeLessThanOrEqual(
        1,
      );
    }
    await stage().inside.evaluate(`api.tabs.setZoom(${visit.tab}, 0)`);
  });

  const inner = `document.querySelector('iframe').contentDocument.getElementById('it')`;
  const placeIn = (frame: string, scale: number, edge: number) => `(it) => {
    const frame = ${frame};
    const outer = frame.getBoundingClientRect();
    const own = it.getBoundingClientRect();
    const x = (at) => outer.left + ${edge * scale} + at * ${scale};
    const y = (at) => outer.top + ${edge * scale} + at * ${scale};
    return { left: x(own.left), top: y(own.top), right: x(own.right), bottom: y(own.bottom) };
  }`;

  test.each(frames)('is within 1 px and a frame in a frame %s', async (_name, style, around, scale) => {
    stage().server.pages.set(INNER, planPage({ after: long }));
    await open(
      `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>小米商城</title><link rel="icon" href="data:,">
      <style>@keyframes go{50%{translate:30px 20px}}</style><body style="margin:0;height:2000px"><p style="height:130px">分期说明</p><div style="${around}">
      <iframe src="/inner" style="width:700px;height:440px;${style}"></iframe></div>`,
    );
    const edge = Number(/border:(\d+)/.exec(style)![1]) + Number(/padding:(\d+)/.exec(style)?.[1] ?? 0);
    const place = placeIn('it.ownerDocument.defaultView.frameElement', scale, edge);
    await exact(inner, place);
    for (const act of [
      'each = () => scrollBy(0, 5)',
      'each = () => it.ownerDocument.defaultView.scrollBy(0, 3)',
      `it.ownerDocument.defaultView.frameElement.style.animation = 'go .3s 2'`,
    ]) {
      const seen = await trace(act, inner, place);
      expect(seen.way, act).toBeGreaterThan(15);
      expect(seen.off, act).toBeLessThanOrEqual(1);
      await exact(inner, place);
    }
  });

  test('is exact in a frame in a frame, from right to left', async () => {
    stage().server.pages.set('www.mi.com/deep', planPage({ root: 'dir="rtl"', after: long }));
    stage().server.pages.set(
      INNER,
      `<!doctype html><html dir="rtl"><body style="margin:9px;height:900px"><iframe src="/deep"
      style="border:5px solid;padding:3px;width:600px;height:330px"></iframe>`,
    );
    await open(
      `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>小米商城</title><link rel="icon" href="data:,">
      <body style="margin:0;height:2000px"><iframe src="/inner" style="border:2px solid;padding:13px;width:700px;height:450px"></iframe>`,
    );
    const deep = `document.querySelector('iframe').contentDocument.querySelector('iframe').contentDocument.getElementById('it')`;
    const place = `(it) => {
      const own = it.getBoundingClientRect();
      const middle = it.ownerDocument.defaultView.frameElement;
      const outer = middle.ownerDocument.defaultView.frameElement.getBoundingClientRect();
      const at = middle.getBoundingClientRect();
      const x = outer.left + 15 + at.left + 8;
      const y = outer.top + 15 + at.top + 8;
      return { left: x + own.left, top: y + own.top, right: x + own.right, bottom: y + own.bottom };
    }`;
    await exact(deep, place);
    const seen = await trace(
      `each = (n) => {
        it.ownerDocument.defaultView.scrollBy(0, 3);
        if (n % 2) it.ownerDocument.defaultView.parent.scrollBy(0, 2);
        if (n % 3) scrollBy(0, 2);
      }`,
      deep,
      place,
    );
    expect(seen.way).toBeGreaterThan(50);
    expect(seen.off).toBeLessThanOrEqual(1);
  });

  test('is within 1 px and a frame in a frame of another origin', async () => {
    stage().server.pages.set(
      `${LENDER}/plan`,
      planPage({
        root: 'dir="rtl"',
        head: '<style>@keyframes go{50%{translate:-200px 90px}}</style>',
        around: inBox('animation:go .7s linear infinite'),
        after: long,
      }),
    );
    visit = await show(
      'www.mi.com/exact',
      `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>小米商城</title><link rel="icon" href="data:,">
      <body><iframe src="https://${LENDER}/plan" style="width:900px;height:560px"></iframe>`,
    );
    await visit.page.bringToFront();
    await visit.status(({ state }) => state === 'found', 'a target');
    const frame = () => visit.page.frames().find((each) => each.url().endsWith('/plan'))!;
    const traceIn = async (act: string, count?: number) =>
      readTrace(await inFrame(frame(), stage().inside, visit.tab, tracing(act, IT, undefined, count)));
    const rest = async () => (await traceIn('', 3).catch(() => null))?.rest ?? Number.POSITIVE_INFINITY;
    expect(await until(rest, (now) => now <= 1)).toBeLessThanOrEqual(1);
    for (const act of ['', 'each = () => scrollBy(0, 5)']) {
      const seen = await traceIn(act);
      expect(seen.way, act).toBeGreaterThan(50);
      expect(seen.off, act).toBeLessThanOrEqual(1);
    }
  });
});
