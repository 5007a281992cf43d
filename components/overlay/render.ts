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
  const keyOf = (old: Node | null) => made.get(old!)?.key as string;
  for (const old of [...parent.childNodes]) if (!wanted.includes(keyOf(old))) old.remove();
  let at = parent.firstChild;
  nodes.forEach((node, index) => {
    const key = wanted[index]!;
    let found: ChildNode | null = at;
    let before = 0;
    for (; found && keyOf(found) !== key; before++) found = found.nextSibling;
    // What is moved loses the focus, and a press under way: so what is in the way goes to the end, unless it is
    // wanted first.
    if (found && !wanted.slice(index, index + before).includes(keyOf(at)))
      while (at !== found) {
        const next: ChildNode = at!.nextSibling!;
        parent.append(at!);
        at = next;
      }
    const here = found ?? (typeof node === 'object' ? document.createElement(node.tag) : new Text());
    if (here === at) at = at.nextSibling;
    else parent.insertBefore(here, at);
    if (typeof node === 'object') update(here as Element, node, act);
    else {
      made.set(here, { key, props: {} });
      if ((here as Text).data !== `${node}`) (here as Text).data = `${node}`;
    }
  });
  for (const old of [...parent.childNodes].slice(nodes.length)) old.remove();
}

function update(el: Element, { key, props, children }: VNode, act: Act): void {
  const before = made.get(el)?.props ?? {};
  made.set(el, { key, props });
  for (const name of new Set([...Object.keys(before), ...Object.keys(props)])) {
    const value = props[name];
    if (name.startsWith('on'))
      Object.assign(el, { [name]: value && ((event: Event) => act(value as Deed, event)) });
    // An attribute would be under the page's policy.
    else if (name === 'style') (el as HTMLElement).style.cssText = `${value}`;
    else if (name === 'checked') (el as HTMLInputElement).checked = value === true;
    else if (value === before[name]) continue;
    else if (value === false || value === null || value === undefined) el.removeAttribute(name);
    else el.setAttribute(name, value === true ? '' : `${value}`);
  }
  render(el, children, act);
}
