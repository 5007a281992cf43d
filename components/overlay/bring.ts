import { docOf, frameOf, parentElementOf, rectOf, scrollTopOf, windowOf } from '../../utils/read/dom.ts';
import { hitAt, isInside, style } from '../../utils/read/hit.ts';
import { GAP } from './place.ts';
import { outOf } from './shown.ts';

const { scrollIntoView } = Element.prototype;
const scrollTo: (this: Element, to: ScrollToOptions) => void = Element.prototype.scrollTo;

/**
 * Scrolls to an element at once, whatever the page says of smoothness, and without a write to it: into the middle of what
 * sticky and fixed bars leave free, or, where it is too tall for that, with its beginning below them.
 * @param where what is to be seen in the element's window, in px: a part of a frame; by default the element
 */
export function bring(el: Element, where: () => DOMRect | null = () => rectOf(el)): void {
  // Only where one box after the other hides it is a box scrolled that nobody could scroll back.
  scrollIntoView.call(el, { block: 'nearest', inline: 'nearest', behavior: 'instant' });
  // The second time bars stick that did not before.
  for (let turn = 0; turn < 2; turn++)
    for (let at = parentElementOf(el); at && docOf(at) === docOf(el); at = parentElementOf(at))
      centre(at, el, where);
  const frame = frameOf(docOf(el));
  const inside = (box: DOMRect | null) => box && outOf(frame!, box);
  if (frame) bring(frame, () => inside(where()));
}

/** Scrolls one box around the element, where that brings it nearer to the middle. */
function centre(at: Element, el: Element, where: () => DOMRect | null): void {
  const doc = docOf(at);
  const { innerHeight } = windowOf(at)!;
  // Where a page has taken this member away, the step before has to do.
  const isPage = at === doc.scrollingElement;
  if (!isPage && !/auto|scroll/.test(style(at).overflowY)) return;
  const box = where();
  if (!box) return;
  const port = rectOf(at);
  const first = isPage ? 0 : Math.max(port.top, 0);
  const last = isPage ? innerHeight : Math.min(port.bottom, innerHeight);
  /** How far bars reach in from an edge: at most to the middle, for what reaches further is no bar. */
  const free = (y: number, step: 1 | -1): number => {
    const bar = barAt(hitAt(doc, box.left + box.width / 2, y + step), el);
    const end = bar?.[step > 0 ? 'bottom' : 'top'] ?? y;
    return (end - y) * ((first + last) / 2 - end) > 0 ? free(end, step) : y;
  };
  const top = free(first, 1);
  const goal = top + Math.max(GAP, (free(last, -1) - top - box.height) / 2);
  const before = scrollTopOf(at);
  const scroll = (y: number) => scrollTo.call(at, { top: y, behavior: 'instant' });
  scroll(before + box.top - goal);
  const now = where();
  // What is fixed or sticky itself is not moved by it.
  if (!now || Math.abs(now.top - goal) >= Math.abs(box.top - goal)) scroll(before);
}

/** The nearest box around a hit that stays while the page scrolls, unless the element is in it. */
function barAt(hit: Element | null, el: Element): DOMRect | null {
  for (let at = hit; at && !isInside(el, at); at = parentElementOf(at))
    if (/fixed|sticky/.test(style(at).position)) return rectOf(at);
  return null;
}
