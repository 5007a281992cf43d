import { queryAll } from '../../utils/read/dom.ts';
import { claim } from '../../utils/read/own.ts';
import { createHome, type Home } from './home.ts';
import { keepPrivate } from './private.ts';

export interface Host extends Home {
  /** What is shown goes in here. Its `lang` chooses the glyphs: `all: initial` takes that of the host away. */
  inside: HTMLElement;
}

/**
 * The one element we add to a page: a popover with a closed shadow root, so that it lies in the top layer.
 * @param css styles of what is shown inside
 * @param lost called once when the page has taken the host away too often; it then stays away
 * @param dimmed told when the page makes what is shown inert, and when that is over; `inside` has the class `inert` meanwhile
 */
export function createHost(
  css: string,
  lost: () => void,
  signal: AbortSignal,
  dimmed?: (on: boolean) => void,
): Host {
  removeOrphans();
  const host = document.createElement('div');
  claim(host);
  host.translate = false;
  const root = host.attachShadow({ mode: 'closed' });
  const inside = document.createElement('div');
  addStyle(root, css);
  root.append(inside);
  // Without a panel there is nothing to press.
  if (dimmed) keepPrivate(root, signal);
  return { inside, ...createHome(host, root, inside, lost, dimmed, signal) };
}

/** When an extension is updated, Firefox leaves its box in the page with nobody behind it. */
function removeOrphans(): void {
  for (const el of queryAll(document, 'div[popover=manual]')) {
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
