import { setTimeout as pause } from 'node:timers/promises';
import type { Frame } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { onStage } from '../tools/on-stage.ts';
import { type Shown, seeInFrame } from '../tools/overlay.ts';
import { planPage } from '../tools/plan-page.ts';
import { plainSettings, type Visit } from '../tools/stage.ts';
import { until } from '../tools/until.ts';

const LENDER = 'm.jr.airstarfinance.net';

const frame = (path: string, size = 'width:900px;height:560px', host = LENDER) =>
  `<iframe src="https://${host}${path}" style="border:0;${size}"></iframe>`;
const page = (
  inner: string,
) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>小米商城</title>
<link rel="icon" href="data:,"><body style="margin:0;font:14px sans-serif">${inner}</body></html>`;

describe.each(['chromium', 'firefox'] as const)('frames of other origins in %s', (name) => {
  const { stage, show } = onStage(name);
  let visit: Visit;
  beforeAll(async () => {
    const { pages } = stage().server;
    pages.set(`${LENDER}/plan`, planPage());
    pages.set(`${LENDER}/other`, planPage({ order: '5261108371940999', day: '2026-12-20' }));
    pages.set('www.mi.com/plan', planPage());
    // What every script of ours sends is heard by this page of the extension too.
    await stage().inside.evaluate(`(globalThis.heard = [],
      api.runtime.onMessage.addListener(({ type }, { frameId, tab }) => {
        globalThis.heard.push({ type, frameId, tab: tab?.id });
      }))`);
  });
  beforeEach(() => stage().inside.evaluate('(globalThis.heard = [], 0)'));

  /** Puppeteer misses now and then that a frame in a process of its own can be asked; such a page is opened anew. */
  const answers = (each: Frame) => Promise.race([each.evaluate('true'), quiet(3_000)]);
  const open = async (inner: string) => {
    do visit = await show('www.mi.com/frames', page(inner));
    while (!(await Promise.all(visit.page.frames().map(answers))).every(Boolean));
    return visit;
  };
  const framesOf = (path: string): Frame[] => visit.page.frames().filter((each) => each.url().endsWith(path));
  const shownIn = (each: Frame) => seeInFrame(each, stage().inside, visit.tab).catch(() => null);
  const ringsOf = (shown: Shown | null) => shown?.rings.filter(({ kind }) => kind === 'ring') ?? [];
  const heard = () =>
    stage().inside.evaluate<{ type: string; frameId: number; tab: number }[]>('globalThis.heard');
  const looks = async () => (await heard()).filter(({ type, tab }) => type === 'look' && tab === visit.tab);
  const found = () => visit.status(({ state }) => state === 'found', 'a target');
  /** Waits for the ring in a frame, and checks that it is around the right element. */
  async function ringedIn(each: Frame): Promise<void> {
    const shown = await until(
      () => shownIn(each),
      (now) => ringsOf(now).length > 0,
    );
    expect(ringsOf(shown)).toHaveLength(1);
    const { box, label } = ringsOf(shown)[0]!;
    expect(label).toContain('取消预约还款');
    const at = await each.$eval('#it', (el) => el.getBoundingClientRect().toJSON());
    for (const gap of [
      at.left - box.left,
      at.top - box.top,
      box.left + box.width - at.right,
      box.top + box.height - at.bottom,
    ]) {
      expect(gap).toBeGreaterThan(0);
      expect(gap).toBeLessThan(10);
    }
    expect(shown?.panel).toBeNull();
  }

  /** Longer than a look, a second one to confirm it, and the patience with frames: a ring that must not be would be there. */
  const quiet = (ms = 1_000) => pause(ms);
  const hosts = (each: Frame) => each.evaluate(() => document.querySelectorAll('[popover]').length);

  test('does not read an advertisement, a hidden frame, nor one that it cannot place', async () => {
    stage().server.pages.set('account.xiaomi.com/around', page(frame('/plan')));
    await open(
      [
        frame('/plan', 'width:300px;height:60px'),
        frame('/plan', 'width:300px;height:250px'),
        frame('/plan', 'width:900px;height:560px;display:none'),
        frame('/plan', 'width:900px;height:200px;visibility:hidden'),
        // The page around the inner frame is none of ours, so nobody can say whether it is to be seen.
        frame('/around', 'width:900px;height:560px', 'account.xiaomi.com'),
      ].join(''),
    );
    await visit.settled();
    await quiet();
    expect(new Set((await looks()).map(({ frameId }) => frameId))).toEqual(new Set([0]));
    for (const each of framesOf('/plan')) expect(await hosts(each)).toBe(0);
  });

  test('does not ring what lies under a mask of the page around it', async () => {
    await open(
      `${frame('/plan')}<div id="mask" style="position:fixed;inset:0;background:#0008"><p>正在加载</p></div>`,
    );
    await visit.status(({ state }) => state === 'blocked', 'blocked');
    await quiet();
    expect(ringsOf(await shownIn(framesOf('/plan')[0]!))).toEqual([]);
    await visit.page.evaluate(() => document.getElementById('mask')?.remove());
    await found();
    await ringedIn(framesOf('/plan')[0]!);
    await visit.page.evaluate(() => {
      const modal = document.createElement('dialog');
      modal.textContent = '系统维护通知';
      document.body.append(modal);
      modal.showModal();
    });
    await visit.status(({ state }) => state === 'blocked', 'blocked again');
    await until(
      () => hosts(framesOf('/plan')[0]!),
      (count) => count === 0,
    );
    expect(await hosts(framesOf('/plan')[0]!)).toBe(0);
  });

  test('does not ring one of two: page and frame', async () => {
    await open(
      `${planPage({ order: '5261108371940999', day: '2026-12-20' }).replace(/^.*<body[^>]*>|<\/body>.*$/gs, '')}${frame('/plan')}`,
    );
    await visit.status(({ state }) => state === 'choose', 'two choices');
    await quiet();
    expect(ringsOf(await shownIn(framesOf('/plan')[0]!))).toEqual([]);
    const shown = await visit.shown();
    expect(ringsOf(shown)).toEqual([]);
    expect(shown?.buttons).toHaveLength(2);
    await pick('12-05');
    await ringedIn(framesOf('/plan')[0]!);
    expect(ringsOf(await visit.shown())).toEqual([]);
    await pick('12-20');
    await visit.ringed();
    expect(ringsOf(await shownIn(framesOf('/plan')[0]!))).toEqual([]);
  });

  test('does not ring one of two: two frames', async () => {
    await open(frame('/plan', 'width:600px;height:500px') + frame('/other', 'width:600px;height:500px'));
    await visit.status(({ state }) => state === 'choose', 'two choices');
    await pick('12-20');
    await ringedIn(framesOf('/other')[0]!);
    expect(ringsOf(await shownIn(framesOf('/plan')[0]!))).toEqual([]);
    await visit.page.evaluate(() => document.querySelectorAll('iframe')[1]?.remove());
    await found();
    await ringedIn(framesOf('/plan')[0]!);
  });

  test('does not ring beside a password or a sign-in in a frame', async () => {
    stage().server.pages.set(
      'm.jr.airstarfinance.net/pay',
      page('<h1>支付验证</h1><label>支付密码 <input type="password" placeholder="请输入支付密码"></label>'),
    );
    await open(frame('/plan', 'width:600px;height:500px') + frame('/pay', 'width:600px;height:300px'));
    await visit.status(({ state }) => state === 'sensitive', 'a warning');
    await quiet();
    expect(ringsOf(await shownIn(framesOf('/plan')[0]!))).toEqual([]);
  });

  test('does not keep ring nor advice once the frame is gone, or shows something else', async () => {
    stage().server.pages.set('account.xiaomi.com/help', page('<h1>帮助</h1>'));
    await open(frame('/plan'));
    await found();
    await visit.page.evaluate(() => {
      document.querySelector('iframe')!.src = 'https://account.xiaomi.com/help';
    });
    await visit.status(({ state }) => state === 'elsewhere', 'nothing');
    await visit.page.evaluate((lender) => {
      document.querySelector('iframe')!.src = `https://${lender}/plan`;
    }, LENDER);
    await found();
    await ringedIn(framesOf('/plan')[0]!);
    await visit.page.evaluate(() => document.querySelector('iframe')?.remove());
    await visit.status(({ state }) => state === 'elsewhere', 'nothing');
    expect((await visit.shown())?.panel ?? null).toBeNull();
  });

  test('does not read a frame of the same origin twice', async () => {
    await open(frame('/plan', 'width:900px;height:560px', 'www.mi.com'));
    await found();
    const shown = await visit.ringed();
    expect(ringsOf(shown)).toHaveLength(1);
    await quiet(1_500);
    expect(new Set((await looks()).map(({ frameId }) => frameId))).toEqual(new Set([0]));
    expect(await hosts(framesOf('/plan')[0]!)).toBe(0);
  });

  test('does not stay in the frame when it is paused, everywhere or for the site in the frame', async () => {
    const html = () => framesOf('/plan')[0]!.evaluate(() => document.documentElement.outerHTML);
    const settings = (more: object) => stage().inside.store({ settings: { ...plainSettings, ...more } });
    await settings({ pausedAll: true });
    await open(frame('/plan'));
    await quiet(1_500);
    const before = await html();
    for (const paused of [{ pausedAll: true }, { pausedSites: [LENDER] }, { pausedSites: ['www.mi.com'] }]) {
      await settings({});
      await ringedIn(framesOf('/plan')[0]!);
      expect(await html()).not.toBe(before);
      await settings(paused);
      expect(await until(html, (now) => now === before)).toBe(before);
    }
    const count = (await looks()).length;
    await framesOf('/plan')[0]!.evaluate(() => document.body.append('more'));
    await quiet(1_500);
    expect((await looks()).filter(({ frameId }) => frameId > 0).length).toBeLessThanOrEqual(count);
    await settings({});
  });

  test('rings in the frame, and shows one panel, in the page around it', async () => {
    await open(`<p>我的分期</p>${frame('/plan')}`);
    const status = await found();
    expect(status.targetLabel).toBe('取消预约还款');
    await ringedIn(framesOf('/plan')[0]!);
    const shown = await visit.shown();
    expect(shown?.rings).toEqual([]);
    expect(shown?.text).toContain('取消预约还款');
  });

  test('rings in a frame inside a frame of the page itself', async () => {
    stage().server.pages.set('www.mi.com/wrapper', page(frame('/plan')));
    await open(frame('/wrapper', 'width:960px;height:640px', 'www.mi.com'));
    await found();
    await ringedIn(framesOf('/plan')[0]!);
  });

  test('finds what stands in a frame out of sight that got its size late', async () => {
    await open(
      `<p style="height:1500px">我的分期</p>${frame('/plan', 'width:900px;height:560px;display:none')}`,
    );
    await until(
      () => framesOf('/plan')[0]!.evaluate(() => document.readyState),
      (now) => now === 'complete',
    );
    await visit.page.$eval('iframe', (el) => el.style.removeProperty('display'));
    expect((await found()).targetLabel).toBe('取消预约还款');
  });

  test('shows where it is: scrolls the frame and the page, and the panel covers it in neither', async () => {
    stage().server.pages.set(
      'm.jr.airstarfinance.net/long',
      planPage().replace('<section>', '<section style="padding-top:1800px">'),
    );
    await open(`<p style="height:1500px">我的分期</p>${frame('/long', 'width:1240px;height:560px')}`);
    await found();
    await pick('取消预约还款');
    const inner = framesOf('/long')[0]!;
    await ringedIn(inner);
    const ring = ringsOf(await shownIn(inner))[0]!.box;
    const outer = await until(
      () => visit.page.$eval('iframe', (el) => el.getBoundingClientRect().toJSON()),
      ({ top }) => top + ring.top > 0 && top + ring.top + ring.height < 800,
    );
    const top = outer.top + ring.top;
    expect(top).toBeGreaterThan(0);
    expect(top + ring.height).toBeLessThan(800);
    const panel = (await visit.shown())!.panel!;
    const left = outer.left + ring.left;
    const apart =
      panel.left >= left + ring.width ||
      panel.left + panel.width <= left ||
      panel.top >= top + ring.height ||
      panel.top + panel.height <= top;
    expect(apart, JSON.stringify({ panel, ring, outer })).toBe(true);
    // Scrolled away again by hand, it is offered again.
    const offers = (shown: Shown | null) =>
      shown?.buttons.some(({ words }) => words.includes('取消预约还款'));
    expect(offers(await visit.shown())).toBe(false);
    await inner.evaluate(() => scrollTo(0, 0));
    expect(offers(await until(visit.shown, (shown) => offers(shown) ?? false))).toBe(true);
  });

  test('goes on after the browser has ended the background', async () => {
    await open(frame('/plan'));
    await found();
    const inner = framesOf('/plan')[0]!;
    await ringedIn(inner);
    if (name === 'chromium') {
      const target = await stage().browser.waitForTarget((each) => each.type() === 'service_worker');
      await (await target.worker())?.close();
    }
    await inner.evaluate(() => document.getElementById('it')?.setAttribute('disabled', ''));
    await visit.status(({ state }) => state === 'blocked', 'blocked');
    expect(await hosts(inner)).toBe(0);
    await inner.evaluate(() => document.getElementById('it')?.removeAttribute('disabled'));
    await found();
    await ringedIn(inner);
  });

  test('leaves no error in any console', () => {
    expect(stage().errors).toEqual([]);
  });

  // Last, for it takes the extension's own page away.
  test('leaves the frame when the extension was updated', async () => {
    await open(frame('/plan'));
    const inner = framesOf('/plan')[0]!;
    await ringedIn(inner);
    await stage()
      .inside.evaluate('api.runtime.reload()')
      .catch(() => {});
    await quiet(1_500);
    // Something has to happen in the frame before the guide that was left behind can notice.
    await inner.evaluate(() => document.body.append('more'));
    // Firefox puts the new guide into the open page by itself.
    const left = name === 'chromium' ? 0 : 1;
    expect(
      await until(
        () => hosts(inner),
        (count) => count === left,
      ),
    ).toBe(left);
  });

  /** Presses a button of the panel, as the person would. */
  async function pick(words: string): Promise<void> {
    const shown = await until(
      () => visit.shown().catch(() => null),
      (now) => now?.buttons.some((button) => button.words.includes(words)) ?? false,
    );
    const button = shown?.buttons.find((each) => each.words.includes(words));
    if (!button) throw new Error(`no button says ${words}: ${JSON.stringify(shown?.buttons)}`);
    const { left, top, width, height } = button.box;
    await visit.page.mouse.click(left + width / 2, top + height / 2);
  }
});
