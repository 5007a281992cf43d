import { describe, expect, test } from 'vitest';
import { onStage } from '../tools/on-stage.ts';
import { type PlanPage, planPage } from '../tools/plan-page.ts';
import type { Visit } from '../tools/stage.ts';
import { until } from '../tools/until.ts';

const INNER = 'www.mi.com/inner';
const long = '<p style="height:1500px">分期说明</p>';
const bar = (style: string, more = '') =>
  `<div class="bar" style="box-sizing:border-box;left:0;right:0;height:90px;background:#ddd;${style}" ${more}>小米商城</div>`;
const bars = bar('position:sticky;top:0;z-index:2') + bar('position:fixed;bottom:0;z-index:2');
const tall = '<style>#it{display:block;height:1600px;width:300px}</style>';

/** Knows the button that offers it. */
const OFFER = `(button) => button.textContent.includes('带我去看')`;

interface Seen {
  it: { top: number; bottom: number };
  bars: { top: number; bottom: number }[];
  ring: boolean;
  height: number;
}

/** Pages with a target far below. */
const pages: [name: string, page: PlanPage][] = [
  ['below sticky and above fixed bars', { before: bars + long, after: long }],
  [
    'below two bars, one under the other',
    {
      before: `${bar('position:fixed;top:0;z-index:2')}${bar('position:fixed;top:90px;height:300px;z-index:2')}${long}`,
      after: long,
    },
  ],
  [
    'below a bar that sticks only then',
    {
      before: long,
      around: (booking) => `<div>${bar('position:sticky;top:0;height:200px;z-index:2')}
        <p style="height:500px">说明</p>${booking}${long}</div>`,
      after: long,
    },
  ],
  [
    'that scrolls smoothly',
    { head: '<style>html{scroll-behavior:smooth}</style>', before: bars + long, after: long },
  ],
  [
    'with its own padding and snapping',
    {
      head: `<style>html{scroll-padding:90px 0;scroll-snap-type:y proximity;scroll-behavior:smooth}
        section,p{scroll-snap-align:start}</style>`,
      before: bars + long,
      after: long,
    },
  ],
  [
    'in a box with bars of its own, in a page with bars',
    {
      before: bars + long,
      around: (booking) => `<div id="box" style="height:420px;overflow:auto;scroll-behavior:smooth">
        ${bar('position:sticky;top:0')}${long}${booking}${long}${bar('position:sticky;bottom:0')}</div>`,
      after: long,
    },
  ],
  [
    'whose body scrolls, without a doctype that says so',
    {
      head: '<style>html{height:100%;overflow:hidden}body{height:100%;overflow:auto}</style>',
      before: bars + long,
      after: long,
    },
  ],
];

