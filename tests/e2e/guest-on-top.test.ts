import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { pressOwn, reached, reachOf } from '../tools/guest.ts';
import { onStage } from '../tools/on-stage.ts';
import { planPage } from '../tools/plan-page.ts';
import type { Visit } from '../tools/stage.ts';
import { until } from '../tools/until.ts';

const INERT = '这里现在按不了：先在页面的对话框里继续。';

/** Layers a page may open, each just where the panel is; `b` stands before `a`, so that their order is none of the document's. */
const layers = `<dialog id="b">乙 <button>好</button></dialog><dialog id="a">甲 <button>好</button></dialog>
<div id="auto" popover>菜单 <button>一</button></div><div id="manual" popover="manual">提示</div>
<div id="hint" popover="hint">说明</div><dialog id="plain">不模态</dialog><div id="shadow"></div>
<style>dialog, [popover] { inset: 0 0 0 auto; margin: 0; padding: 0; width: 420px; height: 100% }</style>
<script>shadow.attachShadow({ mode: 'open' }).innerHTML = '<dialog id=inner>里面 <button>好</button></dialog>'</script>`;

describe.each(['chromium', 'firefox'] as const)('on top, honestly, in %s', (name) => {
  const { stage, show } = onStage(name, { silent: true });
  let visit: Visit;
  let before = '';

  const html = () => visit.page.evaluate('document.documentElement.outerHTML') as Promise<string>;
  async function open(markup: string): Promise<void> {
    visit = await show('www.mi.com/top', markup);
    await visit.ringed();
    before = (await html()).replace(/<div[^>]*translate="no"[^>]*><\/div>/, '');
  }
  const run = (code: string) => visit.page.evaluate(code);
  /** The panel's words, once they say that nothing can be pressed, or no longer do. */
  const says = async (isInert: boolean) =>
    (
      await until(
        () => reachOf(visit),
        (now) => now?.text.includes(INERT) === isInert,
      )
    )?.text;
  /** Whether something is ticked by now, as it should be. */
  const ticked = (is = true) =>
    until(
      async () => (await visit.shown())?.ticks.some(({ checked }) => checked),
      (now) => now === is,
    );
  /** After the guide has left, nothing is different from what the page itself has made of it. */
  async function leavesNoTrace(): Promise<void> {
    await stage().inside.store({ settings: { version: 1, language: 'zh-CN', pausedAll: true } });
    expect(await until(html, (now) => now === before)).toBe(before);
    await stage().inside.store({ settings: { version: 1, language: 'zh-CN' } });
  }

  test('does not lie under anything, nor become inert, in whichever order layers open and close', async () => {
    await open(planPage({ after: layers }));
    const inner = "document.querySelector('#shadow').shadowRoot.querySelector('dialog')";
    const steps: [string, string][] = [
      ['manual.showPopover()', 'html'],
      ['a.showModal()', 'a'],
      ['b.showModal()', 'b'],
      ['hint.showPopover()', 'b'],
      ['manual.hidePopover(); manual.showPopover()', 'b'],
      ['a.close()', 'b'],
      [`${inner}.showModal()`, 'inner'],
      ['b.close()', 'inner'],
      ['b.showModal()', 'b'],
      ['b.close()', 'inner'],
      [`${inner}.close()`, 'html'],
      ['auto.showPopover()', 'html'],
      ['plain.show()', 'html'],
      ['auto.showPopover(); a.showModal(); b.showModal()', 'b'],
      ['a.close(); b.close()', 'html'],
      ['b.showModal(); a.showModal(); a.close()', 'b'],
      ['b.close(); plain.close(); manual.hidePopover()', 'html'],
    ];
    for (const [step, home] of steps) {
      await run(step);
      await reached(visit, { panel: true, dimmed: false, home }, step);
    }
    await visit.ringed();
    await leavesNoTrace();
  });

  test('does not stay behind in a dialog that is removed, nor take that for an attack', async () => {
    await open(planPage({ after: '<template><dialog id="d">甲 <button>好</button></dialog></template>' }));
    for (let time = 0; time < 5; time++) {
      await run(
        "document.body.append(document.querySelector('template').content.cloneNode(true)); d.showModal()",
      );
      await reached(visit, { panel: true, home: 'd' });
      await run("document.querySelector('dialog').remove()");
      await reached(visit, { panel: true, home: 'html' });
    }
    await leavesNoTrace();
  });

  test('does not close a dialog that closes when something outside of it is pressed', async () => {
    const dialogs = `<dialog id="d" closedby="any">模态 <button>好</button></dialog><dialog id="n" closedby="any">
<button>好</button></dialog><style>dialog { inset: 40px auto auto 40px; margin: 0 }</style><script>
      d.onclick = (event) => { if (event.target === d) d.close() };
      d.addEventListener('click', ({ clientX, clientY }) => {
        const { right, bottom } = d.getBoundingClientRect();
        if (clientX > right || clientY > bottom) d.close();
      }, true)</script>`;
    await open(planPage({ after: dialogs }));
    for (const [show, id] of [
      ['d.showModal()', 'd'],
      ['n.show()', 'n'],
    ] as const) {
      await run(show);
      if (id === 'd') await reached(visit, { panel: true, home: 'd' });
      await pressOwn(visit, 'section header');
      await pressOwn(visit, 'label', '钱还是要还的');
      expect(await run(`${id}.open`), id).toBe(true);
      expect(await ticked()).toBe(true);
      await pressOwn(visit, 'label', '钱还是要还的');
      expect(await ticked(false)).toBe(false);
      await visit.page.mouse.click(640, 10);
      expect(
        await until(
          () => run(`${id}.open`),
          (isOpen) => isOpen === false,
        ),
        id,
      ).toBe(false);
      await reached(visit, { panel: true, home: 'html' });
    }
    await leavesNoTrace();
  });

  test('does not close an open menu of the page by a press in the panel; elsewhere it closes as ever', async () => {
    await open(planPage({ after: layers }));
    const isOpen = () => run("auto.matches(':popover-open')");
    for (const is of [true, false]) {
      await run('auto.showPopover()');
      await pressOwn(visit, 'label', '钱还是要还的');
      // The press has set off looks at the page, too: none may bring back what was there before.
      expect(await ticked(is)).toBe(is);
      await pressOwn(visit, 'section header');
      expect(await isOpen()).toBe(true);
      await visit.page.mouse.click(640, 10);
      expect(await until(isOpen, (now) => now === false)).toBe(false);
      await reached(visit, { panel: true, home: 'html' });
    }
    await leavesNoTrace();
  });

  test('does not raise itself for ever where something of the page does the same', async () => {
    const rival = `<div id="rival" popover="manual" style="inset:0 auto auto 0;margin:0">最上面</div><script>
      globalThis.turns = 0; rival.showPopover();
      document.addEventListener('toggle', ({ target }) => {
        if (target !== rival) { globalThis.turns++; rival.hidePopover(); rival.showPopover() }
      }, true)</script>`;
    await open(planPage({ after: rival }));
    await run(
      'auto = document.createElement("div"); auto.popover = "manual"; document.body.append(auto); auto.showPopover(); auto.remove()',
    );
    await pause(1_500);
    const turns = (await run('turns')) as number;
    expect(turns).toBeLessThan(40);
    await pause(500);
    expect(await run('turns')).toBe(turns);
    await reached(visit, { panel: true, dimmed: false });
  });

  test.each([
    [
      'a modal in a closed root',
      `globalThis.box = document.createElement('div'); document.body.append(box);
       globalThis.modal = document.createElement('dialog'); modal.innerHTML = '<button>好</button>';
       box.attachShadow({ mode: 'closed' }).append(modal); modal.showModal()`,
      'modal.close()',
      'box.remove()',
    ],
    [
      'an inert document',
      'document.documentElement.inert = true',
      'document.documentElement.inert = false',
      '',
    ],
    [
      'a dialog that throws us out',
      `globalThis.modal = document.createElement('dialog'); modal.innerHTML = '<button>好</button>';
       globalThis.watch = new MutationObserver(() => { for (const el of modal.querySelectorAll(':scope > div')) el.remove() });
       watch.observe(modal, { childList: true }); document.body.append(modal); modal.showModal()`,
      'modal.close()',
      'modal.remove()',
    ],
  ])('looks inert where it is, and says where to go on: %s', async (_, close, open_, tidy) => {
    await open(planPage());
    expect((await reachOf(visit))?.text).not.toContain(INERT);
    await run(close);
    await reached(visit, { panel: false, dimmed: true });
    expect(await says(true)).toContain(INERT);
    expect(await visit.status(({ lost }) => !lost, 'that it is still there')).toBeTruthy();
    // It does not move about meanwhile.
    const { x, y } = { x: 0, y: 0 };
    await visit.page.mouse.move(x, y);
    await run(open_);
    const { x: px, y: py } = (await visit.within<{ x: number; y: number }>(
      "(root) => { const b = root.querySelector('section').getBoundingClientRect(); return { x: b.left + 30, y: b.top + 90 } }",
    )) ?? { x: 0, y: 0 };
    await visit.page.mouse.move(px, py);
    await reached(visit, { panel: true, dimmed: false });
    expect(await says(false)).not.toContain(INERT);
    await run(tidy);
    await visit.ringed();
    await leavesNoTrace();
  });

  test('lies above what is shown full screen, and can be pressed there', async () => {
    await open(
      planPage({
        around: (booking) =>
          `<main id="m" style="background:#fff" onclick="this.requestFullscreen()">${booking}</main>`,
      }),
    );
    await visit.page.mouse.click(500, 200);
    await until(() => run('document.fullscreenElement !== null'), Boolean);
    expect(await run('document.fullscreenElement?.id')).toBe('m');
    await reached(visit, { panel: true, ring: true, dimmed: false });
    await pressOwn(visit, 'label', '钱还是要还的');
    expect(await ticked()).toBe(true);
    await run('document.exitFullscreen()');
    await until(() => run('document.fullscreenElement === null'), Boolean);
    await reached(visit, { panel: true, ring: true, dimmed: false });
    await leavesNoTrace();
  });

  test('rings above the modal in which the target stands, and what opens over that', async () => {
    // Over the left side of the ring, but not over the middle of the target.
    const over = `<div id="auto" popover></div><div id="manual" popover="manual"></div><div id="hint" popover="hint"></div>`;
    const place = `<script>{ d.showModal(); const { left, top } = it.getBoundingClientRect();
for (const each of [auto, manual, hint])
  each.style.cssText = 'inset:' + (top - 9) + 'px auto auto ' + (left - 9) + 'px;width:20px;height:60px;margin:0;padding:0;border:0' }</script>`;
    await open(planPage({ around: (booking) => `<dialog id="d">${booking}${over}</dialog>`, after: place }));
    for (const step of [
      'hint.showPopover()',
      'manual.showPopover()',
      'auto.showPopover()',
      'manual.hidePopover(); manual.showPopover()',
      'auto.hidePopover()',
    ]) {
      await run(step);
      await reached(visit, { panel: true, ring: true, home: 'd' }, step);
    }
  });
});
