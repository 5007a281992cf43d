/**
 * What the panel looks like, as plain data: it is described in one context and drawn in another (see `describe.ts`), so
 * nothing in it is a function. What a press does is a deed: its name, and what it is done with.
 */

/** Such as `['where', quote]`; what it means is known where it is drawn. */
export type Deed = readonly [name: string, ...things: unknown[]];
/** `on…` names an event; everything else is an attribute. */
export type Props = Record<string, string | number | boolean | null | undefined | Deed>;
export interface VNode {
  key: string;
  tag: string;
  props: Props;
  children: Child[];
}
export type Child = VNode | string | number | false | null | undefined | Child[];

/** A node: `h('p', {class: 'warn'}, 'text')`. A `key` among the properties tells equal siblings apart. */
export function h(tag: string, given: Props | null, ...children: Child[]): VNode {
  const { key, ...props } = given ?? {};
  return { key: `${tag} ${key ?? props.class ?? ''}`, tag, props, children };
}
