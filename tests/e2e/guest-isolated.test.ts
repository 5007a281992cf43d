import { beforeAll, describe, expect, test } from 'vitest';
import { spoken } from '../tools/guest.ts';
import { onStage } from '../tools/on-stage.ts';
import { type Picture, takePicture } from '../tools/pixels.ts';
import { type PlanPage, planPage } from '../tools/plan-page.ts';
import { plainSettings, type Visit } from '../tools/stage.ts';
import { until } from '../tools/until.ts';

/** What a page, or an extension that works on pages, may do to everything in it. */
interface Hostility extends PlanPage {
  /** The same page with all of this done to its own elements only, where it changes what the page says. */
  like?: PlanPage;
  /** Firefox filters what lies in the top layer together with the root: then the panel is a negative like everything. */
  filters?: true;
}

const hostilities: Record<string, Hostility> = {
  'takes everything away': {
    head: '<style>* { all: unset !important } head { display: none !important }</style>',
    like: {
      head: '<style>html, body, body *, head * { all: unset !important } head { display: none !important }</style>',
    },
  },
  'takes every style away': {
    head: '<style>* { all: unset !important; display: revert !important }</style>',
  },
  'sets every style to its initial value': {
    head: '<style>* { all: initial !important; display: block !important } head, head * { display: none !important }</style>',
  },
  'hides and moves every box': {
    head: `<style>html > div, html > :last-child:not(body) { display: none !important; position: static !important; inset: 50% !important;
      opacity: 0 !important; visibility: hidden !important; transform: scale(.1) !important; clip-path: inset(50%) !important;
      width: 1px !important; height: 1px !important; z-index: -1 !important; animation: none !important; filter: blur(9px) !important }
      * { transition: all 9s !important }</style>`,
  },
  'draws around every element': {
    head: `<style>html > :not(body)::before, html > :not(body)::after { content: "广告" !important; position: fixed !important; inset: 0 !important;
      background: #e008 !important; font-size: 90px !important } ::backdrop { background: #000c !important }</style>`,
    body: 'style="position:relative;z-index:1"',
  },
  'sets the text of the root': {
    head: `<style>html { font: italic 900 40px/3 serif; letter-spacing: 9px; word-spacing: 20px; text-transform: uppercase; text-indent: 3em;
      text-align: right; text-shadow: 0 0 4px red; color: red; cursor: none; user-select: none; -webkit-user-select: none; white-space: pre;
      quotes: "<<" ">>"; list-style: upper-roman inside; accent-color: red; caret-color: red; scrollbar-color: red blue; word-break: break-all;
      hyphens: auto; tab-size: 40; font-variant: small-caps; font-feature-settings: "palt"; counter-reset: todo 40 }
      body { all: initial; display: block }</style>`,
  },
  'enlarges its root': { head: '<style>html { zoom: 1.5 } body { zoom: .6 }</style>' },
  'writes from right to left': {
    root: 'dir="rtl"',
    head: '<style>* { unicode-bidi: bidi-override !important }</style>',
  },
  'writes downwards': {
    head: '<style>html { writing-mode: vertical-rl; text-orientation: upright }</style>',
  },
  'has names like ours': {
    head: `<style>:root, * { --ink: red !important; --paper: red !important; --accent: red !important; --point: red !important }
      @property --accent { syntax: "<length>"; inherits: false; initial-value: 0px }
      @property --ink { syntax: "<length>"; inherits: false; initial-value: 0px }
      @property --paper { syntax: "<length>"; inherits: false; initial-value: 0px }
      @property --line { syntax: "<length>"; inherits: false; initial-value: 0px }
      @keyframes land { from { transform: scale(9) } to { transform: scale(9) } }
      @font-face { font-family: system-ui; src: local("Noto Serif CJK SC"), local("DejaVu Serif") }
      @font-face { font-family: sans-serif; src: local("Noto Serif CJK SC"), local("DejaVu Serif") }
      .chip, section.caution, .ring, .tag, ::part(panel) { display: none !important }</style>`,
  },
  'is dark': {
    head: '<meta name="color-scheme" content="dark"><style>:root { color-scheme: dark; background: #000; color: #ddd }</style>',
  },
  'is darkened by an extension, rule by rule': {
    root: 'data-darkreader-mode="dynamic" data-darkreader-scheme="dark"',
    head: `<meta name="darkreader" content="1"><meta name="color-scheme" content="dark">
      <style class="darkreader darkreader--user-agent">@layer { html { color-scheme: dark !important } }
      html, body, div, section, input, textarea, select, button, dialog { background-color: #181a1b !important; border-color: #736b5e; color: #e8e6e3 }
      ::selection { background-color: #004daa !important; color: #e8e6e3 !important } * { scrollbar-color: #454a4d #202324 }
      [data-darkreader-inline-bgcolor] { background-color: var(--darkreader-inline-bgcolor) !important }</style>`,
    body: 'data-darkreader-inline-bgcolor style="--darkreader-inline-bgcolor:#181a1b"',
  },
  'is darkened by an extension, as a negative': {
    filters: true,
    head: `<style>html { filter: invert(1) hue-rotate(180deg) !important; background: #fff !important }
      img, video, iframe, [style*="url("] { filter: invert(1) hue-rotate(180deg) !important }</style>`,
  },
  'shows its root askew': {
    head: '<style>html { transform: rotate(1deg) scale(.98); perspective: 500px; clip-path: inset(1px); will-change: filter }</style>',
  },
  'is almost transparent': { head: '<style>html { opacity: .99; mix-blend-mode: multiply }</style>' },
  'forbids every style, and every string that could become one': {
    head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'">`,
  },
};

