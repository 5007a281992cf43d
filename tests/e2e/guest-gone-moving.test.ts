import { describe, expect, test } from 'vitest';
import { add } from '../tools/departures.ts';
import { onStage } from '../tools/on-stage.ts';
import { planPage } from '../tools/plan-page.ts';
import { COVERED, ringless, soonest } from '../tools/ringless.ts';

const URL = 'www.mi.com/moving';
const TALL = '<p style="height:3000px">说明</p>';
const BAR = 'position:fixed;inset:0 0 auto;height:300px;background:#fff;z-index:2';
/** The page goes to and fro, a few px in each frame. */
const MOVING = `let at = 0, way = 2;
  const go = () => {
    at += way;
    if (at < 1 || at > 60) way = -way;
    scrollTo(0, at);
    requestAnimationFrame(go);
  };
  go();
  await new Promise((done) => setTimeout(done, 500));
  if (!ring()) throw new Error('no ring to begin with')`;

describe.each(['chromium', 'firefox'] as const)('gone while it moves, in %s', (name) => {
  const { show } = onStage(name);
  const goes = async (html: string, act: string, since?: string) => {
    const { ms, corner } = await soonest(async () => {
      const visit = await show(URL, html);
      await visit.ringed();
      return visit.within(ringless(act, since));
    });
    expect(corner).toBe(0);
    expect(ms).toBeLessThanOrEqual(100);
  };

  test.each([
    ['removed', 'it.remove()'],
    ['disabled', 'it.disabled = true'],
    ['invisible', "it.style.visibility = 'hidden'"],
    ['transparent', "it.style.opacity = '0'"],
    ['covered', add('<a id="over" href="#order" style="position:fixed;inset:0;opacity:0">取消订单</a>')],
    ['covered without a word', "document.styleSheets[0].insertRule('#bar{display:block!important}', 0)"],
    ['made untouchable without a word', "document.styleSheets[0].insertRule('#it{pointer-events:none}', 0)"],
  ])('does not ring what is %s', async (_, act) => {
    const head = `<style>#bar{display:none;${BAR}}</style>`;
    await goes(planPage({ head, before: '<div id="bar">通知</div>', after: TALL }), `${MOVING}; ${act}`);
  });

  test('does not ring what has gone under a bar', async () => {
    const bar = `<div style="${BAR};height:60px">商城</div>`;
    const away = 'const go = () => { scrollBy(0, 4); requestAnimationFrame(go); }; go()';
    await goes(planPage({ before: `${bar}<p style="height:300px">`, after: TALL }), away, COVERED);
  });
});
