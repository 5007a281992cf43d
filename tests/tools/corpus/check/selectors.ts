import type { Page } from 'puppeteer-core';
import type { CorpusPage } from '../corpus.ts';

type Expected = CorpusPage['expected'];

interface Named {
  /** Where in the labels it stands. */
  at: string;
  selector: string;
  /** Words that have to stand in the element, in its text or in one of its names. */
  words?: string;
}

function named({ targets, confirm, never, ambiguous, facts }: Expected): Named[] {
  return [
    ...targets.map(({ selector, label }, at) => ({ at: `targets ${at + 1}`, selector, words: label })),
    ...(confirm ? [{ at: 'confirm act', selector: confirm.act }] : []),
    ...(confirm?.keep ? [{ at: 'confirm keep', selector: confirm.keep }] : []),
    ...never.map(({ selector, label }, at) => ({ at: `never ${at + 1}`, selector, words: label })),
    ...ambiguous.map((one, at) => ({
      at: `ambiguous ${at + 1}`,
      selector: typeof one === 'string' ? one : one.selector,
    })),
    ...facts.map(({ selector, text }, at) => ({ at: `facts ${at + 1}`, selector, words: text })),
  ];
}

/** Runs in the page: how many elements each selector matches, and whether the words stand in the one. */
const look = `(all) => {
  const flat = (text) => text.normalize('NFKC').replace(/\\s+/g, '').toLowerCase();
  const names = ['aria-label', 'title', 'alt', 'value', 'placeholder', 'data-original-title', 'data-tooltip', 'data-tip', 'data-title'];
  const said = (el) => [el, ...el.querySelectorAll('*')].flatMap((each) => [
    ...names.map((name) => each.getAttribute(name) ?? ''),
    each.getAttribute('aria-labelledby')?.split(/\\s+/).map((id) => each.getRootNode().getElementById(id)?.textContent ?? '').join(' ') ?? '',
  ]).concat(el.textContent, el.shadowRoot?.textContent ?? '');
  const find = (selector) => {
    let found = [document];
    for (const part of selector.split(' >>> ')) {
      const root = found[0].shadowRoot ?? found[0].contentDocument ?? found[0];
      found = [...root.querySelectorAll(part)];
      if (found.length !== 1) break;
    }
    return found;
  };
  return all.map(({ selector, words }) => {
    try {
      const found = find(selector);
      const stands = found.length === 1 && (!words || said(found[0]).some((text) => flat(text).includes(flat(words))));
      return { count: found.length, stands };
    } catch {
      return { count: -1, stands: false };
    }
  });
}`;

/** What is wrong with the selectors of the labels, in words that quote neither them nor the page. */
export async function selectorProblems(page: Page, expected: Expected): Promise<string[]> {
  const all = named(expected);
  const seen = (await page.evaluate(`(${look})(${JSON.stringify(all)})`)) as {
    count: number;
    stands: boolean;
  }[];
  return all.flatMap(({ at }, i) => {
    const { count, stands: there } = seen[i]!;
    if (count < 0) return [`${at}: the selector is none`];
    if (count !== 1) return [`${at}: the selector matches ${count} elements, not one`];
    return there ? [] : [`${at}: the text does not stand in that element`];
  });
}
