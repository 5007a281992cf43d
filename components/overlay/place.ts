/** A rectangle in px of the top window. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}
export type Corner = 'bottom-right' | 'bottom-left' | 'top-left' | 'top-right';
/** Where the panel goes: its corner, its width and how high it may become, in px. */
export interface Place {
  corner: Corner;
  width: number;
  room: number;
}

/** In the order in which the corner button walks through them. */
export const CORNERS: readonly Corner[] = ['bottom-right', 'bottom-left', 'top-left', 'top-right'];
/** Distance to the window's edges and to what must stay visible. */
export const GAP = 12;
const NARROWEST = 264;
/** So much of the window's height is enough: the rest scrolls, and the page stays to be seen. */
const SHARE = 0.8;
const LOWEST = 300;

/**
 * Finds a place that covers nothing of `avoid` and lies within the window.
 * @param win size of the window
 * @param want width and natural height of the panel
 * @param avoid what must stay visible, or null
 * @param current the corner it is in; it stays there as long as that is possible
 * @returns the current corner when the panel fits there, else the first corner in which it does,
 *   else the corner with most room, with the panel narrowed or lowered to that room
 */
export function place(
  win: { width: number; height: number },
  want: { width: number; height: number },
  avoid: Box | null,
  current: Corner,
): Place {
  const width = Math.min(want.width, win.width - 2 * GAP);
  const full = Math.min(win.height - 2 * GAP, Math.max(win.height * SHARE, LOWEST));
  let best: Place | null = null;
  for (const corner of [current, ...CORNERS]) {
    const right = corner.endsWith('right');
    const beside = avoid
      ? (right ? win.width - avoid.left - avoid.width : avoid.left) - 2 * GAP
      : Number.POSITIVE_INFINITY;
    const above = avoid
      ? (corner.startsWith('bottom') ? win.height - avoid.top - avoid.height : avoid.top) - 2 * GAP
      : Number.POSITIVE_INFINITY;
    const tall = { corner, width: Math.min(width, beside), room: full };
    const low = { corner, width, room: Math.min(full, above) };
    const here = tall.width >= width || (tall.width >= NARROWEST && low.room < want.height) ? tall : low;
    if (here.width >= width && here.room >= Math.min(want.height, full)) return here;
    if (!best || here.room > best.room || (here.room === best.room && here.width > best.width)) best = here;
  }
  return best!;
}
