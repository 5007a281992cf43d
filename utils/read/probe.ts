import {
  attr,
  closestOf,
  DOCUMENT,
  docOf,
  frameOf,
  is,
  isElement,
  nextOf,
  parentElementOf,
  parentOf,
  previousOf,
  queryAll,
  rectOf,
  rendered,
  shadowOf,
  tagOf,
  textOf,
  typeOf,
  windowOf,
} from './dom.ts';
import { isOwn } from './own.ts';
import type { Field, Usability } from './reading.ts';

/** Smallest side of a control a person can press, in CSS px. */
const MIN_SIDE = 6;
/** Share of the window a fixed box must cover to count as a mask. */
const MASK_SHARE = 0.85;

const style = (el: Element): CSSStyleDeclaration => windowOf(el)!.getComputedStyle(el);

/** Whether `inner` is `outer` or stands inside it in the drawn tree. */
export function isInside(inner: Element, outer: Element): boolean {
  for (let at: Node | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

const elementsAt = (root: Document | ShadowRoot, x: number, y: number): Element[] =>
  (typeOf(root) === DOCUMENT ? Document : ShadowRoot).prototype.elementsFromPoint.call(root as never, x, y);

/** The topmost element at a point of the window that is not ours, shadow roots entered. */
function hitAt(doc: Document, x: number, y: number): Element | null {
  let root: Document | ShadowRoot = doc;
  let hit: Element | null = null;
  for (;;) {
    const found: Element | undefined = elementsAt(root, x, y).find((el) => !isOwn(el));
    if (!found || found === hit) return hit;
    hit = found;
    const shadow = shadowOf(found);
    if (!shadow) return hit;
    root = shadow;
  }
}

function covers(el: Element, share: number): boolean {
  const view = windowOf(el)!;
  const box = rectOf(el);
  const width = Math.min(box.right, view.innerWidth) - Math.max(box.left, 0);
  const height = Math.min(box.bottom, view.innerHeight) - Math.max(box.top, 0);
  return width > 0 && height > 0 && width * height >= share * view.innerWidth * view.innerHeight;
}

/** The floating box that covers the window at a point, if any: a mask or a full-page overlay. */
function maskAt(doc: Document, x: number, y: number): Element | null {
  for (let at = hitAt(doc, x, y); at; at = parentElementOf(at)) {
    const { position } = style(at);
    if ((position === 'fixed' || position === 'absolute') && covers(at, MASK_SHARE)) return at;
  }
  return null;
}

/** Masks of a document that lie over most of the window, each once. */
export function masksOf(doc: Document): Element[] {
  const view = windowOf(doc);
  if (!view) return [];
  const { innerWidth: w, innerHeight: h } = view;
  const votes = new Map<Element, number>();
  for (const [x, y] of [
    [0.5, 0.5],
    [0.04, 0.04],
    [0.96, 0.04],
    [0.04, 0.96],
    [0.96, 0.96],
    [0.04, 0.5],
    [0.96, 0.5],
  ] as const) {
    const mask = maskAt(doc, w * x, h * y);
    if (mask) votes.set(mask, (votes.get(mask) ?? 0) + 1);
  }
  return [...votes].filter(([, count]) => count >= 3).map(([el]) => el);
}

/** The part of an element that its scrolling and clipping ancestors let through, in CSS px. */
function visibleBox(el: Element): { box: DOMRect; clipped: boolean; collapsed: boolean } {
  const box = firstBox(el);
  let clipped = false;
  let fixed = style(el).position === 'fixed';
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  for (let at = parentElementOf(el); at && !fixed; at = parentElementOf(at)) {
    if (docOf(at) !== docOf(el)) break;
    const css = style(at);
    if (css.overflowX !== 'visible' || css.overflowY !== 'visible') {
      const outer = rectOf(at);
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

/** The box of the first line: the centre of a wrapped inline element may lie off its text. */
function firstBox(el: Element): DOMRect {
  const box = rectOf(el);
  if (style(el).display !== 'inline') return box;
  return Element.prototype.getClientRects.call(el)[0] ?? box;
}

const disabled = (el: Element): boolean => {
  if (is(el, ':disabled') || closestOf(el, '[aria-disabled="true"],[inert]')) return true;
  for (let at: Element | null = el, i = 0; at && i < 3; at = parentElementOf(at), i += 1)
    if (is(at, ':disabled')) return true;
  const css = style(el);
  return css.pointerEvents === 'none' || css.cursor === 'not-allowed';
};

/** A fixed box outside the window: a sheet that waits below the edge. No scroll brings it in. */
function isParked(el: Element, box: DOMRect): boolean {
  const view = windowOf(el)!;
  const outside =
    box.bottom <= 0 || box.right <= 0 || box.top >= view.innerHeight || box.left >= view.innerWidth;
  if (!outside) return false;
  for (let at: Element | null = el; at; at = parentElementOf(at))
    if (style(at).position === 'fixed') return true;
  return false;
}

/** A bar along an edge that content scrolls under: what it hides now, a scroll brings back. */
function isEdgeBar(hit: Element): boolean {
  for (let at: Element | null = hit; at; at = parentElementOf(at)) {
    const { position } = style(at);
    if (position !== 'fixed' && position !== 'sticky') continue;
    const view = windowOf(at)!;
    const box = rectOf(at);
    return (
      box.width >= view.innerWidth * 0.8 &&
      box.height <= view.innerHeight * 0.3 &&
      (box.top <= 1 || box.bottom >= view.innerHeight - 1)
    );
  }
  return false;
}

/** Around, but so tightly that pressing it is pressing the control. */
const tightlyAround = (outer: Element, inner: DOMRect): boolean => {
  const box = rectOf(outer);
  return box.width * box.height <= 1.6 * inner.width * inner.height;
};

/**
 * Whether a person could press the element now: rendered, of real size, enabled, not under something.
 * What is scrolled out of sight counts as usable unless a mask lies over the whole window.
 * @param masks the masks of the element's document, see {@link masksOf}
 */
export function usabilityOf(el: Element, masks: (doc: Document) => Element[]): Usability {
  if (!rendered(el)) return 'hidden';
  const { box, clipped, collapsed } = visibleBox(el);
  if (collapsed || box.width < MIN_SIDE || box.height < MIN_SIDE) return 'hidden';
  if (isParked(el, box)) return 'hidden';
  if (disabled(el)) return 'disabled';
  const doc = docOf(el);
  const modal = queryAll(doc, ':modal').at(-1);
  if (modal && !isInside(el, modal)) return 'covered';
  if (masks(doc).some((mask) => !isInside(el, mask) && !isInside(mask, el) && !above(el, mask)))
    return 'covered';
  const frame = frameOf(doc);
  if (frame && usabilityOf(frame, masks) === 'covered') return 'covered';
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
    return floatingAncestor(el, mask) !== null;
  }
  const hit = hitAt(docOf(el), x, y);
  return hit !== null && isInside(hit, el);
}

function floatingAncestor(el: Element, mask: Element): Element | null {
  for (let at: Element | null = el; at; at = parentElementOf(at)) {
    if (at === mask) return null;
    if (style(at).position === 'fixed') return at;
  }
  return null;
}

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

const LETTER_END = /[\p{L}\p{N}“「『【《[（(‘"]$/u;
const LETTER_START = /^[\p{L}\p{N}”」』】》\]）)’"，。,.!！；;、]/u;

/** Text of the same line before or after an inline element. */
function beside(el: Element, next: (node: Node) => Node | null): string {
  const parts: string[] = [];
  for (let node = next(el); node; node = next(node)) {
    // A neighbouring box may be a control of its own; only emphasis is part of a sentence.
    if (isElement(node) && !is(node, 'b,i,em,strong,font,sub,sup')) break;
    parts.push(textOf(node));
    if (parts.length > 4) break;
  }
  return (next === previousOf ? parts.reverse() : parts).join('');
}

/** Whether the element is a word in a sentence rather than a control standing for itself. */
export function inSentence(el: Element): boolean {
  if (is(el, 'button,input,[role="button"],[role="menuitem"],summary')) return false;
  let at = el;
  for (let i = 0; i < 3; i += 1) {
    if (!style(at).display.startsWith('inline')) return false;
    const before = beside(at, previousOf);
    const after = beside(at, nextOf);
    if (before.trim() !== '' || after.trim() !== '') {
      const left = before.trim();
      const right = after.trim();
      if (LETTER_END.test(left) && LETTER_START.test(right)) return true;
      return right.length >= 6 && LETTER_START.test(after);
    }
    const parent = parentElementOf(at);
    if (!parent) return false;
    at = parent;
  }
  return false;
}

/** Visible text fields of a root. */
export function visibleFields(root: Node): Field[] {
  return queryAll(root, 'input')
    .filter((el) => {
      const type = (attr(el, 'type') ?? 'text').toLowerCase();
      return /^(text|password|tel|number|)$/.test(type) && rendered(el) && rectOf(el).width > 20;
    })
    .map((el) => {
      const labels = Array.from((el as HTMLInputElement).labels ?? [], (label) => textOf(label));
      const before = previousOf(el);
      const near = before ? textOf(before) : textOf(parentElementOf(el) ?? el).slice(0, 24);
      const words = [
        attr(el, 'placeholder'),
        attr(el, 'aria-label'),
        attr(el, 'name'),
        attr(el, 'id'),
        near,
        ...labels,
      ];
      return {
        type: (attr(el, 'type') ?? 'text').toLowerCase(),
        autocomplete: attr(el, 'autocomplete') ?? '',
        hint: words.filter(Boolean).join(' ').slice(0, 160),
      };
    });
}