describe.each(['chromium', 'firefox'] as const)('show me in %s', (name) => {
  const { stage, show } = onStage(name, { silent: true });
  let visit: Visit;

  const open = async (html: string) => {
    visit = await show('www.mi.com/show', html);
    await visit.page.bringToFront();
    await visit.status(({ state }) => state === 'found', 'a target');
  };
  /** Presses what the panel offers where the button is out of sight, by mouse. */
  const ask = async () => {
    const find = `(root) => {
      const button = [...root.querySelectorAll('button')].find(${OFFER});
      button?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const box = button?.getBoundingClientRect();
      return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }`;
    const point = await until(
      () => visit.within<{ x: number; y: number }>(find).catch(() => null),
      (now) => !!now,
    );
    if (!point) throw new Error('the panel offers nothing to show');
    await visit.page.mouse.click(point.x, point.y);
  };
  const look = () =>
    visit.within<Seen>(`(root) => {
      const sides = (el) => ({ top: el.getBoundingClientRect().top, bottom: el.getBoundingClientRect().bottom });
      return {
        it: sides(document.getElementById('it')),
        bars: [...document.querySelectorAll('.bar')].map(sides),
        ring: !!root.querySelector('.ring'),
        height: innerHeight,
      };
    }`);
  const shown = async (): Promise<Seen> => {
    const seen = await until(look, (now) => now?.ring ?? false);
    expect(seen?.ring).toBe(true);
    return seen!;
  };
  const covered = ({ it, bars: all }: Seen) =>
    all.filter(({ top, bottom }) => bottom > it.top && top < it.bottom);

  test('does not scroll before it is asked, nor move the focus, nor write to the page', async () => {
    await open(
      planPage({
        head: '<style>html{scroll-behavior:smooth}</style>',
        before: `${bars}<input id="field" autofocus>${long}`,
        after: long,
      }),
    );
    await visit.page.focus('#field');
    await visit.settled();
    expect(await visit.page.evaluate(() => scrollY)).toBe(0);
    const page = () =>
      visit.page.evaluate(() => {
        const copy = document.documentElement.cloneNode(true) as Element;
        for (const host of copy.querySelectorAll(':scope > div')) host.remove();
        return copy.outerHTML;
      });
    const before = await page();
    // A mouse would take the focus to what it presses.
    const press = `(root) => [...root.querySelectorAll('button')].find(isOffer)?.click()`;
    await until(
      () =>
        visit.within(
          `(root) => [...root.querySelectorAll('button')].some(isOffer)`.replace('isOffer', OFFER),
        ),
      Boolean,
    );
    await visit.within(press.replace('isOffer', OFFER));
    await shown();
    expect(await visit.page.evaluate(() => scrollY)).toBeGreaterThan(500);
    expect(await page()).toBe(before);
    expect(
      await visit.page.evaluate(() => [
        document.activeElement?.id,
        getComputedStyle(document.documentElement).scrollBehavior,
      ]),
    ).toEqual(['field', 'smooth']);
  });

  test('does not scroll what nobody could scroll back', async () => {
    await open(
      planPage({
        before: long,
        around: (booking) =>
          `<div id="shut" style="height:340px;overflow:hidden">${booking}<p style="height:900px">说明</p></div>`,
        after: long,
      }),
    );
    await ask();
    await shown();
    expect(await visit.page.evaluate(() => document.getElementById('shut')?.scrollTop)).toBe(0);
  });

  test.each(pages)('shows it on a page %s', async (_name, page) => {
    await open(planPage(page));
    await ask();
    const seen = await shown();
    expect(covered(seen)).toEqual([]);
    expect(seen.it.top).toBeGreaterThan(0);
    expect(seen.it.bottom).toBeLessThan(seen.height);
    // And it stays so: nothing goes on scrolling.
    await visit.settled();
    expect((await look())?.it).toEqual(seen.it);
  });

  test.each([
    ['on a page', { head: tall, before: bars + long, after: long }],
    [
      'in a box',
      {
        head: tall,
        before: bars + long,
        around: (booking: string) => `<div style="height:500px;overflow:auto">
          ${bar('position:sticky;top:0')}${long}${booking}${long}</div>`,
        after: long,
      },
    ],
  ])('shows the beginning of what is taller than the window, %s', async (_name, page) => {
    await open(planPage(page));
    await ask();
    const seen = await shown();
    expect(seen.it.bottom - seen.it.top).toBeGreaterThan(seen.height);
    const above = Math.max(...seen.bars.filter(({ top }) => top < seen.it.top).map(({ bottom }) => bottom));
    expect(seen.it.top).toBeGreaterThanOrEqual(above);
    expect(seen.it.top).toBeLessThan(above + 60);
  });

  test('shows it in a frame, clear of the bars of both', async () => {
    stage().server.pages.set(
      INNER,
      planPage({
        before: bar('position:sticky;top:0') + long,
        after: bar('position:sticky;bottom:0') + long,
      }),
    );
    await open(
      `<!doctype html><html lang="zh-CN" style="scroll-behavior:smooth"><meta charset="utf-8"><title>小米商城</title>
      <link rel="icon" href="data:,"><body style="margin:0">${bars}${long}<iframe src="/inner"
      style="width:800px;height:1000px"></iframe>${long}`,
    );
    await ask();
    const seen = await until(
      () =>
        visit.within<Seen>(`(root) => {
          const frame = document.querySelector('iframe');
          const from = frame.getBoundingClientRect().top + frame.clientTop;
          const sides = (el, by) => {
            const { top, bottom } = el.getBoundingClientRect();
            return { top: top + by, bottom: bottom + by };
          };
          const inner = frame.contentDocument;
          return {
            it: sides(inner.getElementById('it'), from),
            bars: [
              ...[...document.querySelectorAll('.bar')].map((el) => sides(el, 0)),
              ...[...inner.querySelectorAll('.bar')].map((el) => sides(el, from)),
            ],
            ring: !!root.querySelector('.ring'),
            height: innerHeight,
          };
        }`),
      (now) => now?.ring ?? false,
    );
    expect(seen?.ring).toBe(true);
    expect(covered(seen!)).toEqual([]);
    expect(seen!.it.top).toBeGreaterThan(90);
    expect(seen!.it.bottom).toBeLessThan(seen!.height - 90);
  });
});
