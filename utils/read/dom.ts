/**
 * DOM reads that survive clobbering: `<form><input name="parentNode"></form>` replaces members of
 * the form, and `<img name="body">` members of the document, also in Chromium's isolated world. So
 * every read goes through the prototype's own getter.
 */

// biome-ignore lint/suspicious/noExplicitAny: the getters are typed where they are named below.
const getter = (owner: any, name: string): ((this: any) => any) =>
  Object.getOwnPropertyDescriptor(owner.prototype, name)!.get!;

const nodeType = getter(Node, 'nodeType');
const parentNode = getter(Node, 'parentNode');
const firstChild = getter(Node, 'firstChild');
const nextSibling = getter(Node, 'nextSibling');
const previousSibling = getter(Node, 'previousSibling');
const nodeValue = getter(Node, 'nodeValue');
const textContent = getter(Node, 'textContent');
const ownerDocument = getter(Node, 'ownerDocument');
const isConnected = getter(Node, 'isConnected');
const localName = getter(Element, 'localName');
const shadowRoot = getter(Element, 'shadowRoot');
const assignedSlot = getter(Element, 'assignedSlot');
const scrollTop = getter(Element, 'scrollTop');
const documentElement = getter(Document, 'documentElement');
const defaultView = getter(Document, 'defaultView');
const titleOf = getter(Document, 'title');
const {
  getAttribute,
  hasAttribute,
  matches,
  closest,
  getBoundingClientRect,
  querySelectorAll,
  checkVisibility,
} = Element.prototype;
const { getRootNode } = Node.prototype;
const documentQuery = Document.prototype.querySelectorAll;
const fragmentQuery = DocumentFragment.prototype.querySelectorAll;

export const ELEMENT = 1;
export const TEXT = 3;
export const DOCUMENT = 9;
const FRAGMENT = 11;

export const typeOf = (node: Node): number => nodeType.call(node);
export const isElement = (node: Node | null): node is Element => node !== null && typeOf(node) === ELEMENT;
export const firstOf = (node: Node): Node | null => firstChild.call(node);
export const nextOf = (node: Node): Node | null => nextSibling.call(node);
export const previousOf = (node: Node): Node | null => previousSibling.call(node);
export const tagOf = (el: Element): string => localName.call(el);
export const shadowOf = (el: Element): ShadowRoot | null => shadowRoot.call(el);
export const dataOf = (node: Node): string => nodeValue.call(node) ?? '';
export const textOf = (node: Node): string => textContent.call(node) ?? '';
export const docOf = (node: Node): Document =>
  typeOf(node) === DOCUMENT ? (node as Document) : ownerDocument.call(node);
export const rootElement = (doc: Document): Element | null => documentElement.call(doc);
export const windowOf = (node: Node): Window | null => defaultView.call(docOf(node));
export const titleIn = (doc: Document): string => titleOf.call(doc);
export const connected = (node: Node): boolean => isConnected.call(node);
export const attr = (el: Element, name: string): string | null => getAttribute.call(el, name);
/** The type of an input, by its attribute. */
export const inputType = (el: Element): string => (attr(el, 'type') ?? 'text').toLowerCase();
export const has = (el: Element, name: string): boolean => hasAttribute.call(el, name);
export const is = (el: Element, selector: string): boolean => matches.call(el, selector);
export const closestOf = (el: Element, selector: string): Element | null => closest.call(el, selector);
export const rectOf = (el: Element): DOMRect => getBoundingClientRect.call(el);
export const scrollTopOf = (el: Element): number => scrollTop.call(el);
export const rootOf = (node: Node): Node => getRootNode.call(node);

/** Children in the tree they stand in, elements and text alike. */
export function childrenOf(node: Node): Node[] {
  const out: Node[] = [];
  for (let child = firstOf(node); child; child = nextOf(child)) out.push(child);
  return out;
}

/** All descendants of a root (document, shadow root or element) that match, not crossing shadow roots. */
export function queryAll(root: Node, selector: string): Element[] {
  const type = typeOf(root);
  const query = type === DOCUMENT ? documentQuery : type === FRAGMENT ? fragmentQuery : querySelectorAll;
  return Array.from(query.call(root as never, selector) as NodeListOf<Element>);
}

/**
 * The parent as the page is drawn: slot of a slotted node, host of a shadow root, frame of a
 * same-origin document; null at the top.
 */
export function parentOf(node: Node): Node | null {
  if (typeOf(node) === DOCUMENT) return frameOf(node as Document);
  if (isElement(node)) {
    const slot = assignedSlot.call(node) as Element | null;
    if (slot) return slot;
  }
  const parent = parentNode.call(node) as Node | null;
  if (parent && typeOf(parent) === FRAGMENT) return (parent as ShadowRoot).host ?? null;
  return parent;
}

/** The parent in the tree as it was written: host of a shadow root; null for a document and for what was taken out. */
export const hostOrParentOf = (node: Node): Node | null =>
  typeOf(node) === FRAGMENT ? ((node as ShadowRoot).host ?? null) : parentNode.call(node);

/** The nearest element above, in the drawn tree. */
export function parentElementOf(node: Node): Element | null {
  for (let at = parentOf(node); at; at = parentOf(at)) if (isElement(at)) return at;
  return null;
}

/** The frame element that shows a document, where its parent may be read. */
export function frameOf(doc: Document): Element | null {
  try {
    return windowOf(doc)?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** The document inside a frame element, or null when it belongs to another origin. */
export function frameDocument(el: Element): Document | null {
  try {
    const view = (el as HTMLIFrameElement).contentDocument;
    return view && typeOf(view) === DOCUMENT ? view : null;
  } catch {
    return null;
  }
}

/** Whether the element is rendered and not made invisible by itself or anything above it. */
export const rendered = (el: Element): boolean =>
  checkVisibility.call(el, { visibilityProperty: true, opacityProperty: true });

/** Whether something in a document or shadow root moves just now, and will come to rest. */
export const isMoving = (root: Node): boolean =>
  (typeOf(root) === DOCUMENT ? Document : ShadowRoot).prototype.getAnimations
    .call(root as never)
    .some(
      ({ playState, effect }) =>
        playState === 'running' && Number(effect?.getComputedTiming().endTime) < Number.POSITIVE_INFINITY,
    );