interface Seen {
  panel: Picture;
  text: string;
  /** Computed styles of what is drawn around the control, without where it stands. */
  ring: Record<string, string>;
}

/** Corners are round: behind them and behind its edge the page can be seen. */
const ROUND = 17;

function differences(a: Picture, b: Picture): number {
  const { width, height } = a;
  if (width !== b.width || height !== b.height) return Number.POSITIVE_INFINITY;
  let count = 0;
  for (let y = 1; y < height - 1; y += 1)
    for (let x = 1; x < width - 1; x += 1) {
      const isCorner = Math.min(x, width - 1 - x) < ROUND && Math.min(y, height - 1 - y) < ROUND;
      if (!isCorner && a.at(x, y).some((part, at) => part !== b.at(x, y)[at])) count += 1;
    }
  return count;
}

const ringStyle = `async (root) => {
  await Promise.all(root.getAnimations().map((each) => each.finished.catch(() => 0)));
  const all = {};
  for (const el of [root.querySelector('.ring'), root.querySelector('.tag')]) {
    const style = getComputedStyle(el);
    for (const name of style)
      if (!/^(left|right|top|bottom|inset|transform$|width|height|(inline|block)-size|--|stroke-width|.*-origin)/.test(name))
        // The ring itself has no words; the colour that they would have is taken from the page in Firefox.
        if (el.className !== 'ring' || !/^color|(fill|stroke|caret|rule|decoration|emphasis)-color$/.test(name))
          all[el.className + ' ' + name] = style.getPropertyValue(name);
  }
  return all;
}`;

async function see(visit: Visit): Promise<Seen> {
  const { panel, text } = (await visit.shown())!;
  const { left: x, top: y, width, height } = panel!;
  const ring = await visit.within<Record<string, string>>(ringStyle);
  return { panel: await takePicture(visit.page, { x, y, width, height }), text, ring: ring! };
}

/** Computed styles and places of everything in the page but the guide, a line each. */
const everything = `() => [...document.querySelectorAll('*')].filter((el) => !el.matches('[popover=manual]')).map((el) => {
  const { x, y, width, height } = el.getBoundingClientRect();
  const styles = [null, '::before', '::after', '::marker', '::backdrop'].map((part) => {
    const style = getComputedStyle(el, part);
    return [...style].map((name) => name + ':' + style.getPropertyValue(name)).join(';');
  });
  return [el.tagName, x, y, width, height, ...styles].join(' ');
})`;

