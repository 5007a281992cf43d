import { calm } from './calm.ts';
import { createHost } from './host.ts';
import type { Box } from './place.ts';
import { createPointer, type Pointer } from './pointer.ts';

/**
 * A ring without a panel, for a frame whose panel stands in the page around it. The frame is as it was found while
 * nothing is pointed at.
 * @param css how it looks
 * @param roots the documents and shadow roots of the frame, in which a modal dialog may be open
 * @param moved told where the ringed element is after each move, and that it is not to be seen any more
 * @param lost called once when the frame keeps removing it
 */
export function createLonePointer(
  css: string,
  roots: () => Iterable<Node>,
  moved: (box: Box | null) => void,
  lost: () => void,
  signal: AbortSignal,
): Pointer {
  const host = createHost(css, lost, signal);
  const pointer = createPointer(host.inside, moved, signal);
  const mount = (on: boolean) => {
    host.mount(on);
    host.stay(roots());
  };
  return {
    ...pointer,
    point(el, kind, label) {
      // Where it goes is read first, while the page's layout is as it was.
      pointer.point(el, kind, label);
      mount(el !== null);
    },
    where(el, label) {
      mount(true);
      pointer.where(el, label);
    },
    check: calm(() => {
      host.stay();
      pointer.check();
    }),
  };
}
