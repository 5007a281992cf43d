import { queryAll } from '../../utils/read/dom.ts';

const WITHIN = 10_000;

/** @returns whether it was asked no more often than `limit` times in the last ten seconds */
export function atMost(limit: number): () => boolean {
  let times: number[] = [];
  return () => {
    const now = Date.now();
    times = [...times.filter((at) => at > now - WITHIN), now];
    return times.length <= limit;
  };
}

/** When an extension is updated, Firefox leaves its box in the page with nobody behind it. */
export function removeOrphans(): void {
  for (const el of queryAll(document, 'div[popover=manual]')) {
    const inside = (el as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
    if (inside?.querySelector('section>header>ol,.chip,.tag')) el.remove();
  }
}

/**
 * Extension pages forbid inline styles, and some pages' policies do too; a constructed sheet is
 * under no policy. Where one cannot be adopted from a content script, an inline element works.
 */
export function addStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
