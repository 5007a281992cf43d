import { parseAst } from 'vite';

/** A node of the syntax tree; positions count UTF-16 units of the source. */
export interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** The syntax tree of a TypeScript file. */
export const parse = (code: string): SyntaxNode => parseAst(code, { lang: 'ts' }) as unknown as SyntaxNode;

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';

/** The child under one name. */
export function child(node: SyntaxNode, key: string): SyntaxNode | null {
  const found = node[key];
  return isNode(found) ? found : null;
}

/** All children, in order; types are left out, because they do nothing. */
export function children(node: SyntaxNode): SyntaxNode[] {
  return Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode)
    .filter((one) => !one.type.startsWith('TS') || 'expression' in one);
}

/** The expression without parentheses, `!` of TypeScript, `as` and the frame of a `?.` chain. */
export function bare(node: SyntaxNode): SyntaxNode {
  const inner = /^(Parenthesized|Chain|TS\w+)Expression$/.test(node.type) ? child(node, 'expression') : null;
  return inner ? bare(inner) : node;
}
