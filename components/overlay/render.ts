/**
 * As much of a renderer as the panel needs, because the content script has to be light: Preact alone is a quarter of what
 * it may weigh. Nothing is kept between two renderings but the elements and what they were made from.
 */
import type { Child, Deed, Props, VNode } from '../panel/node.ts';

/** Does what a press asks for. */
export type Act = (deed: Deed, event: Event) => void;

/** What an element or text was made from. */
interface Made {
  key: string;
  props: Props;
}
const made = new WeakMap<Node, Made>();
const TEXT = '#';

/**
 * Makes the content of an element equal to the nodes and keeps what is already right, so that focus,
 * scroll position and opened details stay. Text is only ever set as text.
 */
export function render(parent: Element, children: Child[], act: Act): void {
  const nodes = (children as unknown[]).flat(9).filter((child) => child || child === 0) as (
    | VNode
    | string
    | number
  )[];
  const wanted = nodes.map((node) => (typeof node === 'object' ? node.key : TEXT));
  for (const old of [...parent.childNodes]) if (!wanted.includes(made.get(old)?.key ?? '')) old.remove();
  let at = parent.firstChild;
  nodes.forEach((node, index) => {
    let found: ChildNode | null = at;
    while (found && made.get(found)?.key !== wanted[index]) found = found.nextSibling;
    const here = found ?? (typeof node === 'object' ? document.createElement(node.tag) : new Text());
    if (here === at) at = at.nextSibling;
    else parent.insertBefore(here, at);
    if (typeof node === 'object') update(here as Element, node, act);
    else if ((here as Text).data !== String(node)) (here as Text).data = String(node);
    if (!found) made.set(here, { key: wanted[index]!, props: typeof node === 'object' ? node.props : {} });
  });
  while (at) {
    const next: ChildNode | null = at.nextSibling;
    at.remove();
    at = next;
  }
}

function update(el: Element, { key, props, children }: VNode, act: Act): void {
  const before = made.get(el)?.props ?? {};
  made.set(el, { key, props });
  for (const name of new Set([...Object.keys(before), ...Object.keys(props)])) {
    const value = props[name];
    if (name.startsWith('on'))
      Object.assign(el, { [name]: value && ((event: Event) => act(value as Deed, event)) });
    // An attribute would be under the page's policy.
    else if (name === 'style') (el as HTMLElement).style.cssText = String(value);
    else if (name === 'checked') (el as HTMLInputElement).checked = value === true;
    else if (value === before[name] || name === 'key') continue;
    else if (value === false || value === null || value === undefined) el.removeAttribute(name);
    else el.setAttribute(name, value === true ? '' : String(value));
  }
  render(el, children, act);
}
