import { docOf, frameOf, rectOf, rendered, windowOf } from '../../utils/read/dom.ts';
import { firstBox, hitAt, style, takes } from '../../utils/read/hit.ts';
import { isDisabled } from '../../utils/read/usability.ts';
import type { Box } from './place.ts';

/**
 * Where an element can be seen in the top window, in px, cut to the window.
 * @param el may stand in an open shadow root or in a frame of the same origin
 * @param readOnly the element is only to be looked at: it may be disabled or covered
 * @returns null where a ring would be wrong: removed, hidden, without size, disabled, out of the
 *   window or covered by something of the page
 */
export function shownBox(el: Element, readOnly: boolean): Box | null {
  if (!readOnly && isDisabled(el)) return null;
  let whole = rectOf(el);
  let part = cut(firstBox(el), el);
  let inner = el;
  while (part) {
    if (!rendered(inner) || !(readOnly || isHit(inner, part))) return null;
    whole = cut(whole, inner) ?? part;
    const frame = frameOf(docOf(inner));
    if (!frame) return plain(whole);
    const outer = outOf(frame, part);
    part = outer && cut(outer, frame);
    whole = outOf(frame, whole) ?? whole;
    inner = frame;
  }
  return null;
}

/** A box that can be sent, and stays what it is. */
export const plain = ({ left, top, width, height }: Box): Box => ({ left, top, width, height });

/** Whether a press in the middle of a box, in px of the element's own window, is a press on the element. */
export const isHit = (el: Element, { left, top, width, height }: Box): boolean =>
  takes(el, hitAt(docOf(el), left + width / 2, top + height / 2));

/**
 * Where a part of a frame's window lies in the window around it, in px of each, also where the frame is scaled or zoomed.
 * @returns null where the frame is turned or skewed, so that there is no telling
 */
export function outOf(frame: Element, { left, top, width, height }: Box): DOMRect | null {
  const outer = rectOf(frame);
  const { paddingLeft, paddingTop } = style(frame);
  const { currentCSSZoom: zoom = 1, clientLeft, clientTop, offsetWidth, offsetHeight } = frame as HTMLElement;
  // The size before a transform is only known in whole px of the frame: a smaller difference is none.
  const scale = Math.abs(outer.width - offsetWidth * zoom) < zoom ? zoom : outer.width / offsetWidth;
  if (Math.abs(outer.height / offsetHeight / scale - 1) > 0.02) return null;
  return new DOMRect(
    outer.left + (clientLeft + Number.parseFloat(paddingLeft) + left) * scale,
    outer.top + (clientTop + Number.parseFloat(paddingTop) + top) * scale,
    width * scale,
    height * scale,
  );
}

/** The part of a box that lies in the element's window, where there is enough of it to see. */
function cut({ left, top, right, bottom }: DOMRect, el: Element): DOMRect | null {
  const win = windowOf(el);
  if (!win) return null;
  const x = Math.max(left, 0);
  const y = Math.max(top, 0);
  const width = Math.min(right, win.innerWidth) - x;
  const height = Math.min(bottom, win.innerHeight) - y;
  return width < 2 || height < 2 ? null : new DOMRect(x, y, width, height);
}
