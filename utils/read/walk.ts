import {
  attr,
  dataOf,
  ELEMENT,
  firstOf,
  frameDocument,
  has,
  nextOf,
  queryAll,
  rendered,
  rootElement,
  shadowOf,
  TEXT,
  tagOf,
  typeOf,
} from './dom.ts';
import { isBlock, type Line, lineIn, regionName } from './lines.ts';
import { NAMED, nameOf } from './names.ts';
import type { Interest, Run, Scope } from './reading.ts';
import { collapse } from './text.ts';

/** A text piece or a name that may begin the label of a control; resolved to a control afterwards. */
export interface Seed {
  el: Element;
  /** The name of an icon or the value of an input; null when the text itself is the label. */
  name: string | null;
  /** The text piece itself. */
  piece: string;
  scope: Scope;
  at: number;
}

export interface Walk {
  runs: Run[];
  scopes: Scope[];
  seeds: Seed[];
  roots: Node[];
}

/** What the walk may leave out. */
export interface Extent {
  /** So many lines are read wherever they stand. */
  lines: number;
  /** Past those only these: `true` for all of the element, `false` for the way to one of them. */
  marked: ReadonlyMap<Element, boolean>;
}

/** Longest piece that can still be a label, in UTF-16 units. */
export const LABEL_LIMIT = 48;
/** The extent of a page that is read whole. */
export const ALL = Number.POSITIVE_INFINITY;
/** Lines longer than this are cut: nothing decides on the tail of a novel. */
const RUN_LIMIT = 600;

/** Tags whose text nobody sees as a line of the page. */
export const SKIPPED: ReadonlySet<string> = new Set(
  'script style noscript template head object embed video audio canvas select textarea datalist math'.split(
    ' ',
  ),
);

interface Frame {
  el: Element;
  tag: string;
  /** Set when something inside is worth keeping. */
  scope: Scope | null;
  lo: number;
}

/** A box that only wraps another one says nothing: how often a page wraps its boxes must not count. */
function pastWrappers({ parent, lo, hi }: Scope): Scope | null {
  let at = parent;
  while (at?.parent && at.lo === lo && at.hi === hi && at.role === null && /^(div|span)$/.test(at.tag))
    at = at.parent;
  return at;
}

/**
 * One pass over the drawn tree, open shadow roots and same-origin frames included.
 * @param doc the document to read
 * @param interest which words are worth a second look
 * @param extent what of it
 */
