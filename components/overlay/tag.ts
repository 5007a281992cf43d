import { childrenOf, isElement, textOf } from '../../utils/read/dom.ts';
import { hitAt } from '../../utils/read/hit.ts';
import type { Box } from './place.ts';

/** Distance between our box and the window, and between tag and ring, in px. */
export const EDGE = 3;
const GAP = 6;

/** Whether a box lies in the window, moved by so much. */
export const fits = ({ left, top, width, height }: Box, dx: number, dy: number): boolean =>
  left + dx >= EDGE &&
  left + dx + width <= innerWidth - EDGE &&
  top + dy >= EDGE &&
  top + dy + height <= innerHeight - EDGE;

/**
 * Where a tag goes: below or above its ring, where it hides least of the page's words and of the panel, and never out of
 * the window.
 * @param ring in px of the window
 * @returns the tag's box from the ring's corner, in px
 */
export function seatOf(tag: HTMLElement, ring: Box): Box {
  const { offsetWidth: width, offsetHeight: height } = tag;
  const seat = { left: 0, top: GAP, width, height };
  // Without words there is nothing to seat.
  let least = width && Number.POSITIVE_INFINITY;
  for (const top of [ring.height + GAP, -height - GAP])
    for (const side of [0, ring.width - width]) {
      const x = Math.max(EDGE, Math.min(ring.left + side, innerWidth - width - EDGE));
      const here = { left: x - ring.left, top, width, height };
      if (!fits(here, ring.left, ring.top)) continue;
      const box = new DOMRect(x, ring.top + top, width, height);
      const hidden = [0.05, 0.35, 0.65, 0.95].filter((part) => hides(tag, box, x + width * part)).length;
      if (hidden >= least) continue;
      least = hidden;
      Object.assign(seat, here);
    }
  return seat;
}

/** Whether words lie under a box, of what is to be seen in its middle at a place. */
function hides(tag: Element, { left, top, right, bottom }: DOMRect, x: number): boolean {
  const y = (top + bottom) / 2;
  const own = tag.getRootNode() as ShadowRoot;
  if (own.contains(own.elementFromPoint(x, y))) return true;
  const hit = hitAt(document, x, y);
  const range = new Range();
  const isUnder = (node: Node) => {
    range.selectNodeContents(node);
    return Array.from(range.getClientRects()).some(
      (line) => line.left < right && line.right > left && line.top < bottom && line.bottom > top,
    );
  };
  return !!hit && childrenOf(hit).some((node) => !isElement(node) && textOf(node).trim() && isUnder(node));
}
