/**
 * Where the host stands, and whether it is still sound, on top and to be pressed:
 *
 *   html ◀──▶ host ◀──▶ the page's modal, or what fills its screen: everything outside of that is inert
 *              ▲
 *              └─ what enters the top layer later lies above it, until it is shown anew
 *
 * Whether it can be pressed is not deduced but tried, by a hit test on the panel, because inert elements are never hit.
 * Tried it is in the frame after something opened, closed or took the focus, or a press; never in between.
 */
import { docOf, is, queryAll, rootElement } from '../../utils/read/dom.ts';
import { isInside } from '../../utils/read/hit.ts';
import { listen } from '../../utils/read/listen.ts';
import { atMost } from './calm.ts';
import { level } from './level.ts';

/** A page that takes our host away, hides or disables it more often than this in ten seconds does not want us. */
const RESTORATIONS = 3;
/** Two that each want to be on top would take turns for ever. */
const RISES = 30;
/** As we have left it. */
const SOUND = '[popover=manual]:popover-open:not([inert],[aria-hidden])';
const MODAL = 'dialog:modal,:fullscreen';
/** What closes when something outside of it is pressed. */
const LIGHT = '[popover]:popover-open:not([popover=manual]),dialog[open][closedby=any i]';
const { insertBefore } = Node.prototype;
/** Keeps focus, scroll positions and the place in the top layer; not every browser has it. */
const { moveBefore } = Element.prototype as Partial<ParentNode>;

/** What can be pressed of all we show. */
export const panelIn = (around: ParentNode): Element | null => around.querySelector('section,.chip');

export interface Home {
  /** Puts the host into the page, or takes it out and leaves nothing behind. */
  mount(on: boolean): void;
  /**
   * Looks in the next frame whether it still is where it belongs, sound and on top.
   * @param roots where dialogs may open: the documents and shadow roots of the page, as far as they are known
   */
  stay(roots?: Iterable<Node>): void;
}

/**
 * @param host our element, with the closed `root` and all that is shown `inside` of it
 * @param lost called once when the page has taken the host away too often; it then stays away
 * @param dimmed told when the page makes what is shown inert, and when that is over
 */
export function createHome(
  host: HTMLElement,
  root: ShadowRoot,
  inside: HTMLElement,
  lost: () => void,
  dimmed: ((on: boolean) => void) | undefined,
  signal: AbortSignal,
): Home {
  let mounted = false;
  let frame = 0;
  let home: Element = host;
  let known: Iterable<Node> = [];
  /** Something has entered the top layer above us. */
  let below = false;
  /** Modals may have come or gone since a home was looked for. */
  let stale = false;
  const mayReturn = atMost(RESTORATIONS);
  const mayRise = atMost(RISES);
  /** Dialogs that do not want us inside. */
  const shunned = new WeakSet<Element>();
  const heard = new WeakSet<Node>();

  const page = () => rootElement(document)!;
  const soon = () => {
    if (!frame) frame = requestAnimationFrame(look);
  };
  const moved = () => {
    stale = true;
    soon();
  };
  const changes = new MutationObserver(moved);
  const move = (parent: Element) => {
    home = parent;
    changes.observe(parent, { attributeFilter: ['inert'] });
    if (host.parentNode !== parent)
      ((host.isConnected && moveBefore) || insertBefore).call(parent, host, null);
  };
  const put = (parent: Element) => {
    move(parent);
    host.inert = false;
    host.ariaHidden = null;
    host.popover = 'manual';
    host.hidePopover();
    host.showPopover();
  };
  const panel = () => panelIn(inside);
  const live = () => {
    const box = panel()?.getBoundingClientRect();
    if (!box) return true;
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    // While it is dragged, its middle may be out of the window.
    if (y >= innerHeight || x < 0 || x >= innerWidth) return true;
    // What is only covered is not inert; but the whole pile costs more.
    const isOurs = (el: Element | null) => root.contains(el);
    return isOurs(root.elementFromPoint(x, y)) || root.elementsFromPoint(x, y).some(isOurs);
  };
  const find = (selector: string) =>
    [...known]
      .flatMap((each) => queryAll(each, selector))
      .filter((el) => docOf(el) === document && !shunned.has(el));

  function look(): void {
    frame = 0;
    if (!mounted) return;
    const isHarmed = host.parentNode !== home || !host.matches(SOUND);
    // A dialog thrown away with us inside is no attack.
    if (isHarmed && home.isConnected && !mayReturn()) {
      if (home === page()) {
        mount(false);
        lost();
        return;
      }
      shunned.add(home);
    }
    if (isHarmed || (home !== page() && !host.checkVisibility())) {
      put(page());
      stale = true;
    } else if (below && mayRise()) put(home);
    below = false;
    const wasInert = inside.className !== '';
    // A hit test costs too much for each batch of a page's changes.
    if (!stale && !wasInert) return;
    if (stale && !live()) {
      for (const modal of find(MODAL).reverse()) {
        put(modal);
        if (live()) break;
      }
      if (home !== page() && !live()) put(page());
    }
    // Not before this frame, which computes styles anyway.
    level(inside);
    // Before the panel is drawn there is nothing to try.
    stale = !panel();
    const isInert = !live();
    if (isInert !== wasInert) {
      inside.className = isInert ? 'inert' : '';
      dimmed?.(isInert);
    }
  }
  const mount = (on: boolean) => {
    if (on === mounted) return;
    mounted = on && !signal.aborted;
    if (mounted) {
      put(page());
      moved();
    } else host.remove();
  };

  const entered = (event: Event) => {
    const { type, target, isTrusted, newState } = event as ToggleEvent;
    // A page can make up such an event, but not the browser's word for it.
    if (!isTrusted || !mounted) return;
    if (target !== host) {
      below ||= newState === 'open' ? is(target as Element, '[popover],dialog') : type === 'fullscreenchange';
      // Out before it closes: inside of it nothing of ours would be drawn until the next frame.
      if (moveBefore && newState === 'closed' && isInside(host, target as Element)) move(page());
    }
    moved();
  };
  const stay = (roots?: Iterable<Node>) => {
    // What is shown may be new, too.
    stale ||= roots !== undefined;
    known = roots ?? known;
    for (const each of known) {
      if (heard.has(each)) continue;
      heard.add(each);
      // These do not bubble, or end at a shadow root, but are captured.
      listen(
        each,
        'beforetoggle toggle fullscreenchange focusin focusout pointerdown',
        entered,
        signal,
        true,
      );
    }
    soon();
  };
  // Whoever comes to press something of ours must not close the page's menu by that.
  const approached = () => {
    const open = find(LIGHT).at(-1);
    if (open && !isInside(host, open)) put(open);
    moved();
  };
  listen(inside, 'pointerenter', approached, signal);
  stay([document]);
  changes.observe(host, { attributeFilter: ['popover', 'inert', 'aria-hidden'] });
  signal.addEventListener('abort', () => {
    changes.disconnect();
    mount(false);
  });
  return { mount, stay };
}
