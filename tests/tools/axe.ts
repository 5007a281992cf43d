import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** A fault that axe-core found, in one line each. */
type Fault = string;

/**
 * Looks for faults of accessibility in a page as it stands.
 *
 * The library is run by way of the browser's tools, so a strict content security policy does not hinder it, and nothing of
 * it stays on the page. An own page can be emulated dark in Chromium; Firefox takes the scheme of its launch.
 * @param scope a CSS selector of the part to look at; the whole document by default
 * @returns one line a fault: rule, what it says, and the elements; empty when all is well
 */
export async function findFaults(page: Page, scope = ':root'): Promise<Fault[]> {
  await page.evaluate(axe.source);
  const options = {
    resultTypes: ['violations'],
    // Best practices included: pages of our own have no excuse.
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  };
  const run = `axe.run(${JSON.stringify(scope)}, ${JSON.stringify(options)}).then(({ violations }) => {
    delete globalThis.axe;
    return violations.map(({ id, help, nodes }) =>
      id + ': ' + help + ' — ' + nodes.map((node) => node.target.join(' ') + ' ' + node.any.map((each) => each.message)).join('; '));
  })`;
  return (await page.evaluate(run)) as Fault[];
}