export function walk(doc: Document, interest: Interest, { lines, marked }: Extent): Walk {
  const runs: Run[] = [];
  const scopes: Scope[] = [];
  const seeds: Seed[] = [];
  const roots: Node[] = [];
  const stack: Frame[] = [];
  let line: Line | null = null;
  /** Inside something that is read as a whole. */
  let free = false;
  const named = new Set<Element>();

  /** On a large page only what is read is asked: a look for attributes at all elements costs more than the rest. */
  const nameIcons = (root: Node): void => {
    for (const el of queryAll(root, NAMED)) named.add(el);
  };

  const scopeOf = (index: number): Scope => {
    const frame = stack[index]!;
    if (frame.scope) return frame.scope;
    const scope: Scope = {
      el: frame.el,
      tag: frame.tag,
      role: attr(frame.el, 'role'),
      parent: index > 0 ? scopeOf(index - 1) : null,
      lo: frame.lo,
      hi: -1,
    };
    frame.scope = scope;
    scopes.push(scope);
    return scope;
  };

  const put = (run: Pick<Run, 'text' | 'parts' | 'el' | 'heading' | 'pressable'>): void => {
    runs.push({ ...run, scope: scopeOf(stack.length - 1), visible: true, size: 0 });
  };

  const flush = (): void => {
    if (!line) return;
    const { parts, el, heading, pressable } = line;
    line = null;
    if (parts.length === 0) return;
    const text = collapse(parts.map((part) => part.text).join(''));
    if (!text) return;
    const clean = parts
      .map((part) => ({ text: collapse(part.text), el: part.el }))
      .filter((part) => part.text !== '');
    put({ text: text.slice(0, RUN_LIMIT), parts: clean, el, heading, pressable });
  };

  const seed = (el: Element, piece: string, name: string | null): void => {
    seeds.push({
      el,
      name,
      piece,
      scope: scopeOf(Math.max(0, stack.length - (stack.at(-1)?.el === el ? 2 : 1))),
      at: runs.length,
    });
  };

  const text = (node: Node, owner: Element): void => {
    const raw = dataOf(node);
    if (!line || raw.trim() === '') {
      if (line && raw !== '') line.parts.push({ text: ' ', el: owner });
      return;
    }
    if (line.length < RUN_LIMIT) line.parts.push({ text: raw, el: owner });
    line.length += raw.length;
    if (raw.length <= LABEL_LIMIT * 2) {
      const trimmed = raw.trim();
      if (trimmed.length <= LABEL_LIMIT && interest.label.test(trimmed)) seed(owner, trimmed, null);
    }
  };

  const headRegion = (el: Element, tag: string): void => {
    const name = regionName(el, tag);
    if (name) put({ text: name, parts: [], el, heading: 6, pressable: false });
  };

  const enter = (el: Element, tag: string): void => {
    if (tag === 'br' || tag === 'hr') {
      const at: Line | null = line;
      flush();
      line = at ? { ...at, parts: [], length: 0 } : null;
      return;
    }
    if (SKIPPED.has(tag) || has(el, 'hidden')) return;
    const mark = marked.get(el);
    if (runs.length >= lines && !free && mark === undefined) return;
    const outside = !free;
    if (mark && outside && lines < ALL) nameIcons(el);
    free ||= mark === true;
    enterBox(el, tag);
    if (outside) free = false;
  };

  const enterBox = (el: Element, tag: string): void => {
    const isNamed = named.has(el);
    if (isNamed) {
      const name = nameOf(el, tag);
      if (name && name.length <= LABEL_LIMIT && interest.label.test(name.trim()))
        seed(el, name, collapse(name));
      if (tag === 'svg') return;
    }
    const block = isBlock(el, tag);
    const outer = line;
    if (block) flush();
    stack.push({ el, tag, scope: null, lo: runs.length });
    if (block && isNamed) headRegion(el, tag);
    if (block) line = lineIn(el, tag, outer);
    descend(el, tag);
    if (block) flush();
    const frame = stack.pop()!;
    if (frame.scope) frame.scope.hi = runs.length;
    if (block) line = outer ? { ...outer, parts: [], length: 0 } : null;
  };

  const visit = (node: Node, owner: Element): void => {
    const type = typeOf(node);
    if (type === TEXT) text(node, owner);
    else if (type === ELEMENT) enter(node as Element, tagOf(node as Element));
  };

  const children = (parent: Node, owner: Element): void => {
    for (let node = firstOf(parent); node; node = nextOf(node)) visit(node, owner);
  };

  const descend = (el: Element, tag: string): void => {
    if (tag === 'iframe' || tag === 'frame') {
      const inner = frameDocument(el);
      const root = inner && rendered(el) ? rootElement(inner) : null;
      if (inner && root) within(inner, () => enter(root, tagOf(root)));
      return;
    }
    const shadow = shadowOf(el);
    if (shadow) {
      within(shadow, () => children(shadow, el));
      return;
    }
    if (tag === 'slot') {
      const assigned = (el as HTMLSlotElement).assignedNodes();
      if (assigned.length > 0) {
        for (const node of assigned) visit(node, el);
        return;
      }
    }
    children(el, el);
  };

  const within = (root: Node, read: () => void): void => {
    if (lines === ALL || free) nameIcons(root);
    roots.push(root);
    read();
  };

  const top = rootElement(doc);
  if (top) within(doc, () => enter(top, tagOf(top)));
  for (const scope of scopes) scope.parent = pastWrappers(scope);
  return { runs, scopes, seeds, roots };
}
