/** Markup that knows how many DOM nodes it will be: elements and texts alike. */
export interface Markup {
  html: string;
  nodes: number;
}

const text = (words: string): Markup => ({ html: words, nodes: words === '' ? 0 : 1 });

/**
 * An element.
 * @param tag its name, and after a dot its class
 */
export function h(tag: string, ...children: (Markup | string)[]): Markup {
  const [name, style] = tag.split('.') as [string, string?];
  const inside = all(children.map((child) => (typeof child === 'string' ? text(child) : child)));
  const start = style === undefined ? `<${name}>` : `<${name} class="${style}">`;
  return { html: `${start}${inside.html}</${name}>`, nodes: 1 + inside.nodes };
}

export function all(parts: Markup[]): Markup {
  return {
    html: parts.map(({ html }) => html).join(''),
    nodes: parts.reduce((sum, { nodes }) => sum + nodes, 0),
  };
}
