import { isMoving } from './dom.ts';
import { listen } from './listen.ts';
import type { Timers } from './timers.ts';

/** What comes to lie over something, or goes away, by the browser's own hand. */
const MOVES = 'transitionrun transitionend animationstart animationend toggle change fullscreenchange';
/** Where the person is: `:hover` and `:focus-within` can cover what they are about to press. */
const AIMS = 'pointerover focusin';
/** What only changes colours covers nothing. */
const COLOURS = /color|shadow/;
/** Between two looks at what moves, in milliseconds. */
const STEP = 50;

/**
 * What style sheets and the top layer do is no mutation: they tell of it by events, which do not leave a shadow root.
 * @param root a document or shadow root
 * @param own whether a node is our own
 * @param touched called at each event, and while something moves that will come to rest
 * @param moved called where it is more than the person's pointer
 * @param signal ends the watch
 */
export function watchMotion(
  root: Node,
  own: (node: Node) => boolean,
  touched: () => void,
  moved: () => void,
  timers: Timers,
  signal: AbortSignal,
): void {
  let timer: unknown;
  const follow = () => {
    touched();
    timers.clear(timer);
    if (isMoving(root)) timer = timers.set(follow, STEP);
  };
  const heard = ({ target, propertyName = '' }: Event & { propertyName?: string }) => {
    if (own(target as Node) || COLOURS.test(propertyName)) return;
    moved();
    follow();
  };
  listen(root, MOVES, heard, signal, true);
  listen(root, AIMS, touched, signal, true);
  signal.addEventListener('abort', () => timers.clear(timer));
}
