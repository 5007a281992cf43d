/**
 * What it means for two elements to be the same control. Both functions run in a page, also as source text, so they
 * refer to nothing outside themselves.
 */

/** The one element a selector names; ` >>> ` enters an open shadow root or the document of a frame. */
export function findOne(selector: string): Element | null {
  let root: ParentNode | null = document;
  let el: Element | null = null;
  for (const part of selector.split(' >>> ')) {
    if (el) root = el.shadowRoot ?? (el as HTMLIFrameElement).contentDocument;
    const all: Element[] = root ? [...root.querySelectorAll(part)] : [];
    if (all.length !== 1) return null;
    el = all[0] ?? null;
  }
  return el;
}

/** What stands inside a control counts as the same, and so does a box tightly around it: one with the same words. */
export function isSame(x: Element, y: Element): boolean {
  const words = (el: Element): string => (el.textContent ?? '').replace(/[\s\p{P}\p{S}]/gu, '');
  return x === y || y.contains(x) || (x.contains(y) && words(x) === words(y));
}
