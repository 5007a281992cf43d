import {
  closestOf,
  DOCUMENT,
  is,
  parentElementOf,
  parentOf,
  rectOf,
  rootOf,
  shadowOf,
  textOf,
  typeOf,
  windowOf,
} from './dom.ts';
import { isOwn } from './own.ts';

const { getClientRects } = Element.prototype;

/** Share of the window a fixed box must cover to count as a mask. */
export const MASK_SHARE = 0.85;

export const style = (el: Element): CSSStyleDeclaration => windowOf(el)!.getComputedStyle(el);

/** Whether `inner` is `outer` or stands inside it in the drawn tree. */
export function isInside(inner: Element, outer: Element): boolean {
  for (let at: Node | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** The topmost element of a root at a point that is not ours. */
function topAt(root: Document | ShadowRoot, x: number, y: number): Element | null {
  const { elementFromPoint, elementsFromPoint } = (typeOf(root) === DOCUMENT ? Document : ShadowRoot)
    .prototype;
  const top: Element | null = elementFromPoint.call(root as never, x, y);
  // The whole pile is asked for only where we lie on top: it costs more than the rest of the reading.
  if (!top || !isOwn(top)) return top;
  return elementsFromPoint.call(root as never, x, y).find((el) => !isOwn(el)) ?? null;
}

/** The topmost element at a point of the window that is not ours, shadow roots entered. */
export function hitAt(doc: Document, x: number, y: number): Element | null {
  let root: Document | ShadowRoot = doc;
  let hit: Element | null = null;
  for (;;) {
    const found = topAt(root, x, y);
    if (!found || found === hit) return hit;
    hit = found;
    const shadow = shadowOf(found);
    if (!shadow) return hit;
    root = shadow;
  }
}

const CONTROL = 'a,button,input,[role=button],[role=link],[onclick]';

/**
 * Whether a press on `hit` is a press on the control `el`: it lies inside, but in no other control laid over it, or tightly
 * around as a button around its label. What has controls of its own inside is no label.
 */
export function takes(el: Element, hit: Element | null): boolean {
  if (!hit) return false;
  if (isInside(hit, el)) {
    const other = closestOf(hit, CONTROL);
    if (!other || isInside(el, other) || rootOf(other) !== rootOf(el)) return true;
    return textOf(other).trim() === textOf(el).trim();
  }
  if (is(el, 'a,button,input') || !isInside(el, hit)) return false;
  const [inner, outer] = [firstBox(el), rectOf(hit)];
  return outer.width * outer.height <= 1.6 * inner.width * inner.height;
}

export function covers(el: Element, share: number): boolean {
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

/** The box of the first line: the centre of a wrapped inline element may lie off its text. */
export const firstBox = (el: Element): DOMRect => getClientRects.call(el)[0] ?? rectOf(el);

/** A bar along an edge that content scrolls under: what it hides now, a scroll brings back. */
export function isEdgeBar(hit: Element): boolean {
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
