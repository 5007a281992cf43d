/**
 * The ring as it ships in a frame without a panel: host, ring, label, and the watch over the page that tells them of
 * changes. What the guide reads when it is told of one is measured elsewhere.
 */
import { createLonePointer } from '../../../../components/overlay/alone.ts';
import { pointerCss } from '../../../../components/overlay/style.ts';
import { watchPage } from '../../../../utils/read/changes.ts';
import { isElement } from '../../../../utils/read/dom.ts';
import { isOwn } from '../../../../utils/read/own.ts';

let shown: AbortController | undefined;

export function show(el: Element): void {
  shown = new AbortController();
  const { signal } = shown;
  const pointer = createLonePointer(
    pointerCss,
    () => [document],
    () => {},
    () => {},
    signal,
  );
  pointer.point(el, 'ring', '取消预约');
  watchPage(document, () => ({ worth: true, spent: 0 }), signal, {
    own: (node) => isElement(node) && isOwn(node),
    touched: () => pointer.check(),
  });
}

export function hide(): void {
  shown?.abort();
  shown = undefined;
}
