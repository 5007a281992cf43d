import {
  docOf,
  is,
  isElement,
  nextOf,
  parentElementOf,
  previousOf,
  rectOf,
  rendered,
  textOf,
} from './dom.ts';
import { covers, isEdgeBar, isInside, MASK_SHARE, style } from './hit.ts';
import type { Layout } from './layout.ts';
import { once } from './once.ts';

/** An empty box beside it that fills their common parent: the mask of a sheet inside a frame of the page. */
function hasOwnMask(el: Element): boolean {
  const parent = parentElementOf(el);
  if (!parent) return false;
  const outer = rectOf(parent);
  for (const next of [previousOf, nextOf])
    for (let at = next(el), steps = 0; at && steps < 6; at = next(at), steps += 1) {
      if (!isElement(at) || textOf(at).trim() !== '') continue;
      const { position } = style(at);
      if (position !== 'absolute' && position !== 'fixed') continue;
      const box = rectOf(at);
      const fills = box.width * box.height >= MASK_SHARE * Math.min(outer.width * outer.height, 1e6);
      if (fills && box.width > 200 && box.height > 200 && rendered(at)) return true;
    }
  return false;
}

export interface FloatingBox {
  el: Element;
  modal: boolean;
  bar: boolean;
}

/** Dialogs by tag or role. */
export const DIALOG = 'dialog[open],[role="dialog"],[role="alertdialog"],[aria-modal="true"]';

/** What an element itself says: a floating box, or nothing. `inside` is false where the box is the control. */
function boxAt(
  at: Element,
  inside: boolean,
  layout: Layout,
  isPage: (box: Element) => boolean,
): FloatingBox | null {
  if (is(at, DIALOG)) return { el: at, modal: true, bar: false };
  if (is(at, '[popover]')) return { el: at, modal: false, bar: false };
  const { position } = layout.css(at);
  const lifted = position === 'fixed' || position === 'absolute';
  if (!lifted || !inside || (covers(at, MASK_SHARE) && isPage(at))) return null;
  const masked =
    hasOwnMask(at) ||
    layout.masks(docOf(at)).some((mask) => mask === at || !isInside(at, mask) || isInside(mask, at));
  if (position === 'absolute' && !masked) return null;
  return { el: at, modal: masked, bar: !masked && isEdgeBar(at) };
}

/**
 * Finds the nearest floating box around an element: dialog, sheet, drawer, popover or edge bar.
 * @param isPage tells a box that holds the page itself (an app root that is fixed) from a floating one
 */
export function floatingBoxes(
  layout: Layout,
  isPage: (box: Element) => boolean,
): (el: Element) => FloatingBox | null {
  const nearest = (at: Element, inside: boolean): FloatingBox | null => {
    const own = boxAt(at, inside, layout, isPage);
    const parent = own ? null : parentElementOf(at);
    return own ?? (parent && around(parent));
  };
  const around = once((at: Element) => nearest(at, true));
  return (el) => nearest(el, false);
}
