import { defineContentScript } from 'wxt/utils/define-content-script';
import { HOST_MATCHES } from '../../utils/know/hosts.ts';
import { browserPorts } from './ports.ts';
import { startGuide } from './runtime.ts';

/** One guide a page: asked for a look, the popup runs this script again where it may already be. */
const here = globalThis as { repayGuide?: AbortController };

export default defineContentScript({
  matches: HOST_MATCHES,
  runAt: 'document_idle',
  allFrames: false,
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  world: 'ISOLATED',
  main(ctx) {
    const ports = browserPorts();
    const control = new AbortController();
    here.repayGuide?.abort();
    here.repayGuide = control;
    // The context also ends when the page forges the event of a newer script: that is no reason to
    // leave. Only where the extension is gone a newer one has taken over.
    ctx.onInvalidated(() => {
      if (!ports.alive()) control.abort();
    });
    void startGuide(document, ports, control.signal);
  },
});
