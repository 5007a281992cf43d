import { childrenOf, docOf, frameOf, isElement, rootOf, textOf, windowOf } from '../../utils/read/dom.ts';
import { hitAt } from '../../utils/read/hit.ts';
import { listen } from '../../utils/read/listen.ts';
import { standing } from '../../utils/read/twin.ts';
import type { Box } from './place.ts';
import { shownBox } from './shown.ts';

/**
 * `ring`: press this · `soft`: the way goes on here · `mark`: this is what was quoted · `frame`: nothing to be seen, for
 * what is pointed at stands in this frame, and the ring in it.
 */
export type RingKind = 'ring' | 'soft' | 'mark' | 'frame';

export interface Ring {
  /** Points at an element, or at nothing. */
  point(el: Element | null, kind?: RingKind, label?: string): void;
  /** Looks in the next frame whether what is shown still holds. */
  check(): void;
}

/** Distance between the element and our box, and between our box and the window, in px. */
const PADDING = 6;
const EDGE = 3;
const TAG_GAP = 6;

/**
 * A box of our own that follows an element of the page and never writes to it. It is drawn once a
 * frame while the element moves, and not at all while nothing does; it disappears the moment the
 * element cannot be pressed any more.
 * @param parent where our box goes
 * @param moved told the element's box in px of the window after each move; null when nothing is shown
 */
export function createRing(parent: Element, moved: (box: Box | null) => void, signal: AbortSignal): Ring {
  const box = document.createElement('div');
  const tag = document.createElement('span');
  box.ariaHidden = 'true';
  tag.className = 'tag';
  box.append(tag);
  let target: Element | null = null;
  let kind: RingKind = 'ring';
  let follow = new AbortController();
  let frame = 0;
  let drawn = '';

  const draw = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    const twin = standing(target);
    if (twin !== target) return point(twin, kind, tag.textContent);
    const at = target && shownBox(target, kind === 'mark' || kind === 'frame');
    const now = at ? [at.left, at.top, at.width, at.height, kind, tag.textContent].join() : '';
    if (now === drawn) return;
    drawn = now;
    if (at) put(at);
    else box.remove();
    moved(at);
    if (at) watchStillness(at, 1);
    // Something that moved may move on: one more frame, until a frame finds it at rest.
    check();
  };
  const check = () => {
    if (target && !frame) frame = requestAnimationFrame(draw);
  };

  const put = (at: Box) => {
    const left = Math.max(at.left - PADDING, EDGE);
    const top = Math.max(at.top - PADDING, EDGE);
    const width = Math.min(at.left + at.width + PADDING, innerWidth - EDGE) - left;
    const height = Math.min(at.top + at.height + PADDING, innerHeight - EDGE) - top;
    box.className = kind;
    box.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
    if (!box.isConnected) parent.append(box);
    if (tag.textContent) putTag(tag, left, top, width, height);
  };

  /** An observer whose margin is the element's own rectangle tells when it leaves its place. */
  let still: IntersectionObserver | undefined;
  const watchStillness = (at: Box, threshold: number) => {
    still?.disconnect();
    if (!target || frameOf(docOf(target))) return;
    const margins = [at.top, innerWidth - at.left - at.width, innerHeight - at.top - at.height, at.left];
    let first = true;
    still = new IntersectionObserver(
      ([entry]) => {
        const ratio = entry!.intersectionRatio;
        if (!first) draw();
        else if (ratio && ratio < threshold) watchStillness(at, ratio);
        first = false;
      },
      { rootMargin: margins.map((side) => `${-Math.floor(side)}px`).join(' '), threshold },
    );
    still.observe(target);
  };

  const point = (el: Element | null, as: RingKind = 'ring', label = '') => {
    kind = as;
    tag.textContent = label;
    if (el !== target) {
      follow.abort();
      still?.disconnect();
      follow = new AbortController();
      target = signal.aborted ? null : el;
      drawn = 'of another';
      if (target) watchMoves(target, draw, check, follow.signal);
    }
    draw();
  };
  signal.addEventListener('abort', () => point(null));
  return { point, check };
}

/** Size, scrolling and window: everything that tells of a move, in all roots and frames around. */
function watchMoves(el: Element, now: () => void, soon: () => void, signal: AbortSignal): void {
  const sizes = new ResizeObserver(now);
  sizes.observe(el);
  signal.addEventListener('abort', () => sizes.disconnect());
  for (let at: Element | null = el; at; ) {
    const root: Node = rootOf(at);
    // A scroll inside a shadow root is not heard outside of it.
    listen(root, 'scroll', soon, signal, true);
    const host: Element | undefined = (root as ShadowRoot).host;
    if (!host) listen(windowOf(root), 'scroll resize', soon, signal, true);
    at = host ?? frameOf(docOf(at));
  }
}

/** The label goes above or below, where it hides least of the page's words, and never out of the window. */
function putTag(tag: HTMLElement, left: number, top: number, width: number, height: number): void {
  const { offsetWidth: w, offsetHeight: h } = tag;
  let best = { x: left, y: top + TAG_GAP, words: Number.POSITIVE_INFINITY };
  for (const y of [top - h - TAG_GAP, top + height + TAG_GAP])
    for (const side of [left, left + width - w]) {
      if (y < EDGE || y + h > innerHeight - EDGE) continue;
      const x = Math.max(EDGE, Math.min(side, innerWidth - w - EDGE));
      const words = [0.05, 0.35, 0.65, 0.95].filter((part) => hasWords(x + w * part, y + h / 2)).length;
      if (words < best.words) best = { x, y, words };
    }
  tag.style.cssText = `left:${best.x}px;top:${best.y}px`;
}

function hasWords(x: number, y: number): boolean {
  const hit = hitAt(document, x, y);
  return !!hit && childrenOf(hit).some((node) => !isElement(node) && textOf(node).trim() !== '');
}