describe.each(['chromium', 'firefox'] as const)('isolated both ways in %s', (name) => {
  const { stage, show } = onStage(name);
  let plain: Seen;
  let visit: Visit | undefined;
  beforeAll(async () => {
    plain = await settled({});
  });

  async function open(page: PlanPage): Promise<Visit> {
    visit = await show('www.mi.com/isolated', planPage({ body: '', ...page }));
    return visit;
  }
  async function settled(page: PlanPage): Promise<Seen> {
    const { ringed } = await open(page);
    await ringed();
    await spoken(visit!);
    return see(visit!);
  }

  async function looksLike(alone: Seen, isFiltered = false): Promise<void> {
    const off = (now: Seen) => (isFiltered ? 0 : differences(alone.panel, now.panel));
    const now = await until(
      () => see(visit!),
      (seen) => seen.text === alone.text && off(seen) === 0,
    );
    expect(now.text).toBe(alone.text);
    const changed = Object.keys(alone.ring).filter((each) => now.ring[each] !== alone.ring[each]);
    expect(changed.map((each) => `${each}: ${now.ring[each]}`)).toEqual([]);
    expect(off(now)).toBe(0);
  }

  test.each(Object.entries(hostilities))('is not changed by a page that %s', async (_, hostility) => {
    const { like, filters, ...page } = hostility;
    const alone = like ? await settled(like) : plain;
    await (await open(page)).ringed();
    await looksLike(alone, filters && name === 'firefox');
  });

  test('is not changed by a page that enlarges its root while it is there', async () => {
    const { page, ringed } = await open({});
    await ringed();
    await spoken(visit!);
    for (const zoom of ['1.5', '.8', '']) {
      await page.evaluate(`document.documentElement.style.zoom = '${zoom}'`);
      const width = await page.$eval('#it', (el) => el.getBoundingClientRect().width);
      // Six px around it on each side, to whole ones.
      const off = await until(
        async () => Math.abs((await visit!.shown())!.rings[0]!.box.width - width - 12),
        (now) => now <= 1,
      );
      expect(off).toBeLessThanOrEqual(1);
      await looksLike(plain);
    }
  });

  test('does not go on counting where the page has ended, and does not let the page forbid selecting', async () => {
    const { status, shown, within } = await open({
      head: '<style>html { counter-reset: todo 40; user-select: none; -webkit-user-select: none }</style>',
      around: (booking) => booking.replace(/<button.*button>/, ''),
    });
    await status(({ state }) => state === 'absent', 'no button');
    await until(shown, (now) => now?.text.includes('要说的话') ?? false);
    const [counter, select] = (await within<string[]>(`(root) => {
      const list = root.querySelector('.todo');
      return [getComputedStyle(list).counterReset, getComputedStyle(list.firstElementChild).userSelect];
    }`))!;
    expect(counter).toBe('todo 0');
    expect(select).not.toBe('none');
  });

  test('does not change how a page looks, nor where anything in it is', async () => {
    await stage().inside.store({ settings: { ...plainSettings, pausedAll: true } });
    const { page, ringed, status } = await open({
      head: `<style>body { display: grid; grid-template-columns: 1fr 2fr; gap: 8px; container-type: inline-size }
        section { display: flex; flex-wrap: wrap; gap: 4px } body > * { order: 1 } h1::before { content: "·" } div { color: red }
        body:last-of-type, :root:not(.other) { counter-reset: todo 3 } p { counter-increment: todo } p::after { content: counter(todo) }
        .ring, .tag, section, header, .chip, ol, label { outline: 1px solid blue; --ink: blue }</style>`,
      after: '<div class="ring">1</div><div popover="auto" id="open">2</div><ol><li>3</li></ol>',
    });
    await status(({ state }) => state === 'paused', 'a pause');
    const before = (await page.evaluate(`(${everything})()`)) as string[];
    await stage().inside.store({ settings: plainSettings });
    await ringed();
    const during = (await page.evaluate(`(${everything})()`)) as string[];
    expect(before.length).toBeGreaterThan(20);
    expect(during).toEqual(before);
  });

  test('does not change the rest of a dialog that it has to stand in', async () => {
    await stage().inside.store({ settings: { ...plainSettings, pausedAll: true } });
    const { page, ringed, status, within } = await open({
      head: '<style>dialog { display: grid; gap: 9px; width: 600px } dialog > p { margin: 5px } ::backdrop { background: #0008 }</style>',
      around: (booking) => `<dialog id="dialog">${booking}<p>尾号3021</p><p>预约还款</p></dialog>`,
      after: '<script>dialog.showModal()</script>',
    });
    await status(({ state }) => state === 'paused', 'a pause');
    const before = (await page.evaluate(`(${everything})()`)) as string[];
    await stage().inside.store({ settings: plainSettings });
    await ringed();
    expect(await within('(root) => root.host.parentNode.localName')).toBe('dialog');
    expect(await page.evaluate(`(${everything})()`)).toEqual(before);
  });

  test('does not break where somebody wraps its words, and says the same afterwards', async () => {
    const { within, shown, page } = await open({});
    await visit!.ringed();
    await spoken(visit!);
    const { text } = (await shown())!;
    await within(`(root) => {
      const words = document.createTreeWalker(root.querySelector('section'), NodeFilter.SHOW_TEXT);
      const all = [];
      while (words.nextNode()) all.push(words.currentNode);
      for (const word of all) {
        const font = document.createElement('font');
        word.replaceWith(font);
        font.append(word.data.replace('还款', 'repayment'));
      }
    }`);
    expect((await shown())!.text).not.toBe(text);
    const [tick] = (await shown())!.ticks;
    await page.mouse.click(tick!.box.left + 8, tick!.box.top + 8);
    // Whatever is drawn anew is drawn without what stood in its way.
    const words = await until(
      async () => (await shown())!.text,
      (now) => now.includes('1/12'),
    );
    expect(words.replace('1/12', '0/12')).toBe(text);
  });

  test('is not offered to a translator, and keeps its own words on a page that was translated', async () => {
    const { within, page, status } = await open({});
    await visit!.ringed();
    expect(await within("(root) => root.host.translate + ' ' + root.host.getAttribute('translate')")).toBe(
      'false no',
    );
    await page.evaluate(() => {
      document.documentElement.classList.add('translated-ltr');
      document.documentElement.lang = 'en';
    });
    await status(({ state }) => state === 'translated', 'translated');
    const lang = await within("(root) => root.querySelector('section').closest('[lang]').lang");
    expect(lang).toBe('zh-CN');
  });

  test('leaves no error in any console', () => {
    // The page that forbids every style complains of its own.
    expect(stage().errors.filter((error) => !/violates|Content-Security-Policy/i.test(error))).toEqual([]);
  });
});
