import { attr, docOf, frameOf, isElement, previousOf, queryAll, rootOf, tagOf } from './dom.ts';

const FRAGMENT = 11;

/** `:nth-of-type` place of an element among its siblings. */
function place(el: Element): string {
  const tag = tagOf(el);
  let n = 1;
  for (let at = previousOf(el); at; at = previousOf(at)) if (isElement(at) && tagOf(at) === tag) n += 1;
  return `${CSS.escape(tag)}:nth-of-type(${n})`;
}

function within(root: Node, el: Element): string {
  const id = attr(el, 'id');
  if (id && queryAll(root, `#${CSS.escape(id)}`).length === 1) return `#${CSS.escape(id)}`;
  const steps: string[] = [];
  for (let at: Node | null = el; at && isElement(at); at = at.parentNode) {
    const tag = tagOf(at);
    if (tag === 'html' || tag === 'body') {
      steps.unshift(tag);
      break;
    }
    steps.unshift(place(at));
    const path = steps.join(' > ');
    if (queryAll(root, path).length === 1) return path;
  }
  return steps.join(' > ');
}

/** A plain CSS path that matches the element alone; ` >>> ` enters an open shadow root or a same-origin frame. */
export function selectorOf(el: Element): string {
  const root = rootOf(el);
  const inner = within(root, el);
  const host = root.nodeType === FRAGMENT ? (root as ShadowRoot).host : frameOf(docOf(el));
  return host ? `${selectorOf(host)} >>> ${inner}` : inner;
}
