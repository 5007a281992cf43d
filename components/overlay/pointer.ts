import { bring } from './bring.ts';
import type { Box } from './place.ts';
import { createRing, type Ring, type RingKind } from './ring.ts';

export interface Pointer {
  /** Points at an element, or at nothing, until told otherwise. */
  point(el: Element | null, kind?: RingKind, label?: string): void;
  /** Scrolls to an element and marks it for a while, because the person asked where it is. */
  where(el: Element, label: string): void;
  /** Looks in the next frame whether what is shown still holds. */
  check(): void;
  /** Something of ours has come or gone: the words beside the ring look for their place anew. */
  seat(): void;
}

const MARKED_FOR = 3000;

/**
 * The ring, and beside it the mark that answers "where".
 * @param parent where both go
 * @param moved told the box of the ringed element, see `createRing`
 */
export function createPointer(
  parent: HTMLElement,
  moved: (box: Box | null) => void,
  signal: AbortSignal,
): Pointer {
  const ring = createRing(parent, moved, signal);
  let mark: Ring | undefined;
  let pointed: Element | null = null;
  let unmark = 0;
  signal.addEventListener('abort', () => clearTimeout(unmark));
  return {
    point(el, kind, label) {
      pointed = el;
      ring.point(el, kind, label);
    },
    where(el, label) {
      bring(el);
      clearTimeout(unmark);
      mark?.point(null);
      if (el === pointed) return;
      mark ??= createRing(parent, () => {}, signal);
      mark.point(el, 'mark', label);
      unmark = window.setTimeout(() => mark?.point(null), MARKED_FOR);
    },
    seat: ring.seat,
    check() {
      ring.check();
      mark?.check();
    },
  };
}
