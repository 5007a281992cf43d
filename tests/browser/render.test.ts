import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../tools/browser/launch.ts';
import { bundleScript } from '../tools/bundle.ts';
import { createRandom } from '../tools/random.ts';

/** Lists are written as words of letters, an element each; equal letters are equal siblings without a key of their own. */
describe('what is drawn anew', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
    await page.evaluate(await bundleScript(new URL('./render-entry.ts', import.meta.url), 'Drawn'));
    await page.evaluate(`globalThis.draw = (box, word) =>
      Drawn.render(box, [...word].map((each, at) => each === '.' ? 'text ' + at : Drawn.h('p', { class: each, title: at }, each + at)), () => {});
    globalThis.read = (box) => [...box.childNodes].map((each) => each.nodeType === 3 ? '.' : each.className).join('');
    globalThis.from = (word) => { const box = document.createElement('div'); document.body.replaceChildren(box); draw(box, word); return box; }`);
  });
  afterAll(() => browser?.close());

  it.each([
    ['one comes', 'abcdef', 'abxcdef'],
    ['one comes before its equals', 'abcd', 'xabcdx'],
    ['one goes', 'abcdef', 'acdef'],
    ['one goes whose equal stays behind it', 'xabcdx', 'abcdx'],
    ['two go whose equals stay behind them', 'xyabcdxy', 'abcdxy'],
    ['one goes and another comes in its place', 'xabcdx', 'yabcdx'],
    ['one goes to the end', 'xabcd', 'abcdx'],
    ['one comes from the end', 'abcdx', 'xabcd'],
  ])('does not move what may stay where it is: %s', async (_, before, after) => {
    const moved = await page.evaluate(`(() => {
      const box = from('${before}');
      const stay = [...box.querySelectorAll('.a, .c, .d')];
      const observer = new MutationObserver(() => {});
      observer.observe(box, { childList: true });
      draw(box, '${after}');
      const gone = observer.takeRecords().flatMap(({ removedNodes }) => [...removedNodes]);
      return [read(box), stay.filter((each) => gone.includes(each) || !each.isConnected).map((each) => each.className)];
    })()`);
    expect(moved).toEqual([after, []]);
  });

  it('is what it should be, whatever it was before', async () => {
    const random = createRandom(20_261_123);
    const word = () => Array.from({ length: random.below(9) }, () => random.pick([...'aabbcdef.'])).join('');
    const words = Array.from({ length: 600 }, word);
    const drawn = await page.evaluate(`(() => {
      const box = from('');
      return ${JSON.stringify(words)}.map((word) => {
        draw(box, word);
        const isRight = [...box.childNodes].every((each, at) =>
          each.nodeType === 3 ? each.data === 'text ' + at : each.title === String(at) && each.textContent === each.className + at);
        return isRight ? read(box) : 'wrong words in ' + word;
      });
    })()`);
    expect(drawn).toEqual(words);
  });

  it('does not keep what somebody else has put there', async () => {
    const drawn = await page.evaluate(`(() => {
      const box = from('abc');
      for (const each of [...box.childNodes]) { const font = document.createElement('font'); each.replaceWith(font); font.append(each); }
      draw(box, 'abcd');
      return box.innerHTML;
    })()`);
    expect(drawn).not.toContain('font');
    expect(drawn).toContain('class="d"');
  });
});
