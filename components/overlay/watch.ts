import { docOf, frameOf, hostOrParentOf, rootOf, windowOf } from '../../utils/read/dom.ts';
import { listen } from '../../utils/read/listen.ts';

/**
 * Scrolling, window and motion: what tells of a move at once, in all roots and frames around an element.
 * @param soon called when it may move with the next frame
 */
export function watchMoves(el: Element, soon: () => void, signal: AbortSignal): void {
  for (let at: Element | null = el; at; ) {
    const root: Node = rootOf(at);
    // A scroll inside a shadow root is not heard outside of it.
    // What shrinks where it stands is not seen by any observer.
    const host = hostOrParentOf(root) as Element | null;
    listen(host ? root : windowOf(root), 'scroll resize transitionstart animationstart', soon, signal, true);
    at = host ?? frameOf(docOf(at));
  }
}

/**
 * Tells when an element leaves its place in its own document, or the frame around it its own, by whatever cause: an
 * observer whose root is cut to the element's rectangle. A first one finds out the measures as observers see them, without
 * scrollbars.
 * @returns ends the watch
 */
export function watchPlace(el: Element, moved: () => void): () => void {
  const root = docOf(el);
  let still = new IntersectionObserver(
    ([entry]) => {
      const { rootBounds: all, boundingClientRect: own, intersectionRatio: threshold } = entry!;
      still.disconnect();
      const sides = [
        own.top - all!.top,
        all!.right - own.right,
        all!.bottom - own.bottom,
        own.left - all!.left,
      ];
      const rootMargin = sides.map((side) => `${-Math.floor(side)}px`).join(' ');
      // It also speaks at once, so that nothing is missed between the two.
      still = new IntersectionObserver(moved, { root, rootMargin, threshold });
      still.observe(el);
    },
    { root },
  );
  still.observe(el);
  const frame = frameOf(root);
  const leave = frame && watchPlace(frame, moved);
  return () => {
    still.disconnect();
    leave?.();
  };
}
