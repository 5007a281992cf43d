/**
 * "Something changed": one observer and one timer for the whole page.
 *
 *   mutations ─┐ (touched, at once)
 *   motion    ─┤ (touched, at once and while it lasts)
 *   address   ─┼─▶ note ─▶ settle 50 ms ─▶ onChange ─▶ rest ≥ 250 ms ─▶ next
 *   visible   ─┘
 *
 * The observer only notes that there was something; a single task works off the whole batch. It
 * sleeps while the page is hidden or prerendering, and where there is nothing to guide.
 */
import { connected, windowOf } from './dom.ts';
import { listen } from './listen.ts';
import { watchLocation } from './location.ts';
import { watchMotion } from './motion.ts';
import { realTimers, type Timers } from './timers.ts';

/** Why the page is looked at again. */
export type Why = 'start' | 'content' | 'location' | 'visible' | 'pressed' | 'asked';

/** What a look at the page tells the watch. */
export interface Look {
  /** False where there is nothing to guide: after ten seconds of that the watch rests. */
  worth: boolean;
  /** Main-thread time the look took, in milliseconds. */
  spent: number;
}

export interface WatchOptions {
  /** Open shadow roots and same-origin documents found by the last look; they are watched too. */
  roots?: () => Iterable<Node>;
  /** Whether a node is our own: what happens to it is no change of the page. */
  own?: (node: Node) => boolean;
  /** Called at once for each batch of changes, for work that must not wait for the next look. */
  touched?: () => void;
  timers?: Timers;
}

/** A burst of changes is looked at this long after its first one, in milliseconds. */
const SETTLE = 50;
/** At most four looks a second, however busy the page. */
const REST = 250;
/** Noise may take this share of the thread, and so much at once before that counts, in milliseconds. */
const SHARE = 0.015;
const ALLOWANCE = 150;
const LONGEST_REST = 3000;
/** A page with nothing to guide is still watched this long after it loads, moves or is pressed. */
const PATIENCE = 10_000;

const OBSERVED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter:
    'class style hidden open inert disabled aria-disabled aria-hidden aria-expanded aria-selected value'.split(
      ' ',
    ),
};

/**
 * Calls back when the page may have changed, the first time soon after the start.
 * @param doc the top document
 * @param onChange looks at the page; looks never overlap
 * @param signal ends the watch
 * @returns asks for a look soon, for other reasons than the page's own
 */
export function watchPage(
  doc: Document,
  onChange: (why: Why) => Promise<Look> | Look,
  signal: AbortSignal,
  { roots, own = () => false, touched = () => {}, timers = realTimers }: WatchOptions = {},
): () => void {
  let awake = false;
  let observing = false;
  let looking = false;
  let pending: Why | null = null;
  let timer: unknown;
  /** When the last look ended, and until when the page's own noise has to wait. */
  let ended = Number.NEGATIVE_INFINITY;
  let quietUntil = Number.NEGATIVE_INFINITY;
  /** Thread time taken lately, paid back at SHARE. */
  let debt = 0;
  let patientUntil = 0;
  let watched = new WeakSet<Node>();
  let period = new AbortController();

  const observer = new MutationObserver((records) => {
    // Also after what concerns only our own: the page may have taken our host away.
    touched();
    // What waits to be looked at anyway needs no reason.
    if (!pending && !records.every((record) => isOwn(record, own))) note('content');
  });
  const loaded = ({ target }: Event) => {
    if (target !== doc && (target as Element).localName === 'iframe') note('content');
  };
  const observe = () => {
    if (!observing) {
      watched = new WeakSet();
      period = new AbortController();
    }
    observing = true;
    for (const root of [doc, ...(roots?.() ?? [])]) {
      if (watched.has(root) || !connected(root)) continue;
      watched.add(root);
      observer.observe(root, OBSERVED);
      // What a frame has loaded is no mutation of the page around it.
      listen(root, 'load', loaded, period.signal, true);
      watchMotion(root, own, touched, () => note('content'), timers, period.signal);
    }
  };
  const rest = () => {
    observer.disconnect();
    period.abort();
    observing = false;
  };

  const note = (why: Why) => {
    if (!awake) return;
    const urgent = why !== 'content';
    if (urgent || pending === null) pending = why;
    if (looking || (timer !== undefined && !urgent)) return;
    timers.clear(timer);
    const free = urgent ? ended + REST : quietUntil;
    timer = timers.set(look, Math.max(SETTLE, free - timers.now()));
  };
  const look = async () => {
    const why = pending ?? 'asked';
    timer = undefined;
    pending = null;
    looking = true;
    let result: Look = { worth: true, spent: 0 };
    try {
      result = await onChange(why);
    } finally {
      looking = false;
      const now = timers.now();
      debt = result.spent + Math.max(0, debt - (now - Math.max(ended, 0)) * SHARE);
      ended = now;
      quietUntil = ended + Math.max(REST, Math.min((debt - ALLOWANCE) / SHARE, LONGEST_REST));
      if (!result.worth && ended >= patientUntil) rest();
      else if (awake) observe();
      if (pending) note(pending);
    }
  };

  const wake = (why: Why) => {
    if (!awake) return;
    patientUntil = timers.now() + PATIENCE;
    observe();
    note(why);
  };
  const compareAddress = watchLocation(windowOf(doc)!, () => wake('location'), timers, signal);
  const turn = (why: Why) => {
    // Strictly `true`: `<img name="hidden">` replaces the document's own member by an element.
    const prerendering = (doc as { prerendering?: boolean }).prerendering === true;
    const now = doc.hidden !== true && !prerendering && !signal.aborted;
    if (now === awake) return;
    awake = now;
    compareAddress(awake);
    if (awake) return wake(why);
    timers.clear(timer);
    timer = undefined;
    pending = null;
    rest();
  };

  listen(doc, 'visibilitychange prerenderingchange', () => turn('visible'), signal);
  // A press can open what no address tells: a drawer with the plan, a dialog. It ends every rest;
  // what it changes is then noticed by itself.
  const pressed = () => {
    quietUntil = ended + REST;
    patientUntil = timers.now() + PATIENCE;
    if (!observing || pending) wake('pressed');
  };
  listen(windowOf(doc), 'click keyup', pressed, signal, true);
  signal.addEventListener('abort', () => turn('asked'));
  turn('start');
  return () => wake('asked');
}

function isOwn(record: MutationRecord, own: (node: Node) => boolean): boolean {
  if (own(record.target)) return true;
  if (record.type !== 'childList') return false;
  const moved = [...record.addedNodes, ...record.removedNodes];
  return moved.length > 0 && moved.every(own);
}
