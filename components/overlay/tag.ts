import { childrenOf, isElement, textOf } from '../../utils/read/dom.ts';
import { hitAt } from '../../utils/read/hit.ts';
import { panelIn } from './home.ts';
import type { Box } from './place.ts';

/** Distance between our box and the window, and between tag and ring, in px. */
export const EDGE = 3;
const GAP = 6;

/** Where a tag is asked what lies under it, as parts of its width. */
const PLACES = [0.05, 0.5, 0.95];

const meet = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

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
  let seat = { left: 0, top: GAP, width, height };
  // Without words there is nothing to seat.
  let least = width && Number.POSITIVE_INFINITY;
  const panel = panelIn(tag.getRootNode() as ShadowRoot)?.getBoundingClientRect();
  const range = new Range();
  for (const top of [ring.height + GAP, -height - GAP])
    for (const side of [0, ring.width - width]) {
      const x = Math.max(EDGE, Math.min(ring.left + side, innerWidth - width - EDGE));
      const here = { left: x - ring.left, top, width, height };
      if (!fits(here, ring.left, ring.top)) continue;
      const box = new DOMRect(x, ring.top + top, width, height);
      // Of our own two, none may hide the other.
      const isOver = panel && meet(box, panel);
      let hidden = isOver ? 1 : 0;
      for (const part of PLACES)
        if (isOver || (hidden < least && hides(box, x + width * part, range))) hidden++;
      if (hidden >= least) continue;
      least = hidden;
      seat = here;
      if (!least) return seat;
    }
  return seat;
}

/** Whether words lie under a box, of what is to be seen in its middle at a place. */
function hides(box: DOMRect, x: number, range: Range): boolean {
  const hit = hitAt(document, x, box.top + box.height / 2);
  const isUnder = (node: Node) => {
    range.selectNodeContents(node);
    return Array.from(range.getClientRects()).some((line) => meet(line, box));
  };
  return !!hit && childrenOf(hit).some((node) => !isElement(node) && textOf(node).trim() && isUnder(node));
}
