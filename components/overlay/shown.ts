import { docOf, frameOf, rectOf, rendered, windowOf } from '../../utils/read/dom.ts';
import { hitAt, takes } from '../../utils/read/hit.ts';
import { isDisabled } from '../../utils/read/usability.ts';
import type { Box } from './place.ts';

const { getClientRects } = Element.prototype;

/**
 * Where an element can be seen in the top window, in px, cut to the window.
 * @param el may stand in an open shadow root or in a frame of the same origin
 * @param readOnly the element is only to be looked at: it may be disabled or covered
 * @returns null where a ring would be wrong: removed, hidden, without size, disabled, out of the
 *   window or covered by something of the page
 */
export function shownBox(el: Element, readOnly: boolean): Box | null {
  if (!rendered(el) || (!readOnly && isDisabled(el))) return null;
  let { left, top, right, bottom } = rectOf(el);
  // The centre of a label that is broken over two lines may lie beside its words.
  const [line] = getClientRects.call(el);
  let point = line && cut(line, el);
  let inner = el;
  while (point) {
    const doc = docOf(inner);
    const x = (point.left + point.right) / 2;
    const y = (point.top + point.bottom) / 2;
    if (!rendered(inner) || (!readOnly && !takes(inner, hitAt(doc, x, y)))) return null;
    ({ left, top, right, bottom } = cut({ left, top, right, bottom }, inner) ?? point);

    const frame = frameOf(doc) as HTMLElement | null;
    if (!frame) return { left, top, width: right - left, height: bottom - top };
    const outer = rectOf(frame);
    // The inside of a frame that is scaled cannot be placed by adding offsets.
    if (Math.abs(outer.width - frame.offsetWidth) > 1) return null;
    const style = getComputedStyle(frame);
    const dx = outer.left + frame.clientLeft + Number.parseFloat(style.paddingLeft);
    const dy = outer.top + frame.clientTop + Number.parseFloat(style.paddingTop);
    left += dx;
    right += dx;
    top += dy;
    bottom += dy;
    point = cut(
      { left: point.left + dx, right: point.right + dx, top: point.top + dy, bottom: point.bottom + dy },
      frame,
    );
    inner = frame;
  }
  return null;
}

interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The part of a box that lies in the element's window, where there is enough of it to see. */
function cut({ left, top, right, bottom }: Edges, el: Element): Edges | null {
  const win = windowOf(el);
  if (!win) return null;
  const box = {
    left: Math.max(left, 0),
    top: Math.max(top, 0),
    right: Math.min(right, win.innerWidth),
    bottom: Math.min(bottom, win.innerHeight),
  };
  return box.right - box.left < 2 || box.bottom - box.top < 2 ? null : box;
}
