/**
 * Pages draw anew what has not changed: the element that was judged is gone, and one like it stands in its place.
 *
 *   each reading ─▶ remember: what stands around its controls
 *   later ────────▶ standing: the element, or its twin where everything else there is as it was
 */
import { childrenOf, connected, hostOrParentOf, shadowOf } from './dom.ts';

/** Where a node stood: in what, and among which. */
interface Place {
  parent: Node;
  siblings: Node[];
}

const { isEqualNode } = Node.prototype;
const places = new WeakMap<Node, Place>();
/** Twins that were found, by what they stand for. */
const heirs = new WeakMap<Node, Element>();

/** Remembers where elements stand, and everything around them. */
export function remember(els: readonly Element[]): void {
  const known = new Map<Node, Node[]>();
  for (const el of els) {
    let at: Node = el;
    for (let parent = hostOrParentOf(at); parent; parent = hostOrParentOf(at)) {
      const siblings = known.get(parent);
      places.set(at, { parent, siblings: siblings ?? childrenOf(parent) });
      if (siblings) break;
      known.set(parent, places.get(at)!.siblings);
      at = parent;
    }
  }
}

/**
 * @param el an element of an earlier reading, or whatever a finding has in its place
 * @returns itself; where it was taken out, its twin in what has replaced it: new, equal to the last attribute, and among
 *   the same or equal siblings. Of two that are equal none is taken for the other.
 */
export function standing<T>(el: T | Element): T | Element {
  let top = el as Node;
  if (!places.has(top) || connected(top)) return el;
  const heir = heirs.get(top);
  if (heir) return standing(heir);
  const way: Node[] = [];
  for (let parent = hostOrParentOf(top); parent; parent = hostOrParentOf(top)) {
    way.unshift(top);
    top = parent;
  }
  const { parent, siblings } = places.get(top) ?? {};
  if (!siblings || !connected(parent!)) return el;
  const now = childrenOf(parent!);
  const isSame = (each: Node, at: number) => each === siblings[at] || isEqualNode.call(each, siblings[at]!);
  let twin: Node | null | undefined = now[siblings.indexOf(top)];
  if (now.length !== siblings.length || siblings.includes(twin!) || !now.every(isSame)) return el;
  for (const node of way) {
    // A shadow root is no child of its host, and is not compared with it.
    const at = childrenOf(hostOrParentOf(node)!).indexOf(node as ChildNode);
    twin = at < 0 ? shadowOf(twin as Element) : childrenOf(twin!)[at];
    if (!twin || (at < 0 && !isEqualNode.call(twin, node))) return el;
  }
  // Whoever stands in the page has no heir.
  heirs.set(el as Element, twin as Element).delete(twin!);
  remember([twin as Element]);
  return twin as Element;
}
