import {
  closestOf,
  docOf,
  frameOf,
  hostOrParentOf,
  is,
  parentElementOf,
  rendered,
  rootOf,
  tagOf,
  windowOf,
} from './dom.ts';
import { firstBox, hitAt, isEdgeBar, isInside, style, tightlyAround } from './hit.ts';
import type { Layout } from './layout.ts';
import type { Usability } from './reading.ts';

/** Smallest side of a control a person can press, in CSS px. */
const MIN_SIDE = 6;

/** The part of an element that its scrolling and clipping ancestors let through, in CSS px. */
function visibleBox(el: Element, layout: Layout): { box: DOMRect; clipped: boolean; collapsed: boolean } {
  const box = firstBox(el);
  let clipped = false;
  let fixed = layout.css(el).position === 'fixed';
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  for (let at = parentElementOf(el); at && !fixed; at = parentElementOf(at)) {
    if (docOf(at) !== docOf(el)) break;
    const css = layout.css(at);
    if (css.overflowX !== 'visible' || css.overflowY !== 'visible') {
      const outer = layout.rect(at);
      const tag = tagOf(at);
      if (tag !== 'html' && tag !== 'body') {
        if (outer.width < 2 || outer.height < 2) return { box, clipped: true, collapsed: true };
        if (x < outer.left || x > outer.right || y < outer.top || y > outer.bottom) {
          clipped = true;
          const scrolls = /auto|scroll/.test(css.overflowX + css.overflowY);
          if (!scrolls) return { box, clipped, collapsed: true };
        }
      }
    }
    fixed = css.position === 'fixed';
  }
  return { box, clipped, collapsed: false };
}

const DISABLED = '[aria-disabled="true"],[inert]';

/** Whether the page has switched a control off, by itself or with everything around it. */
export function isDisabled(el: Element): boolean {
  const { pointerEvents, cursor } = style(el);
  if (pointerEvents === 'none' || cursor === 'not-allowed') return true;
  for (let at: Element | null = el, i = 0; at && i < 3; at = parentElementOf(at), i += 1)
    if (is(at, ':disabled')) return true;
  for (let at: Node | null = el; at; at = hostOrParentOf(rootOf(at)))
    if (closestOf(at as Element, DISABLED)) return true;
  return false;
}

/** A fixed box outside the window: a sheet that waits below the edge. No scroll brings it in. */
function isParked(el: Element, box: DOMRect, layout: Layout): boolean {
  const view = windowOf(el)!;
  const outside =
    box.bottom <= 0 || box.right <= 0 || box.top >= view.innerHeight || box.left >= view.innerWidth;
  return outside && layout.fixed(el);
}

/**
 * Whether a person could press the element now: rendered, of real size, enabled, not under something.
 * What is scrolled out of sight counts as usable unless a mask lies over the whole window.
 */
export function usabilityOf(el: Element, layout: Layout): Usability {
  if (!rendered(el)) return 'hidden';
  const { box, clipped, collapsed } = visibleBox(el, layout);
  if (collapsed || box.width < MIN_SIDE || box.height < MIN_SIDE) return 'hidden';
  if (isParked(el, box, layout)) return 'hidden';
  if (isDisabled(el)) return 'disabled';
  const doc = docOf(el);
  const modal = layout.modal(doc);
  if (modal && !isInside(el, modal)) return 'covered';
  if (layout.masks(doc).some((mask) => !isInside(el, mask) && !isInside(mask, el) && !above(el, mask)))
    return 'covered';
  const frame = frameOf(doc);
  if (frame && usabilityOf(frame, layout) === 'covered') return 'covered';
  const view = windowOf(el)!;
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  if (clipped || x < 0 || y < 0 || x >= view.innerWidth || y >= view.innerHeight) return 'usable';
  const hit = hitAt(doc, x, y);
  if (!hit || isInside(hit, el)) return 'usable';
  if (isInside(el, hit)) return tightlyAround(hit, box) ? 'usable' : 'covered';
  return isEdgeBar(hit) ? 'usable' : 'covered';
}

/** Whether the element is painted over the mask: a point of it inside the window hits it, not the mask. */
function above(el: Element, mask: Element): boolean {
  const box = firstBox(el);
  const view = windowOf(el)!;
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  if (x < 0 || y < 0 || x >= view.innerWidth || y >= view.innerHeight) {
    // Off the window nothing can be hit: a fixed box of its own is over the mask, the page is not.
    return floats(el, mask);
  }
  const hit = hitAt(docOf(el), x, y);
  return hit !== null && isInside(hit, el);
}

/** The element or a box around it, below the mask, is fixed to the window. */
function floats(el: Element, mask: Element): boolean {
  for (let at: Element | null = el; at; at = parentElementOf(at)) {
    if (at === mask) return false;
    if (style(at).position === 'fixed') return true;
  }
  return false;
}
