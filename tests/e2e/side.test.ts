import { afterEach, describe, expect, test } from 'vitest';
import { openOwn } from '../tools/browser/inside.ts';
import { onStage } from '../tools/on-stage.ts';
import { seeOverlay } from '../tools/overlay.ts';
import { press } from '../tools/press.ts';
import { openSide, type Side } from '../tools/side.ts';
import { plainSettings, type Visit } from '../tools/stage.ts';
import { until } from '../tools/until.ts';
import { addresses, orders } from '../tools/walk.ts';

const plan = addresses.plan(orders.due);
const FOUND = '圈住的「取消预约」';

describe.each(['chromium', 'firefox'] as const)('the panel beside the page in %s', (name) => {
  const { stage } = onStage(name);
  let side: Side | null = null;
  afterEach(async () => {
    await side?.close();
    side = null;
    await stage().forget();
  });

  async function beside(visit: Visit): Promise<Side> {
    side = await openSide(stage(), visit.tab);
    await visit.page.bringToFront();
    return side;
  }
  const panelOf = (visit: Visit) =>
    visit.shown().then(
      (shown) => shown?.panel ?? null,
      () => null,
    );
  const hasPanel = async (visit: Visit, isThere: boolean) => {
    const panel = await until(
      () => panelOf(visit),
      (now) => (now !== null) === isThere,
    );
    expect(panel !== null).toBe(isThere);
  };
  const ringOf = async (visit: Visit) => (await visit.ringed()).rings[0]!;

  test('does not stand in the page and beside it; the ring stays, and with its end the panel comes back', async () => {
    const visit = await stage().open(plan);
    await visit.ringed();
    await hasPanel(visit, true);
    await visit.page.evaluate(
      "(globalThis.heard = 0, addEventListener('message', () => globalThis.heard++))",
    );
    await beside(visit);
    const said = await side!.says(FOUND);
    expect(said).toContain('办理之前，看清这些');
    await hasPanel(visit, false);
    expect((await ringOf(visit)).label).toContain('取消预约');
    expect(await visit.page.evaluate('globalThis.heard')).toBe(0);
    await side!.close();
    side = null;
    await hasPanel(visit, true);
    await visit.ringed();
  });

  test('does not come back into the next pages, which the panel beside them follows', async () => {
    const visit = await stage().open(plan);
    await visit.ringed();
    await beside(visit);
    await side!.says(FOUND);
    await press(visit.page, '取消预约');
    await side!.says('第 6 步');
    expect((await ringOf(visit)).label).toContain('确认取消');
    await hasPanel(visit, false);
    await visit.page.evaluate("document.querySelector('dialog').close()");
    await side!.says('第 5 步');
    // Another document, and back to the first one out of the browser's memory.
    await visit.page.goto(addresses.order(orders.due));
    await side!.says('第 4 步');
    await hasPanel(visit, false);
    await visit.page.goBack();
    await side!.says(FOUND);
    await visit.ringed();
    await hasPanel(visit, false);
    await side!.close();
    side = null;
    await hasPanel(visit, true);
  });

  test('does not ring one of several by itself; what is chosen there is ringed here', async () => {
    const visit = await stage().open(addresses.bookings);
    await visit.status(({ state }) => state === 'choose', 'several to choose from');
    await beside(visit);
    const choices = await until(
      () =>
        side!.evaluate<string[]>("[...view.document.querySelectorAll('.wide')].map((el) => el.innerText)"),
      (all) => all.length > 1,
    );
    expect((await visit.shown())?.rings ?? []).toEqual([]);
    await side!.press(choices[1]!.split('\n')[0]!);
    await visit.ringed();
    await until(
      () => side!.evaluate<number>("view.document.querySelectorAll('.wide[aria-pressed=true]').length"),
      (count) => count === 1,
    );
    expect(await side!.evaluate("view.document.querySelector('.wide[aria-pressed=true]').innerText")).toBe(
      choices[1],
    );
  });

  test('ticks, and shows where', async () => {
    const visit = await stage().open(plan);
    await visit.ringed();
    await beside(visit);
    await side!.says('已看 0/12');
    await side!.press('钱还是要还的');
    await side!.says('已看 1/12');
    const kept = await until(
      async () =>
        (await stage().inside.stored())[`progress:${orders.due}`] as { ticks: string[] } | undefined,
      (progress) => progress?.ticks.length === 1,
    );
    expect(kept?.ticks).toHaveLength(1);
    await visit.page.setViewport({ width: 1280, height: 300 });
    await visit.page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    const far = await visit.page.evaluate('scrollY');
    expect(far).toBeGreaterThan(0);
    await side!.evaluate("(view.document.querySelector('li details').open = true)");
    await side!.press('指给我看');
    const now = await until(
      () => visit.page.evaluate('scrollY'),
      (at) => at !== far,
    );
    expect(now).not.toBe(far);
    await side!.close();
    side = null;
    const text = await until(
      async () => (await visit.shown())?.text ?? '',
      (now) => now.includes('1/12'),
    );
    expect(text).toContain('已看 1/12');
  });

  test('goes with the active tab, and says so where there is nothing to guide', async () => {
    const first = await stage().open(plan);
    await first.ringed();
    await beside(first);
    await side!.says(FOUND);
    const second = await stage().open('about:blank');
    await second.page.bringToFront();
    expect(await side!.says('向导不在这一页上')).toContain('96110');
    await second.page.goto(addresses.plan(orders.absent));
    await side!.says('要说的话');
    await hasPanel(second, false);
    const practice = await stage().browser.newPage();
    await openOwn(practice, stage().inside.url('practice.html'));
    await practice.bringToFront();
    await side!.says('练习商城的面板就在那一页里');
    await practice.close();
    await first.page.bringToFront();
    await side!.says(FOUND);
    await hasPanel(first, false);
    await first.page.goto('https://www.mi.com/nothing-here');
    expect(await side!.says('这一页没有要办的')).toContain('950816');
  });

  test('leaves the panels of other windows alone', async () => {
    const visit = await stage().open(plan);
    await visit.ringed();
    await beside(visit);
    await side!.says(FOUND);
    const before = await stage().browser.pages();
    const { id, tabs } = await stage().inside.evaluate<{ id: number; tabs: { id: number }[] }>(
      "await api.windows.create({ url: 'about:blank' })",
    );
    const pages = await until(
      () => stage().browser.pages(),
      (now) => now.length > before.length,
    );
    const other = pages.find((page) => !before.includes(page))!;
    await other.goto(plan);
    const panel = () =>
      seeOverlay(other, stage().inside, tabs[0]!.id).then(
        (shown) => shown?.panel ?? null,
        () => null,
      );
    expect(await until(panel, Boolean)).not.toBeNull();
    await hasPanel(visit, false);
    await stage().inside.evaluate(`await api.windows.remove(${id})`);
  });

  test('speaks another language as soon as that is chosen', async () => {
    const visit = await stage().open(plan);
    await visit.ringed();
    await beside(visit);
    await side!.says(FOUND);
    await stage().inside.store({ settings: { ...plainSettings, language: 'en' } });
    await side!.says('Step 5');
    await stage().inside.store({ settings: { ...plainSettings, language: 'zh-TW' } });
    await side!.says('還款嚮導');
    expect(await side!.evaluate('view.document.documentElement.lang')).toBe('zh-TW');
  });

  test('starts the guide on the way, where the page has only a chip otherwise', async () => {
    const visit = await stage().open(addresses.orders);
    await hasPanel(visit, true);
    await beside(visit);
    await hasPanel(visit, false);
    await side!.press('开始，在页面上指路');
    await until(
      async () => (await visit.shown())?.rings ?? [],
      (rings) => rings.length > 0,
    );
    expect((await visit.shown())?.rings[0]?.kind).toBe('soft');
    expect(await side!.text()).not.toContain('开始，在页面上指路');
  });

  test('pauses tab, site and everything, and goes on', async () => {
    const visit = await stage().open(plan);
    await visit.ringed();
    await beside(visit);
    for (const [pause, resume] of [
      ['在这个标签页暂停', '在这个标签页继续'],
      ['在本站暂停', '在本站继续'],
      ['在所有网站暂停', '在所有网站继续'],
    ] as const) {
      await side!.says(FOUND);
      await side!.press(pause);
      await side!.says('向导暂停了');
      await until(
        () => visit.shown(),
        (shown) => !shown || shown.rings.length === 0,
      );
      expect((await visit.shown())?.rings ?? []).toEqual([]);
      await side!.press(resume);
      await visit.ringed();
    }
  });

  test('goes on after the browser has ended the background', async () => {
    const visit = await stage().open(plan);
    await visit.ringed();
    await beside(visit);
    await side!.says(FOUND);
    if (name === 'chromium') {
      const target = await stage().browser.waitForTarget((each) => each.type() === 'service_worker');
      await (await target.worker())?.close();
    }
    await press(visit.page, '取消预约');
    await side!.says('第 6 步');
    await hasPanel(visit, false);
  });

  test('can be used by keyboard alone, and loses nothing at 320 px', async () => {
    const visit = await stage().open(plan);
    await visit.ringed();
    const page = await stage().browser.newPage();
    page.on('pageerror', (error) => stage().errors.push(String(error)));
    await page.setViewport({ width: 320, height: 700 });
    await openOwn(page, stage().inside.url(`sidepanel.html?tab=${visit.tab}`));
    const ticks = () => page.evaluate("document.querySelectorAll('input:checked').length") as Promise<number>;
    await until(
      () => page.evaluate('document.body.innerText') as Promise<string>,
      (text) => text.includes('已看 0/12'),
    );
    const spills = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
    expect(await page.evaluate(spills)).toBe(false);
    await page.bringToFront();
    for (let at = 0; at < 12; at++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate("document.activeElement.matches('input')")) break;
    }
    expect(await page.evaluate("document.activeElement.matches(':focus-visible')")).toBe(true);
    await page.keyboard.press(' ');
    expect(await until(ticks, (count) => count === 1)).toBe(1);
    await page.close();
  });

  test('leaves no error in any console', () => {
    expect(stage().errors).toEqual([]);
  });
});
