export type Root = Document | ShadowRoot;

/** The document, its open shadow roots and the documents of its same-origin frames. */
export function rootsOf(doc: Document): Root[] {
  const roots: Root[] = [doc];
  for (const root of roots)
    for (const el of root.querySelectorAll('*')) {
      if (el.shadowRoot) roots.push(el.shadowRoot);
      const inner = el.localName === 'iframe' ? (el as HTMLIFrameElement).contentDocument : null;
      if (inner?.documentElement) roots.push(inner);
    }
  return roots;
}
