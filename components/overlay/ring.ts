import { docOf, rectOf } from '../../utils/read/dom.ts';
import { standing } from '../../utils/read/twin.ts';
import { level } from './level.ts';
import type { Box } from './place.ts';
import { isHit, plain, shownBox } from './shown.ts';
import { EDGE, fits, seatOf } from './tag.ts';
import { watchMoves, watchPlace } from './watch.ts';

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
  /** Something of ours has come or gone: the words beside the ring look for their place anew. */
  seat(): void;
}

/** Distance between the element and our box, in px. */
const PADDING = 6;
/** While it moves, only every so many frames tell of it: a panel that dodges is laid out anew. */
const TELL_EVERY = 8;
/** What moves is asked no more often whether it is still to be pressed, in milliseconds: that costs most of all. */
const TEST_EVERY = 64;
/** Frames without a change before it counts as at rest: animations and scrolling skip some. */
const STILL = 2;
/** As many when a motion has started: it waits for the compositor. */
const START = 8;

const isSame = (a: Box | null, b: Box | null) =>
  a?.left === b?.left && a?.top === b?.top && a?.width === b?.width && a?.height === b?.height;

/** To whole pixels of the screen, for what a transform moves by a part of one is drawn blurred; never by more than half a px. */
const snap = (x: number) => {
  const fine = Math.max(devicePixelRatio, 1);
  return Math.round(x * fine) / fine;
};

/**
 * Where an element of this document is that lies whole in the window, as most do that move; null for others. Each further
 * thing that is asked in a frame would cost as much as this.
 */
const glance = (el: Element): Box | null => {
  const box = plain(rectOf(el));
  return box.width && box.height && fits(box, 0, 0) ? box : null;
};

/**
 * A box of our own that follows an element of the page and never writes to it. It is drawn once a
 * frame while the element moves, and not at all while nothing does; it disappears the moment the
 * element cannot be pressed any more.
 * @param parent where our box goes
 * @param moved told the element's box in px of the window: when it appears, goes, and comes to rest, and now and then on
 *   the way; null when nothing is shown
 */
