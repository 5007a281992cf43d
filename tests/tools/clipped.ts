import type { Page } from 'puppeteer-core';

/**
 * Elements whose content is wider than they are, so that something is cut or has to be scrolled to sideways. What is
 * hidden on purpose, and the text inside an input, does not count.
 * @returns a line each; empty when all fits
 */
export async function findClipped(page: Page): Promise<string[]> {
  return (await page.evaluate(`[...document.querySelectorAll('*')]
    .filter((each) => !each.matches('input, select, option, datalist, svg *, .visually-hidden, .told'))
    .filter((each) => each.clientWidth > 0 && each.scrollWidth > each.clientWidth)
    .map((each) => each.tagName + '.' + each.className + ' ' + each.scrollWidth + ' > ' + each.clientWidth + ' ' +
      each.textContent.slice(0, 60))`)) as string[];
}
