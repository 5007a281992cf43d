import { describe, expect, test } from 'vitest';
import { onStage } from '../tools/on-stage.ts';
import { planPage } from '../tools/plan-page.ts';
import { redrawn } from '../tools/ringless.ts';
import type { Visit } from '../tools/stage.ts';
import { until } from '../tools/until.ts';

const URL = 'www.mi.com/twins';
const booking = (page: string) => page.match(/<section>.*<\/section>/s)![0];
const TWO = planPage({
  around: (first) =>
    `<main>${first}${booking(planPage({ day: '2027-01-05' })).replace('id="it"', 'class="it"')}</main>`,
});

describe.each(['chromium', 'firefox'] as const)('drawn anew, in %s', (name) => {
  const { stage, show } = onStage(name, { silent: true });
  let visit: Visit;
  const open = async (html: string) => {
    visit = await show(URL, html);
  };
  /** While the page draws something anew: the ring, and every state that was told meanwhile. */
  const lasts = async (again: string, gaps?: number[]) => {
    const told = new Set<string | undefined>();
    let over = false;
    const ring = visit.within<{ worst: number; frames: number }>(redrawn(again, gaps));
    const asking = (async () => {
      while (!over) told.add((await stage().inside.status(visit.tab))?.state);
    })();
    const { worst, frames } = (await ring)!;
    over = true;
    await asking;
    return { worst, frames, told: [...told] };
  };

  test.each([
    ['the element', 'find().replaceWith(find().cloneNode(true))'],
    [
      'the element, faster than it is looked at',
      'find().replaceWith(find().cloneNode(true))',
      Array(12).fill(40),
    ],
    [
      'its section, the old one first',
      "const old = find().closest('section'), next = old.nextSibling, home = old.parentNode; old.remove(); home.insertBefore(old.cloneNode(true), next)",
    ],
    [
      'its section, the new one first',
      "const old = find().closest('section'); old.before(old.cloneNode(true)); old.remove()",
    ],
    ['all of the page', 'document.body.innerHTML = document.body.innerHTML'],
  ])('keeps its ring where the page draws %s', async (_, again, gaps?: number[]) => {
    await open(planPage());
    await visit.ringed();
    const { worst, frames, told } = await lasts(again, gaps);
    expect(frames).toBeGreaterThan(10);
    expect(worst).toBeLessThanOrEqual(2);
    expect(told).toEqual(['found']);
  });

  test('keeps its ring where the page draws its component', async () => {
    await open(
      planPage({
        around: (inner) => `<article><template shadowrootmode="open">${inner}</template></article>`,
      }),
    );
    await visit.ringed();
    const again = `const old = document.querySelector('article'), twin = old.cloneNode(true);
      twin.attachShadow({ mode: 'open' }).append(...[...old.shadowRoot.childNodes].map((each) => each.cloneNode(true)));
      old.replaceWith(twin)`;
    const { worst, told } = await lasts(again);
    expect(worst).toBeLessThanOrEqual(2);
    expect(told).toEqual(['found']);
  });

  test('keeps the ring of what was picked where the page draws the list', async () => {
    await open(TWO);
    await visit.status(({ state }) => state === 'choose', 'two choices');
    const shown = await until(
      () => visit.shown(),
      (now) => now?.buttons.length === 2,
    );
    const { box } = shown!.buttons[0]!;
    await visit.page.mouse.click(box.left + box.width / 2, box.top + box.height / 2);
    await visit.ringed();
    const list = "const old = document.querySelector('main'); old.innerHTML = old.innerHTML";
    const { worst, told } = await lasts(list);
    expect(worst).toBeLessThanOrEqual(2);
    expect(told).toEqual(['choose']);
  });
});
