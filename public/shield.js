// See components/overlay/private.ts.
if (!('repayHeard' in globalThis)) {
  globalThis.repayHeard = undefined;
  const types =
    'keydown keypress keyup beforeinput input compositionstart compositionupdate compositionend paste copy cut focus focusin pointerdown mousedown click';
  for (const type of types.split(' '))
    EventTarget.prototype.addEventListener.call(window, type, (event) => repayHeard?.(event), true);
}
