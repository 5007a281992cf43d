import { listen } from './listen.ts';
import type { Timers } from './timers.ts';

/** How long a missed navigation may stay unseen, in milliseconds. */
const COMPARE_EVERY = 1000;

/**
 * Tells when the address changed without a new document. Ready-made watchers fire before the URL
 * changes and for cancelled navigations and downloads, so this one listens to what has happened
 * (`currententrychange`, `popstate`, …) and always compares the address itself.
 * @param win the top window
 * @param onMove called once for each new address
 * @param timers clock and timers, in milliseconds
 * @param signal ends the watch
 * @returns a switch for the slow compare: on while the page is visible, off while it is not
 */
export function watchLocation(
  win: Window,
  onMove: () => void,
  timers: Timers,
  signal: AbortSignal,
): (awake: boolean) => void {
  let seen = win.location.href;
  let timer: unknown;
  const compare = () => {
    const now = win.location.href;
    if (now === seen) return;
    seen = now;
    onMove();
  };
  const tick = () => {
    timer = timers.set(tick, COMPARE_EVERY);
    compare();
  };

  listen(
    (win as { navigation?: EventTarget }).navigation,
    'currententrychange navigatesuccess',
    compare,
    signal,
  );
  listen(win, 'popstate hashchange pageshow', compare, signal);

  return (awake) => {
    timers.clear(timer);
    if (awake && !signal.aborted) tick();
  };
}
