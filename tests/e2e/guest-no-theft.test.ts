import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { pressOwn, reached, spoken, spotOf } from '../tools/guest.ts';
import { onStage } from '../tools/on-stage.ts';
import { planPage } from '../tools/plan-page.ts';
import { plainSettings, type Visit } from '../tools/stage.ts';
import { until } from '../tools/until.ts';

/** Everything by which a page hears of keys and presses, on all that lies around us and in both phases. */
const listening = `<script>
  globalThis.heard = [];
  const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'paste', 'copy', 'cut', 'focusin', 'focus',
    'pointerdown', 'mousedown', 'click', 'wheel', 'compositionstart', 'compositionend'];
  for (const target of [window, document, document.documentElement])
    for (const type of types)
      for (const capture of [true, false])
        target.addEventListener(type, (event) => {
          heard.push(type + ' ' + (event.target.id || event.target.localName || 'document'));
          if (type === 'keydown' && event.key === 'j') event.preventDefault();
        }, capture);
</script>`;
/** The plan cannot be cancelled here, so there is a text for the desk to be changed: a field of ours. */
const withoutButtons = (html: string) => html.replaceAll(/<button type="button".*?<\/button>/g, '');

describe.each(['chromium', 'firefox'] as const)('no theft in %s', (name) => {
  const { stage, show } = onStage(name, { silent: true });
  let visit: Visit;
  afterEach(() => stage().inside.store({ settings: plainSettings }));

  const run = (code: string) => visit.page.evaluate(code);
  const settings = (more: object) => stage().inside.store({ settings: { ...plainSettings, ...more } });
  async function open(markup: string): Promise<void> {
    visit = await show('www.mi.com/theft', markup);
  }
  const panel = () =>
    until(
      () => visit.shown().catch(() => null),
      (shown) => !!shown?.panel,
    );
  const active = 'document.activeElement?.id || document.activeElement?.localName';

  /** Presses a key until the target has the focus, and tells by way of what. */
  async function wayTo(key: 'Tab' | 'Shift+Tab', from: string): Promise<string[]> {
    await run(`document.getElementById('${from}').focus()`);
    const way: string[] = [];
    for (let presses = 0; presses < 12 && way.at(-1) !== 'it'; presses++) {
      if (key === 'Tab') await visit.page.keyboard.press('Tab');
      else {
        await visit.page.keyboard.down('Shift');
        await visit.page.keyboard.press('Tab');
        await visit.page.keyboard.up('Shift');
      }
      way.push((await run(active)) as string);
    }
    return way;
  }

  test.each([
    [
      'a page',
      planPage({
        before: '<a id="first" href="#">一</a> <button>二</button>',
        after: '<input> <a id="last" href="#">末</a>',
      }),
    ],
    [
      'a modal dialog',
      planPage({
        around: (booking) =>
          `<dialog id="d"><button id="first">一</button>${booking}<input><button id="last">末</button></dialog>`,
        after: '<script>d.showModal()</script>',
      }),
    ],
    [
      'a popover',
      planPage({
        around: (booking) =>
          `<div id="d" popover><button id="first">一</button>${booking}<input><button id="last">末</button></div>`,
        after: '<script>d.showPopover()</script>',
      }),
    ],
  ])(
    'does not lengthen the way to the target by keyboard, forwards nor backwards, in %s',
    async (_, html) => {
      await settings({ pausedAll: true });
      await open(html);
      await visit.status(({ state }) => state === 'paused', 'a pause');
      const without = [await wayTo('Tab', 'first'), await wayTo('Shift+Tab', 'last')];
      await settings({});
      await visit.ringed();
      expect([await wayTo('Tab', 'first'), await wayTo('Shift+Tab', 'last')]).toEqual(without);
      expect(without.map((way) => way.at(-1))).toEqual(['it', 'it']);
    },
  );

  test('does not take the focus, the caret or the scroll position when it comes, changes, moves and goes', async () => {
    await settings({ pausedAll: true });
    await open(
      planPage({
        before: '<input id="field" value="在写的字">',
        after: '<dialog id="d">甲</dialog><div id="p" popover="manual">乙</div><p style="height:3000px"></p>',
      }),
    );
    await visit.status(({ state }) => state === 'paused', 'a pause');
    await run(`scrollTo(0, 60); field.focus({ preventScroll: true }); field.setSelectionRange(1, 3);
      globalThis.moves = [];
      for (const type of ['focusin', 'focusout', 'blur', 'focus', 'scroll', 'selectionchange'])
        addEventListener(type, (event) => moves.push(type + ' ' + event.target.nodeName), true)`);
    const state = `[${active}, field.selectionStart, field.selectionEnd, scrollY, getComputedStyle(document.documentElement).overflow, getComputedStyle(document.body).overflow, moves.join()]`;
    const before = await run(state);
    await settings({});
    await visit.ringed();
    expect(await run(state)).toEqual(before);
    await run("p.showPopover(); document.getElementById('it').disabled = true");
    await visit.status(({ state: now }) => now === 'blocked', 'blocked');
    await run("p.hidePopover(); document.getElementById('it').disabled = false");
    await visit.ringed();
    expect(await run(state)).toEqual(before);
    await settings({ pausedAll: true });
    await until(
      () => visit.shown(),
      (shown) => shown === null,
    );
    expect(await run(state)).toEqual(before);
  });

  test('does not let the page hear what is typed, ticked or pressed in its fields, wherever it listens', async () => {
    await open(withoutButtons(planPage({ before: listening })));
    await panel();
    await spoken(visit);
    await run('heard.length = 0');
    await pressOwn(visit, 'textarea');
    await visit.page.keyboard.type('/gj?');
    const text = () => visit.within<string>("(root) => root.querySelector('textarea').value");
    expect(await until(text, (now) => now?.includes('/gj?') ?? false)).toContain('/gj?');
    await visit.page.keyboard.press('Backspace');
    await visit.page.keyboard.press('ArrowLeft');
    const modifier = 'Control';
    await visit.page.keyboard.down(modifier);
    for (const key of ['a', 'c', 'v'] as const) await visit.page.keyboard.press(key);
    await visit.page.keyboard.up(modifier);
    await pressOwn(visit, 'label', '钱还是要还的');
    const ticks = async () => (await visit.shown())?.ticks.filter(({ checked }) => checked).length;
    expect(await until(ticks, (now) => now === 1)).toBe(1);
    await visit.page.keyboard.press(' ' as never);
    expect(await until(ticks, (now) => now === 0)).toBe(0);
    await pressOwn(visit, 'summary', '为什么这样判断');
    await visit.page.mouse.wheel({ deltaY: 30 });
    const leaks = ((await run('heard')) as string[]).filter((each) => !each.startsWith('wheel'));
    // A click without a place is the keyboard's: Space on the tick. That one a page may capture.
    expect(leaks.filter((each) => each !== 'click div')).toEqual([]);
    expect(leaks.length).toBeLessThanOrEqual(3);
    // The page's own keys are its own.
    await visit.page.mouse.click(640, 10);
    await run('heard.length = 0');
    await visit.page.keyboard.press('k');
    const keys = (await run('heard')) as string[];
    expect(keys.filter((each) => each === 'keydown body')).toHaveLength(6);
  });

  test('does not press anything for a page that makes up events over its panel', async () => {
    await open(planPage());
    await visit.ringed();
    const { x, y } = await spotOf(visit, 'footer button', '在本站暂停');
    await run(`for (const type of ['pointerdown', 'mousedown', 'click', 'keydown'])
      document.querySelector('html > [popover]').dispatchEvent(
        new MouseEvent(type, { bubbles: true, composed: true, detail: 1, clientX: ${x}, clientY: ${y} }))`);
    await pause(700);
    await visit.status(({ state }) => state === 'found', 'no pause');
    // The person may.
    await pressOwn(visit, 'footer button', '在本站暂停');
    await visit.status(({ state }) => state === 'paused', 'a pause');
  });

  test('does not do what is under the hand when it lets go somewhere else than it pressed', async () => {
    await open(planPage());
    await visit.ringed();
    await spoken(visit);
    const { mouse } = visit.page;
    const from = await spotOf(visit, 'footer button', '换个角落');
    const to = await spotOf(visit, 'footer button', '在本站暂停');
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y, { steps: 4 });
    await mouse.up();
    await pause(700);
    await visit.status(({ state }) => state === 'found', 'no pause');
  });

  test.each([
    [
      'a trap of focusin',
      "document.addEventListener('focusin', ({ target }) => { if (!box.contains(target)) one.focus() }, true)",
    ],
    [
      'a trap of Tab',
      `document.addEventListener('keydown', (event) => {
        if (event.key !== 'Tab') return;
        const [edge, back] = event.shiftKey ? [one, two] : [two, one];
        if (document.activeElement === edge) { event.preventDefault(); back.focus() }
      }, true)`,
    ],
  ])('does not break %s, nor is it caught in it', async (_, trap) => {
    const html = planPage({
      before: '<a href="#">外面</a>',
      around: (booking) =>
        `<div id="box" role="dialog" aria-modal="true"><input id="one">${booking}<input id="two"></div>`,
      after: `<a href="#">外面</a><script>${trap}</script>`,
    });
    await settings({ pausedAll: true });
    await open(html);
    await visit.status(({ state }) => state === 'paused', 'a pause');
    const round = async () => {
      const way: unknown[] = [];
      await run('one.focus()');
      for (let presses = 0; presses < 9; presses++) {
        await visit.page.keyboard.press('Tab');
        way.push(await run(active));
      }
      return way;
    };
    const without = await round();
    await settings({});
    await visit.ringed();
    expect(await round()).toEqual(without);
    // What the person presses of ours keeps the focus: the trap has not heard of it.
    await pressOwn(visit, 'label', '钱还是要还的');
    await pause(200);
    expect(await visit.within('(root) => root.activeElement?.localName')).toBe('input');
    await visit.page.keyboard.press(' ' as never);
    await run('one.focus()');
    expect(await run(active)).toBe('one');
  });

  const ways = ['pointerdown', 'mousedown', 'click'].flatMap((type) => [
    [type, 'captured', true] as const,
    [type, 'bubbling', false] as const,
  ]);
  test.each(ways)('does not close a menu that closes by %s outside of it, %s', async (type, _, capture) => {
    await open(
      planPage({
        after: `<div id="menu" style="position:fixed;left:8px;top:300px">菜单</div><script>
          window.addEventListener('${type}', ({ target }) => { if (!menu.contains(target)) menu.hidden = true }, ${capture})</script>`,
      }),
    );
    await visit.ringed();
    const isOpen = () => run('!menu.hidden');
    await pressOwn(visit, 'label', '钱还是要还的');
    await pressOwn(visit, 'section header');
    expect(await isOpen()).toBe(true);
    await visit.page.mouse.click(640, 10);
    expect(await isOpen()).toBe(false);
  });

  test('does not leave anything on the page, whatever was opened and closed meanwhile', async () => {
    await settings({ pausedAll: true });
    await open(
      planPage({
        after: `<dialog id="d"><p>甲</p></dialog><div id="p" popover><p>乙</p></div><main id="f" onclick="this.requestFullscreen()">丙</main>
          <script>globalThis.changed = []; new MutationObserver((records) => changed.push(...records.map(({ type, attributeName, target }) => type + attributeName + target.nodeName)))
            .observe(document, { attributes: true, characterData: true, subtree: true })</script>`,
      }),
    );
    await visit.status(({ state }) => state === 'paused', 'a pause');
    const html = () => run('document.documentElement.outerHTML') as Promise<string>;
    const before = await html();
    await settings({});
    await visit.ringed();
    await run('d.showModal()');
    await reached(visit, { home: 'd' });
    await run('d.close()');
    await reached(visit, { home: 'html' });
    await run('p.showPopover()');
    await pressOwn(visit, 'section header');
    await reached(visit, { home: 'p' });
    await run('p.hidePopover()');
    await visit.page.evaluate("document.getElementById('f').scrollIntoView()");
    await visit.page.click('#f');
    await reached(visit, { home: 'f' });
    await settings({ pausedAll: true });
    await until(
      () => visit.shown(),
      (shown) => shown === null,
    );
    await run('document.exitFullscreen()');
    expect(await until(html, (now) => now === before)).toBe(before);
    // The page's own doing, and none of ours: neither an attribute nor a text was touched for a moment.
    const touched = new Set((await run('changed')) as string[]);
    expect(
      [...touched].filter((each) => !/^attributes(open|popover|translate|inert)(DIALOG|DIV)$/.test(each)),
    ).toEqual([]);
  });
});
