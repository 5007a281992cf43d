import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../tools/browser/launch.ts';
import { bundleScript } from '../tools/bundle.ts';

const row = (day: string) => `<dt>${day}</dt><dd><button>取消预约</button></dd>`;
const LIST = `<section><h2>预约还款</h2><dl>${row('12-08')}${row('01-08')}${row('02-08')}</dl></section>`;

/** What stands where the first button of a page stood, after something was done to it. */
describe('the twin of an element', () => {
  let browser: Browser;
  let script: string;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    script = await bundleScript(new URL('./twin-entry.ts', import.meta.url), 'Twin');
  });
  afterAll(() => browser?.close());
  afterEach(() => page?.close());

  /** @returns the number of the button that is taken for the first one; -1 for none in the page */
  async function standsFor(act: string, html = LIST): Promise<number> {
    page = await browser.newPage();
    await page.setContent(html);
    await page.evaluate(script);
    return (await page.evaluate(`(() => {
      const deep = (from) => [...from.querySelectorAll('*')].flatMap((el) => [...(el.localName === 'button' ? [el] : []), ...(el.shadowRoot ? deep(el.shadowRoot) : [])]);
      const [el, ...others] = deep(document);
      const cell = el.parentNode, [list, section] = [el.closest('dl'), el.closest('section')];
      Twin.remember([el, ...others]);
      ${act};
      return deep(document).indexOf(Twin.standing(el));
    })()`)) as number;
  }

  it.each([
    ['the one below, where its own is gone', 'cell.remove()'],
    ['the one below, where its own row is gone', 'cell.previousSibling.remove(); cell.remove()'],
    [
      'the one below, where the list was drawn without its row',
      'cell.previousSibling.remove(); cell.remove(); list.innerHTML = list.innerHTML',
    ],
    ['an equal one of another row', 'cell.remove(); list.append(cell.cloneNode(true))'],
    [
      'an equal one in its place, where the list was drawn with another day',
      "list.innerHTML = list.innerHTML.replace('02-08', '03-08')",
    ],
    [
      'one with other words',
      "const twin = el.cloneNode(true); twin.textContent = '提前还款'; el.replaceWith(twin)",
    ],
    ['one with another attribute', "const twin = el.cloneNode(true); twin.value = '2'; el.replaceWith(twin)"],
    ['an equal one beside something new', "el.replaceWith(el.cloneNode(true), '取消订单')"],
    [
      'an equal one in a page that was emptied and drawn elsewhere',
      "const html = section.outerHTML; section.remove(); document.body.insertAdjacentHTML('beforeend', '<main>' + html + '</main>')",
    ],
    ['nothing, where it was only removed', 'el.remove()'],
  ])('is not %s', async (_, act) => {
    expect(await standsFor(act)).toBe(-1);
  });

  it('is not what stands in a component that shows something else', async () => {
    const component = `<article><template shadowrootmode="open">${LIST}</template></article>`;
    const again = (html: string) =>
      `const host = document.querySelector('article'), twin = host.cloneNode(); twin.attachShadow({mode: 'open'}).innerHTML = ${html}; host.replaceWith(twin)`;
    expect(await standsFor(again("host.shadowRoot.innerHTML.replace('12-08', '12-09')"), component)).toBe(-1);
    await page.close();
    expect(await standsFor(again('host.shadowRoot.innerHTML'), component)).toBe(0);
  });

  it.each([
    ['the element itself, wherever it was moved', 'document.body.prepend(el)'],
    ['in place of the element', 'el.replaceWith(el.cloneNode(true))'],
    ['in place of its cell', 'cell.replaceWith(cell.cloneNode(true))'],
    ['among the twins of all rows', 'list.innerHTML = list.innerHTML'],
    ['in a page drawn from the start', 'document.body.innerHTML = document.body.innerHTML'],
    [
      'the element itself, put back',
      'const twin = el.cloneNode(true); el.replaceWith(twin); Twin.standing(el); twin.replaceWith(el); Twin.standing(twin)',
    ],
    [
      'the twin of a twin, at another height',
      'el.replaceWith(el.cloneNode(true)); Twin.standing(el); section.outerHTML = section.outerHTML',
    ],
  ])('is %s', async (_, act) => {
    expect(await standsFor(act)).toBe(0);
  });
});
