import { pressStill } from './press.ts';
import type { Visit } from './stage.ts';
import { until } from './until.ts';

/** Whether panel and ring can be reached by the mouse, which is how it is known that nothing lies above them. */
const reach = `(root) => {
  const isOurs = (x, y) => {
    let top = document.elementFromPoint(x, y);
    while (top?.shadowRoot && top !== root.host) top = top.shadowRoot.elementFromPoint(x, y);
    return top === root.host;
  };
  const sides = ({ left, top, right, bottom }) =>
    [[left, (top + bottom) / 2], [right, (top + bottom) / 2], [(left + right) / 2, top], [(left + right) / 2, bottom]];
  const panel = root.querySelector('section, .chip');
  const ring = root.querySelector('.ring');
  const { left, top, right, bottom } = panel?.getBoundingClientRect() ?? {};
  const inner = panel && { left: left + 20, top: top + 20, right: right - 20, bottom: bottom - 20 };
  ring?.style.setProperty('pointer-events', 'auto');
  const found = {
    panel: panel ? sides(inner).every(([x, y]) => isOurs(x, y)) : null,
    ring: ring
      ? sides(ring.getBoundingClientRect()).every(([x, y]) =>
          [-2, 2].some((d) => [-2, 2].some((e) => isOurs(x + d, y + e) && ring.contains(root.elementFromPoint(x + d, y + e)))))
      : null,
    dimmed: root.querySelector('.inert') !== null,
    text: panel?.innerText ?? '',
    home: root.host.parentElement?.id || root.host.parentNode.localName,
  };
  ring?.style.removeProperty('pointer-events');
  return found;
}`;

export interface Reach {
  /** Null where there is none. */
  panel: boolean | null;
  ring: boolean | null;
  dimmed: boolean;
  text: string;
  /** Id, or else name, of the element in which the host stands. */
  home: string;
}

export const reachOf = (visit: Visit): Promise<Reach | null> => visit.within<Reach>(reach);

/** Waits until it is as hoped for, and returns it; throws with what it is instead. */
export async function reached(visit: Visit, hope: Partial<Reach>, when = ''): Promise<Reach> {
  const isIt = (now: Reach | null) =>
    now !== null && Object.entries(hope).every(([key, value]) => now[key as keyof Reach] === value);
  const found = await until(
    () => reachOf(visit).catch(() => null),
    (now) => isIt(now),
  );
  if (found && isIt(found)) return found;
  throw new Error(`${when}: hoped for ${JSON.stringify(hope)}, found ${JSON.stringify(found)}`);
}

/**
 * Waits until a screen reader is told of what is shown: as long as the page rests, nothing is drawn after that.
 * @param part what it has to be told among others
 * @returns all that it is told
 */
export async function spoken(visit: Visit, part = ''): Promise<string> {
  const told = await until(
    () => visit.within<string>("(root) => root.querySelector('[role=status]')?.textContent ?? ''"),
    (words) => Boolean(words?.includes(part) && words),
  );
  if (!told) throw new Error('nothing is told');
  return told;
}

/** Where something of ours is, in the middle of it: found by a selector, and by words if there are several. */
export async function spotOf(visit: Visit, selector: string, words = ''): Promise<{ x: number; y: number }> {
  const spot = await until(
    () =>
      visit.within<{ x: number; y: number }>(`(root) => {
        const all = [...root.querySelectorAll(${JSON.stringify(selector)})];
        const el = all.find((each) => each.textContent.includes(${JSON.stringify(words)}));
        el?.scrollIntoView({ block: 'center' });
        const box = el?.getBoundingClientRect();
        return box?.width ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
      }`),
    Boolean,
  );
  if (!spot) throw new Error(`nothing of ours is ${selector} ${words}`);
  return spot;
}

/** Presses it with the mouse, once it stays where it is. */
export const pressOwn = (visit: Visit, selector: string, words = ''): Promise<void> =>
  pressStill(visit.page, () => spotOf(visit, selector, words));
