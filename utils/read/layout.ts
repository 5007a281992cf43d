import { parentElementOf, queryAll, rectOf } from './dom.ts';
import { masksOf, style } from './hit.ts';
import { once } from './once.ts';

/** The properties a reading asks of an element's style. */
interface Css {
  position: string;
  display: string;
  overflowX: string;
  overflowY: string;
  cursor: string;
}

/** What a reading asks of the layout, each only once: controls share most of what is around them. */
export interface Layout {
  css(el: Element): Css;
  /** The box of an element in the window, in CSS px. */
  rect(el: Element): DOMRect;
  /** The element or something around it is fixed to the window. */
  fixed(el: Element): boolean;
  /** Boxes that lie over most of a document's window. */
  masks(doc: Document): Element[];
  /** The native modal that makes everything else of its document inert. */
  modal(doc: Document): Element | null;
}

export function layoutOnce(): Layout {
  const css = once((el: Element): Css => {
    const { position, display, overflowX, overflowY, cursor } = style(el);
    return { position, display, overflowX, overflowY, cursor };
  });
  const fixed = once((el: Element): boolean => {
    if (css(el).position === 'fixed') return true;
    const parent = parentElementOf(el);
    return parent !== null && fixed(parent);
  });
  return {
    css,
    fixed,
    rect: once(rectOf),
    masks: once(masksOf),
    modal: once((doc: Document) => queryAll(doc, ':modal').at(-1) ?? null),
  };
}
