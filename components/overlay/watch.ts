import { docOf, frameOf, hostOrParentOf, rootOf, windowOf } from '../../utils/read/dom.ts';
import { isInside } from '../../utils/read/hit.ts';
import { listen } from '../../utils/read/listen.ts';

/**
 * Scrolling, window and motion: what tells of a move at once, in all roots and frames around an element.
 * @param soon called when it may move with the next frame
 * @param starts called when it may move with one of the next frames: the first ones of a motion may still show nothing of it
 */
export function watchMoves(el: Element, soon: () => void, starts: () => void, signal: AbortSignal): void {
  // What shrinks where it stands is not seen by any observer.
  const started = ({ target }: Event) => {
    (isInside(el, target as Element) ? starts : soon)();
  };
  for (let at: Element | null = el; at; ) {
    const root: Node = rootOf(at);
    // What happens inside a shadow root may not be heard outside of it.
    const host = hostOrParentOf(root) as Element | null;
    const heard = host ? root : windowOf(root);
    listen(heard, 'scroll resize', soon, signal, true);
    listen(heard, 'transitionstart animationstart', started, signal, true);
    at = host ?? frameOf(docOf(at));
  }
}

/**
 * Tells when an element leaves its place in its own document, or the frame around it its own, by whatever cause: an
 * observer whose root is cut to the element's rectangle. A first one finds out the measures as observers see them, without
 * scrollbars.
 * @param moved told whether as much of it is to be seen as before: what folds around an element does not move it
 * @returns ends the watch
 */
export function watchPlace(el: Element, moved: (isWhole: boolean) => void): () => void {
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
      still = new IntersectionObserver((seen) => moved(seen.pop()!.intersectionRatio >= threshold), {
        root,
        rootMargin,
        threshold,
      });
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
