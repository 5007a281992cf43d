/**
 * What a person does in our box is no business of the page:
 *
 *   window ─ capture ─▶ shield.js ─ ours? ─▶ stopped before any listener of the page; told to our handlers by hand
 *      └──── the rest ─▶ our handlers ─ bubbles ─▶ stopped at our root
 *
 * Of several listeners on the window the first one is asked first. So `entrypoints/shield.ts` runs before the page's scripts
 * (`document_start`), knows nothing of the page, and lets everything pass until a panel is shown. Where the popup puts it
 * into a page later, what that page captures on its window is heard by it as well.
 *
 * Only listeners are passed by: typing, ticking, selecting and opening are done by the browser, whoever has heard of them.
 */
import { listen } from '../../utils/read/listen.ts';

const TYPES =
  'keydown keyup keypress beforeinput input change click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchmove touchend wheel focusin focusout paste copy cut';

/** Whom `shield.js`, in the same world, tells of each event that it hears. */
const shield = globalThis as { repayHeard?: ((event: Event) => void) | undefined };

/**
 * Keeps what happens in a closed root from the page. Handlers inside must be properties of their element (`onclick`,
 * `onkeydown`, as `render.ts` sets them): they are called whether or not the event was stopped early, and `target` is the
 * element inside. Listeners added inside hear only what the shield lets through; see its list.
 */
export function keepPrivate(root: ShadowRoot, signal: AbortSignal): void {
  listen(root, TYPES, (event) => event.stopPropagation(), signal);
  let pressed: Element | null = null;
  const heard = (event: Event) => {
    // Outside of a closed root its host is told to be the target; a page can make up such an event, too.
    if (!event.isTrusted || event.composedPath()[0] !== root.host) return;
    const { type, detail, clientX, clientY } = event as MouseEvent;
    const found = clientX === undefined ? root.activeElement : root.elementFromPoint(clientX, clientY);
    // A click by keyboard or by a screen reader has no place.
    if (!found || !root.contains(found) || (type === 'click' && !detail)) return;
    event.stopImmediatePropagation();
    if (type !== 'click') pressed = found;
    Object.defineProperty(event, 'target', { value: found });
    // Pressed on one element and let go over another one is a click on what is around both.
    for (let at: Element | null = found; at; at = at.parentElement)
      if (type !== 'click' || at.contains(pressed))
        (at as unknown as Record<string, ((event: Event) => void) | null | undefined>)[`on${type}`]?.(event);
  };
  shield.repayHeard = heard;
  signal.addEventListener('abort', () => {
    shield.repayHeard = undefined;
  });
}
