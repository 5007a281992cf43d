/**
 * As much of a renderer as the panel needs, because the content script has to be light: Preact alone
 * is a quarter of what it may weigh. Components are plain functions that give nodes; nothing of them
 * is kept between two renderings but the elements.
 */

type Prop = string | number | boolean | null | undefined | ((event: Event) => void);
/** `key` tells equal siblings apart; `on…` names an event; everything else is an attribute. */
type Props = Record<string, Prop>;
export interface VNode {
  key: string;
  tag: string;
  props: Props;
  children: Child[];
}
export type Child = VNode | string | number | false | null | undefined | Child[];

/** What an element or text was made from. */
interface Made {
  key: string;
  props: Props;
}
const made = new WeakMap<Node, Made>();
const TEXT = '#';

/** A node: `h('p', {class: 'warn'}, 'text')`. */
export function h(tag: string, props: Props | null, ...children: Child[]): VNode {
  return { key: `${tag} ${props?.key ?? props?.class ?? ''}`, tag, props: props ?? {}, children };
}

/**
 * Makes the content of an element equal to the nodes and keeps what is already right, so that focus,
 * scroll position and opened details stay. Text is only ever set as text.
 */
export function render(parent: Element, children: Child[]): void {
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
    if (typeof node === 'object') update(here as Element, node);
    else if ((here as Text).data !== String(node)) (here as Text).data = String(node);
    if (!found) made.set(here, { key: wanted[index]!, props: typeof node === 'object' ? node.props : {} });
  });
  while (at) {
    const next: ChildNode | null = at.nextSibling;
    at.remove();
    at = next;
  }
}

function update(el: Element, { key, props, children }: VNode): void {
  const before = made.get(el)?.props ?? {};
  made.set(el, { key, props });
  for (const name of new Set([...Object.keys(before), ...Object.keys(props)])) {
    const value = props[name];
    if (name.startsWith('on')) (el as unknown as Props)[name] = value;
    // An attribute would be under the page's policy.
    else if (name === 'style') (el as HTMLElement).style.cssText = String(value);
    else if (name === 'checked') (el as HTMLInputElement).checked = value === true;
    else if (value === before[name] || name === 'key') continue;
    else if (value === false || value === null || value === undefined) el.removeAttribute(name);
    else el.setAttribute(name, value === true ? '' : String(value));
  }
  render(el, children);
}
