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
 * Where a tag goes: above or below its ring, where it hides least of the page's words and of the panel, and never out of
 * the window.
 * @param ring in px of the window
 * @returns the tag's box from the ring's corner, in px
 */
export function seatOf(tag: HTMLElement, ring: Box): Box {
  const { offsetWidth: width, offsetHeight: height } = tag;
  const seat = { left: 0, top: GAP, width, height };
  // Without words there is nothing to seat.
  let least = width && Number.POSITIVE_INFINITY;
  for (const top of [-height - GAP, ring.height + GAP])
    for (const side of [0, ring.width - width]) {
      const x = Math.max(EDGE, Math.min(ring.left + side, innerWidth - width - EDGE));
      const here = { left: x - ring.left, top, width, height };
      if (!fits(here, ring.left, ring.top)) continue;
      const y = ring.top + top + height / 2;
      const hidden = [0.05, 0.35, 0.65, 0.95].filter((part) => hasWords(tag, x + width * part, y)).length;
      if (hidden >= least) continue;
      least = hidden;
      Object.assign(seat, here);
    }
  return seat;
}

function hasWords(tag: Element, x: number, y: number): boolean {
  const own = tag.getRootNode() as ShadowRoot;
  if (own.contains(own.elementFromPoint(x, y))) return true;
  const hit = hitAt(document, x, y);
  return !!hit && childrenOf(hit).some((node) => !isElement(node) && textOf(node).trim() !== '');
}
