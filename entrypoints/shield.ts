import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

const HEARD =
  'keydown keypress keyup beforeinput input compositionstart compositionupdate compositionend paste copy cut focus focusin pointerdown mousedown click';

/** Runs before the page's own scripts, once a window; what it is for stands in `components/overlay/private.ts`. */
export default defineUnlistedScript(() => {
  const shield = globalThis as { repayHeard?: ((event: Event) => void) | undefined };
  if ('repayHeard' in shield) return;
  shield.repayHeard = undefined;
  for (const type of HEARD.split(' '))
    EventTarget.prototype.addEventListener.call(window, type, (event) => shield.repayHeard?.(event), true);
});
