/**
 * What the panel looks like, as plain data: it is described in one context and drawn in another (see `describe.ts`), so
 * nothing in it is a function. What a press does is a deed: its name, and what it is done with.
 */

/** Such as `['where', quote]`; what it means is known where it is drawn. */
export type Deed = readonly [name: string, ...things: unknown[]];
/** `key` tells equal siblings apart; `on…` names an event; everything else is an attribute. */
export type Props = Record<string, string | number | boolean | null | undefined | Deed>;
export interface VNode {
  key: string;
  tag: string;
  props: Props;
  children: Child[];
}
export type Child = VNode | string | number | false | null | undefined | Child[];

/** A node: `h('p', {class: 'warn'}, 'text')`. */
export function h(tag: string, props: Props | null, ...children: Child[]): VNode {
  return { key: `${tag} ${props?.key ?? props?.class ?? ''}`, tag, props: props ?? {}, children };
}
