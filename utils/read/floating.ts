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

const DIALOG = 'dialog[open],[role="dialog"],[role="alertdialog"],[aria-modal="true"]';

/**
 * The nearest floating box around an element: dialog, sheet, drawer, popover or edge bar.
 * @param isPage tells a box that holds the page itself (an app root that is fixed) from a floating one
 */
export function floatingBox(
  el: Element,
  masks: (doc: Document) => Element[],
  isPage: (box: Element) => boolean,
): FloatingBox | null {
  for (let at: Element | null = el; at; at = parentElementOf(at)) {
    if (is(at, DIALOG)) return { el: at, modal: true, bar: false };
    if (is(at, '[popover]')) return { el: at, modal: false, bar: false };
    const css = style(at);
    const lifted = css.position === 'fixed' || css.position === 'absolute';
    if (!lifted || at === el || (covers(at, MASK_SHARE) && isPage(at))) continue;
    const box = at;
    const masked =
      hasOwnMask(at) ||
      masks(docOf(at)).some((mask) => mask === box || !isInside(box, mask) || isInside(mask, box));
    if (css.position === 'absolute' && !masked) continue;
    const bar = !masked && css.position === 'fixed';
    return { el: at, modal: masked, bar: bar && isEdgeBar(at) };
  }
  return null;
}
