import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { pressOurs, ringBox, settle, useOverlay } from './overlay-open.ts';

const plan = await readFile('tests/pages/journey-5-repayment-plan/page.html', 'utf8');
const ringBoth =
  "const [modify, cancel] = document.querySelectorAll('.ops .b'); stage.ring(cancel, '取消预约', null, modify)";
const dialog = `<!doctype html><p class=tip>页面</p><dialog style="width:300px"><p>取消本次预约还款？</p>
  <button id=act>确认取消</button> <button id=keep>再想想</button></dialog>`;
const openDialog = "document.querySelector('dialog').showModal(); stage.ring(act, '确认取消', keep)";

const { open, opened } = useOverlay();
const text = (selector: string) =>
  opened().page.evaluate((css) => stage.root().querySelector(css)?.textContent ?? '', selector);

describe('the panel', () => {
  it('does not let the page hear what is done in it', async () => {
    const { page } = await open(plan, ringBoth);
    await page.evaluate(`globalThis.heard = [];
      for (const type of ['keydown', 'keyup', 'keypress', 'input', 'click', 'pointerdown', 'mousedown', 'focusin'])
        document.addEventListener(type, () => heard.push(type))`);
    await pressOurs(page, '自动');
    await page.keyboard.press('Space');
    await page.keyboard.type('a1');
    expect(await page.evaluate('heard')).toEqual([]);
  });

  it('does not cover the ringed control nor leave the window, wherever that control is', async () => {
    const { page } = await open(
      '<!doctype html><button style="position:fixed;width:90px;height:36px">取消预约</button>',
      '',
    );
    for (const [width, height] of [
      [1024, 700],
      [512, 350],
    ] as const) {
      await page.setViewport({ width, height });
      await page.evaluate("globalThis.el = document.querySelector('button'); stage.ring(el, '取消预约')");
      for (let at = 0; at < 25; at++) {
        const [x, y] = [(at % 5) / 4, Math.floor(at / 5) / 4];
        await page.evaluate(
          `el.style.left = ${x * (width - 90)} + 'px'; el.style.top = ${y * (height - 36)} + 'px'`,
        );
        await settle(120);
        const found = await page.evaluate(() => {
          const panel = stage.root().querySelector('section')!.getBoundingClientRect();
          const own = document.querySelector('button')!.getBoundingClientRect();
          const tag = stage.root().querySelector('.tag')!.getBoundingClientRect();
          const inside = (box: DOMRect) =>
            box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
          const apart =
            panel.right <= own.left ||
            panel.left >= own.right ||
            panel.bottom <= own.top ||
            panel.top >= own.bottom;
          return { panel: inside(panel), tag: inside(tag), apart };
        });
        expect(found, `${width}×${height}, ${x} ${y}`).toEqual({ panel: true, tag: true, apart: true });
      }
    }
  });

  it('does not fight a page that keeps removing it', async () => {
    const { page } = await open(plan, ringBoth);
    await page.evaluate('globalThis.host = stage.root().host');
    for (let time = 1; time <= 4; time++) {
      await page.evaluate('host.remove()');
      await settle(250);
      expect(await page.evaluate('host.isConnected'), `removed ${time} times`).toBe(time <= 3);
    }
    expect(await page.evaluate(() => stage.said)).toEqual(['lost']);
  });

  it('does not appear in print', async () => {
    const { page } = await open(plan, ringBoth);
    await page.emulateMediaType('print');
    expect(await page.evaluate(() => getComputedStyle(stage.root().host).display)).toBe('none');
  });

  it('does not need what a strict policy forbids', async () => {
    const policy =
      "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; require-trusted-types-for 'script'";
    const html = `<!doctype html><meta http-equiv=Content-Security-Policy content="${policy}"><button>取消预约</button>`;
    const { page } = await open(html, "stage.ring(document.querySelector('button'), '取消预约')");
    expect(await ringBox(page)).not.toBeNull();
    expect(await page.evaluate(() => getComputedStyle(stage.root().querySelector('section')!).position)).toBe(
      'fixed',
    );
  });

  it('can be used while the page shows a modal dialog, and survives its end', async () => {
    const { page } = await open(dialog, openDialog);
    await pressOurs(page, '自动');
    await settle(100);
    expect(await text('h3')).toContain('1/12');
    expect(await page.evaluate("document.querySelector('dialog').open")).toBe(true);
    await page.evaluate("document.querySelector('dialog').remove()");
    await settle(250);
    expect(await page.evaluate(() => stage.root().host.parentNode === document.documentElement)).toBe(true);
    expect(await page.evaluate(() => stage.said)).toEqual([]);
    expect(await ringBox(page)).toBeNull();
  });

  it('keeps focus and scroll position when it is drawn anew', async () => {
    const { page } = await open(plan, ringBoth);
    await pressOurs(page, '逾期');
    const before = await page.evaluate(() => stage.root().querySelector('section')!.scrollTop);
    await page.keyboard.press('Space');
    await settle(100);
    expect(before).toBeGreaterThan(0);
    expect(await page.evaluate(() => stage.root().querySelector('section')!.scrollTop)).toBe(before);
    expect(await page.evaluate(() => stage.root().activeElement?.localName)).toBe('input');
  });

  it('rings the other control, marks a quote for a while, moves, collapses, opens and hides when asked', async () => {
    const { page } = await open(plan, ringBoth);
    await pressOurs(page, '改圈');
    await settle();
    expect(await text('.ring')).toContain('修改预约');
    await pressOurs(page, '指给我看');
    await settle(100);
    expect(await page.evaluate(() => stage.root().querySelectorAll('.mark').length)).toBe(1);
    const corner = () => page.evaluate(() => stage.root().querySelector('section')!.style.cssText);
    const before = await corner();
    await pressOurs(page, '换个角落');
    expect(await corner()).not.toBe(before);
    await pressOurs(page, '收起');
    expect(await text('.chip')).toContain('第 5 步');
    await pressOurs(page, '还款向导');
    expect(await text('header')).toContain('第 5 步');
    await pressOurs(page, '隐藏 5 秒');
    expect(await page.evaluate(() => stage.root().host.isConnected)).toBe(false);
    await settle(5200);
    expect(await page.evaluate(() => stage.root().host.isConnected)).toBe(true);
    expect(await page.evaluate(() => stage.root().querySelectorAll('.mark').length)).toBe(0);
  });

  it('tells a screen reader once where the person is', async () => {
    const { page } = await open(plan, ringBoth);
    await settle(300);
    expect(await text('[role=status]')).toContain('第 5 步 / 共 6 步 找到了');
    expect(await page.evaluate(() => stage.root().querySelector('section')!.ariaLabel)).toBe('还款向导');
  });
});
