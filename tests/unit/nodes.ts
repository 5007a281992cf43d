import type { Child, VNode } from '../../components/panel/node.ts';

/** All nodes of what is described, from the outside in. */
export const nodesOf = (child: Child): VNode[] => {
  if (Array.isArray(child)) return child.flatMap(nodesOf);
  return child && typeof child === 'object' ? [child, ...child.children.flatMap(nodesOf)] : [];
};

/** Everything that can be read in it. */
export const wordsOf = (child: Child): string => {
  if (Array.isArray(child)) return child.map(wordsOf).join(' ');
  return child && typeof child === 'object' ? wordsOf(child.children) : String(child || '');
};
