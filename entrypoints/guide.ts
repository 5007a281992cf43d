import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { frameOf, is } from '../utils/read/dom.ts';
import { listen } from '../utils/read/listen.ts';
import { isOwn } from '../utils/read/own.ts';
import { startGuest } from './guide.content/guest.ts';
import { browserPorts } from './guide.content/ports.ts';
import { startGuide } from './guide.content/runtime.ts';

/** One guide a frame: asked for a look, the popup runs this script again where it may already be. */
const here = globalThis as { repayGuide?: AbortController };

/**
 * The content script. The manifest names it (see `utils/know/manifest.ts`), because the frame that WXT puts around content
 * scripts weighs a kilobyte and tells the page of itself by an event.
 */
export default defineUnlistedScript(() => {
  // The page around reads a frame of its own origin itself.
  if (frameOf(document)) return;
  const ports = browserPorts();
  const control = new AbortController();
  const { signal } = control;
  here.repayGuide?.abort();
  here.repayGuide = control;
  // After an update a newer guide may be put beside this one: it is known by its host.
  const joined = ({ target, isTrusted }: Event) => {
    if (ports.alive() || !isTrusted || isOwn(target as Element)) return;
    if (is(target as Element, 'div[popover=manual]')) control.abort();
  };
  listen(document, 'toggle', joined, signal, true);
  if (window.parent === window) void startGuide(document, ports, signal);
  else startGuest(document, ports, signal);
});
