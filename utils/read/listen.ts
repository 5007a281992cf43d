const { addEventListener } = EventTarget.prototype;

/**
 * Listens without disturbing: passive, ended by the signal, and through the prototype, because
 * `<img name="addEventListener">` would replace the document's own.
 * @param capture true also hears events that do not bubble (scroll, toggle) on everything below
 */
export function listen(
  target: EventTarget | null | undefined,
  types: string,
  run: (event: Event) => void,
  signal: AbortSignal,
  capture = false,
): void {
  if (!target) return;
  for (const type of types.split(' '))
    addEventListener.call(target, type, run, { signal, capture, passive: true });
}
