import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { planPage } from '../tools/plan-page.ts';
import { COVERED, ringless } from '../tools/ringless.ts';
import { type Stage, setStage, type Visit } from '../tools/stage.ts';

const URL = 'www.mi.com/gone';
/** What a style sheet alone lays over the control is there from the start, out of its way. */
const STYLE = `<style id="sheet">section{position:relative}
.veil{display:none;position:absolute;inset:0}
.slide{position:fixed;inset:100% 0 auto;height:100vh;transition:inset 1s linear}
.slide.up{inset:0 0 auto}
section.lies:hover .veil,#lay:checked~section .veil{display:block}</style>`;
const VEIL = '<a class="veil" href="#order" style="opacity:0">取消订单</a>';
const HTML = planPage({
  head: STYLE,
  around: (booking) =>
    `<details open><summary>预约</summary><fieldset><input type="checkbox" id="lay">${booking.replace('</section>', `${VEIL}</section>`)}</fieldset></details>`,
});

const add = (html: string) => `document.body.insertAdjacentHTML('beforeend', \`${html}\`)`;
const styled = (css: string): [string, string] => [`it.style.cssText = '${css}'`, "it.style.cssText = ''"];
const over = (tag: string, then = ''): [string, string, string, string] => [
  `${add(tag)}; ${then}`,
  "document.getElementById('over').remove()",
  'blocked',
  'covered',
];

/** What happens, what undoes it, the state that follows, and of `blocked` why. */
const CASES: [string, string, string, string, string?][] = [
  ['removed', 'globalThis.was = it; it.remove()', "document.querySelector('.veil').before(was)", 'lookalike'],
  [
    'replaced by another',
    "globalThis.was = it; it.insertAdjacentHTML('afterend', '<button id=other>提前还款</button>'); it.remove()",
    "document.getElementById('other').replaceWith(was)",
    'lookalike',
  ],
  ['not displayed', ...styled('display:none'), 'lookalike'],
  ['without a box', ...styled('display:contents'), 'lookalike'],
  ['invisible', ...styled('visibility:hidden'), 'lookalike'],
  ['transparent', ...styled('opacity:0'), 'lookalike'],
  ['without size', ...styled('width:0;height:0;padding:0;border:0;overflow:hidden'), 'lookalike'],
  ['cut away', ...styled('clip-path:inset(50%)'), 'blocked'],
  ['hidden', 'it.hidden = true', 'it.hidden = false', 'lookalike'],
  [
    'in what is not drawn',
    "it.parentNode.style.contentVisibility = 'hidden'",
    "it.parentNode.style.contentVisibility = ''",
    'absent',
  ],
  ['in what was folded', "it.closest('details').open = false", "it.closest('details').open = true", 'absent'],
  ['disabled', 'it.disabled = true', 'it.disabled = false', 'blocked', 'disabled'],
  [
    'called disabled',
    "it.ariaDisabled = 'true'",
    "it.removeAttribute('aria-disabled')",
    'blocked',
    'disabled',
  ],
  [
    'in a disabled group',
    "it.closest('fieldset').disabled = true",
    "it.closest('fieldset').disabled = false",
    'blocked',
    'disabled',
  ],
  ['inert', "it.closest('section').inert = true", "it.closest('section').inert = false", 'blocked'],
  ['under a mask', ...over('<div id="over" style="position:fixed;inset:0;background:#0008"></div>')],
  [
    'under a dialog',
    ...over('<dialog id="over">系统维护</dialog>', "document.getElementById('over').showModal()"),
  ],
  [
    'under a transparent popover',
    ...over(
      '<p id="over" popover="manual" style="inset:0;width:auto;height:auto;opacity:0">取消订单</p>',
      "document.getElementById('over').showPopover()",
    ),
  ],
  [
    'under a transparent link',
    "document.querySelector('.veil').style.display = 'block'",
    "document.querySelector('.veil').style.display = ''",
    'blocked',
    'covered',
  ],
];

describe.each(['chromium', 'firefox'] as const)('gone when it must be, in %s', (name) => {
  let stage: Stage;
  let visit: Visit;
  const within = (code: string) => visit.within<{ ms: number; corner: number }>(code);
  beforeAll(async () => {
    stage = await setStage(name);
    stage.server.pages.set(URL, HTML);
    visit = await stage.open(`https://${URL}`);
    await visit.ringed();
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    await visit.status(({ state }) => state === 'found', 'a target again');
    await visit.ringed();
  });
  const blocked = async (why = 'covered') => {
    const { headline } = await visit.status(({ state }) => state === 'blocked', 'blocked');
    expect(headline.key).toBe(`advice.head.blocked.${why}`);
  };

  test.each(CASES)('does not ring what is %s', async (_, act, undo, state, why) => {
    const undone = `() => { const it = document.getElementById('it'); ${undo}; }`;
    let best = Number.POSITIVE_INFINITY;
    try {
      for (let tries = 0; tries < 3 && best > 100; tries++) {
        if (tries > 0) await within(undone);
        await visit.ringed();
        const { ms, corner } = (await within(ringless(act)))!;
        best = Math.min(best, ms);
        expect(corner).toBe(0);
      }
      if (why) await blocked(why);
      else await visit.status((now) => now.state === state, state);
    } finally {
      await within(undone);
    }
    expect(best).toBeLessThanOrEqual(100);
  });

  test('does not ring what a sheet slides over, from where it is covered', async () => {
    await within(`() => { ${add('<div class="slide" id="over"></div>')}; }`);
    await visit.ringed();
    const slides = "document.getElementById('over').classList.add('up')";
    const { ms } = (await within(ringless(slides, COVERED)))!;
    expect(ms).toBeLessThanOrEqual(100);
    await blocked();
    await within("() => document.getElementById('over').classList.remove('up')");
    await visit.ringed();
    await within("() => document.getElementById('over').remove()");
  });

  test('does not ring what a style sheet covers under the pointer', async () => {
    await within("() => document.querySelector('section').classList.add('lies')");
    await visit.ringed();
    const gone = within(ringless('', "it.parentNode.matches(':hover')"));
    const box = await visit.page.$eval('#it', (el) => el.getBoundingClientRect().toJSON());
    await visit.page.mouse.move(box.left + 9, box.top + 9);
    expect((await gone)?.ms).toBeLessThanOrEqual(100);
    await blocked();
    await visit.page.mouse.move(5, 5);
    await within("() => document.querySelector('section').classList.remove('lies')");
  });

  test('does not ring what a rule of a script covers, once somebody aims at it', async () => {
    await within("() => document.styleSheets[0].insertRule('.veil{display:block!important}', 0)");
    const gone = within(ringless('', "document.querySelector('.veil').matches(':hover')"));
    const box = await visit.page.$eval('#it', (el) => el.getBoundingClientRect().toJSON());
    await visit.page.mouse.move(box.left + 9, box.top + 9);
    expect((await gone)?.ms).toBeLessThanOrEqual(100);
    await blocked();
    await visit.page.mouse.move(5, 5);
    await within("() => { document.styleSheets[0].deleteRule(0); document.body.className = 'x'; }");
  });

  test('does not ring what a ticked box covers', async () => {
    const gone = within(ringless('', "document.getElementById('lay').checked"));
    await visit.page.click('#lay');
    expect((await gone)?.ms).toBeLessThanOrEqual(100);
    await blocked();
    await visit.page.click('#lay');
  });
});
