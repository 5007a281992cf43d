/**
 * driver.js that follows wherever the element goes: told by the page itself at each move, as soon as that is known, and
 * free of charge. No page does that; whoever wants it has to watch for moves and pay for the watch.
 */
import { guide } from './driver.ts';

export { hide, show } from './driver.ts';

export const moved = (): void => guide.refresh();
