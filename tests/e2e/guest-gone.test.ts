import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { add, DEPARTURES, DEPARTURES_PAGE } from '../tools/departures.ts';
import { onStage } from '../tools/on-stage.ts';
import { COVERED, type Gone, ringless, soonest } from '../tools/ringless.ts';
import type { Visit } from '../tools/stage.ts';

const URL = 'www.mi.com/gone';
describe.each(['chromium', 'firefox'] as const)('gone when it must be, in %s', (name) => {
  const { stage, show } = onStage(name);
  let visit: Visit;
  const within = (code: string) => visit.within<Gone>(code);
  beforeAll(async () => {
    visit = await show(URL, DEPARTURES_PAGE);
    await visit.ringed();
  });
  afterEach(async () => {
    expect(stage().errors).toEqual([]);
    await visit.status(({ state }) => state === 'found', 'a target again');
    await visit.ringed();
  });
  const blocked = async (why = 'covered') => {
    const { headline } = await visit.status(({ state }) => state === 'blocked', 'blocked');
    expect(headline.key).toBe(`advice.head.blocked.${why}`);
  };

  test.each(DEPARTURES)('does not ring what is %s', async (_, act, undo, state, why) => {
    const undone = `() => { const it = document.getElementById('it'); ${undo}; }`;
    let best: Gone;
    try {
      best = await soonest(async (time) => {
        if (time > 0) await within(undone);
        await visit.ringed();
        return within(ringless(act));
      });
      expect(best.corner).toBe(0);
      if (why) await blocked(why);
      else await visit.status((now) => now.state === state, state);
    } finally {
      await within(undone);
    }
    expect(best.ms).toBeLessThanOrEqual(100);
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
