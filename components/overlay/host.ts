import { is, queryAll, rootElement } from '../../utils/read/dom.ts';
import { listen } from '../../utils/read/listen.ts';
import { claim } from '../../utils/read/own.ts';
import hostCss from './host.css?inline';

/** A page that removes our host more often than this, in this many milliseconds, does not want us. */
const RESTORATIONS = 3;
const WITHIN = 10_000;
/** What a person does in our box is no business of the page, nor of its "click outside" handlers. */
const PRIVATE =
  'keydown keyup keypress beforeinput input change click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchend focusin focusout paste copy cut';

export interface Host {
  /** What is shown goes in here. Its `lang` chooses the glyphs: `all: initial` takes that of the host away. */
  inside: HTMLElement;
  /** Puts the host into the page, or takes it out and leaves nothing behind. */
  mount(on: boolean): void;
  /**
   * Puts it back where the page has taken it away.
   * @param roots where to look for an open modal dialog; without them only the removal is noticed
   */
  stay(roots?: Iterable<Node>): void;
}

/**
 * The one element we add to a page: a closed shadow root in the top layer.
 * @param css styles of what is shown inside
 * @param lost called once when the page has removed the host too often; it then stays away
 */
export function createHost(css: string, lost: () => void, signal: AbortSignal): Host {
  removeOrphans();
  const host = document.createElement('div');
  claim(host);
  host.translate = false;
  const root = host.attachShadow({ mode: 'closed' });
  const inside = document.createElement('div');
  addStyle(root, hostCss + css);
  root.append(inside);
  let mounted = false;
  let removals: number[] = [];

  /**
   * A modal dialog makes everything outside of it inert, also what lies above it in the top layer:
   * while one is open, only inside of it can our buttons be pressed.
   */
  const home = (roots: Iterable<Node>): Element => {
    const modals = [...roots].flatMap((each) => queryAll(each, 'dialog:modal'));
    return modals.at(-1) ?? rootElement(document)!;
  };
  const raise = () => {
    host.popover = 'manual';
    host.showPopover();
  };
  const put = (parent: Element) => {
    Node.prototype.appendChild.call(parent, host);
    // What the page enlarges by CSS is the page's; only the browser's own zoom is ours, too.
    inside.style.zoom = `${1 / host.currentCSSZoom}`;
    raise();
  };
  const lift = () => {
    if (!mounted || !host.isConnected) return;
    host.hidePopover();
    raise();
  };
  const mount = (on: boolean) => {
    if (on === mounted) return;
    mounted = on && !signal.aborted;
    if (mounted) put(home([document]));
    else host.remove();
  };
  const stay = (roots?: Iterable<Node>) => {
    if (!mounted || (host.isConnected && !roots)) return;
    const parent = home(roots ?? [document]);
    if (host.isConnected && host.parentNode === parent) return;
    // Without a parent it was taken out by itself; a dialog thrown away with us inside is no attack.
    if (!host.parentNode) removals = [...removals, Date.now()].filter((at) => at > Date.now() - WITHIN);
    if (removals.length > RESTORATIONS) {
      mount(false);
      lost();
    } else put(parent);
  };

  for (const type of PRIVATE.split(' '))
    root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  // Whatever enters the top layer later lies above us. These events do not bubble, but are captured.
  const entered = ({ target }: Event) => {
    if (target === host || !(target instanceof Element)) return;
    stay([document]);
    if (is(target, ':popover-open,:modal,:fullscreen')) lift();
  };
  listen(document, 'toggle fullscreenchange', entered, signal, true);
  signal.addEventListener('abort', () => mount(false));
  return { inside, mount, stay };
}

/** When an extension is updated, Firefox leaves its box in the page with nobody behind it. */
function removeOrphans(): void {
  for (const el of queryAll(document, 'html>div[popover=manual]')) {
    const inside = (el as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
    if (inside?.querySelector('section>header>ol,.chip,.tag')) el.remove();
  }
}

/**
 * Extension pages forbid inline styles, and some pages' policies do too; a constructed sheet is
 * under no policy. Where one cannot be adopted from a content script, an inline element works.
 */
function addStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