export function createRing(parent: HTMLElement, moved: (box: Box | null) => void, signal: AbortSignal): Ring {
  const box = document.createElement('div');
  const tag = document.createElement('span');
  box.ariaHidden = 'true';
  tag.className = 'tag';
  box.append(tag);
  const { style } = box;
  let target: Element | null = null;
  /** It stands in this document, not in that of a frame. */
  let isHere = false;
  let kind: RingKind = 'ring';
  let follow = new AbortController();
  let leave = () => {};
  let frame = 0;
  /** What is drawn: null for nothing. */
  let at: Box | null = null;
  /** It has to be drawn anew in any case. */
  let isStale = false;
  /** Changes since it last was at rest. */
  let moves = 0;
  let tested = 0;
  /** The page has changed, so that what could be pressed may be disabled or gone. */
  let isTouched = false;
  /** Frames to look at, though nothing changes, before it counts as at rest. */
  let toGo = 0;
  /** What is new waits for its first layout, which comes by itself before anything is drawn: to ask at once would make two. */
  let isRaw = false;
  /** Our box, in px of the window. */
  let ring: Box;
  /** A scrollbar on the left moves it. */
  let origin: Pick<Box, 'left' | 'top'> = { left: 0, top: 0 };
  /** The tag's box from the corner of ours. It rides along: to find the best place takes a dozen looks at the page. */
  let place: Box;

  /** Only what is shown may be drawn in passing, so untested; a place in a frame costs as much as the test. */
  const mayPass = () => isHere && !!at && !isStale;
  const draw = (inPassing = false) => {
    // What is whole in the window still stands in the page.
    let now = inPassing ? glance(target!) : null;
    if (!now) {
      const twin = standing(target);
      if (twin !== target) return point(twin, kind, tag.textContent);
      now = target && shownBox(target, kind === 'mark' || kind === 'frame');
      isTouched = false;
    }
    if (!isStale && isSame(now, at)) return;
    const isNew = isStale || !at;
    at = now;
    isStale = false;
    // The frames that follow look for themselves.
    leave();
    if (at && kind !== 'frame') put(at, isNew);
    else {
      isRaw = false;
      box.remove();
    }
    if (!at || isNew || moves % TELL_EVERY === 0) moved(at);
    moves++;
    toGo = Math.max(toGo, STILL);
    // Something that moved may move on.
    look();
  };
  const tick = (time: number) => {
    frame = 0;
    const inPassing = mayPass() && !(isTouched && !moves);
    draw(inPassing);
    if (inPassing && moves && (isTouched || time - tested >= TEST_EVERY)) {
      tested = time;
      // Once the frame is drawn the browser knows what lies where; in it that would have to be found out for us.
      void scheduler.postTask(() => {
        if (moves && mayPass() && (isTouched || !isHit(target!, at!))) draw();
      });
    }
    if (frame) return;
    if (toGo-- > 0) look();
    else rest(inPassing);
  };
  const rest = (isUntested: boolean) => {
    toGo = 0;
    if (isUntested) draw();
    if (frame || !moves) return;
    if (moves > 1) {
      moved(at);
      seat();
    }
    moves = 0;
    if (target)
      leave = watchPlace(target, (isWhole) => {
        draw(mayPass());
        if (!isWhole) look();
      });
  };
  const look = () => {
    if (target && !isRaw) frame ||= requestAnimationFrame(tick);
  };
  const check = () => {
    isTouched = true;
    look();
  };
  const starts = () => {
    toGo = START;
    check();
  };

  const put = (to: Box, isNew: boolean) => {
    const left = snap(Math.max(to.left - PADDING, EDGE));
    const top = snap(Math.max(to.top - PADDING, EDGE));
    const width = snap(Math.min(to.left + to.width + PADDING, innerWidth - EDGE)) - left;
    const height = snap(Math.min(to.top + to.height + PADDING, innerHeight - EDGE)) - top;
    const isSized = isNew || Math.abs(width - ring.width) + Math.abs(height - ring.height) > 0.01;
    ring = { left, top, width, height };
    // What is read comes before what is written, and on the way only where it is: a transform needs no layout.
    if (!isNew && (isSized || !moves)) adapt();
    if (isSized) {
      style.width = `${width}px`;
      style.height = `${height}px`;
    }
    move();
    if (isNew) {
      box.className = kind;
      // What is put where it stands arrives once more.
      if (!box.isConnected) parent.append(box);
      isRaw = true;
      // Its border is there also where nothing is left inside.
      sizes.observe(box, { box: 'border-box' });
    } else if (!isRaw && !fits(place, left, top)) seat();
  };
  const move = () => {
    style.transform = `translate(${ring.left - origin.left}px,${ring.top - origin.top}px)`;
  };
  const adapt = () => {
    level(parent);
    origin = rectOf(parent);
  };
  const seat = () => {
    if (!at || !box.isConnected) return;
    place = seatOf(tag, ring);
    tag.style.transform = `translate(${place.left - box.clientLeft}px,${place.top - box.clientTop}px)`;
  };
  const sizes = new ResizeObserver(() => {
    // What is observed from in here on is heard a frame later, and the page is told of that as an error.
    if (!isRaw || !box.isConnected) return mayPass() && standing(target) === target ? draw() : check();
    isRaw = false;
    sizes.unobserve(box);
    adapt();
    move();
    seat();
    look();
  });

  const point = (el: Element | null, as: RingKind = 'ring', label = '') => {
    if (el !== target || as !== kind || label !== tag.textContent) {
      isStale = true;
      kind = as;
      tag.textContent = label;
    }
    if (el !== target) {
      follow.abort();
      sizes.disconnect();
      follow = new AbortController();
      target = signal.aborted ? null : el;
      isHere = !!target && docOf(target) === document;
      if (target) {
        // From the other boxes a zoom of the page is taken out again.
        sizes.observe(target, { box: 'device-pixel-content-box' });
        watchMoves(target, look, starts, follow.signal);
      }
    }
    draw();
  };
  signal.addEventListener('abort', () => point(null));
  return { point, check, seat };
}
