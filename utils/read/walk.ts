import {
  attr,
  dataOf,
  ELEMENT,
  firstOf,
  frameDocument,
  has,
  inputType,
  nextOf,
  queryAll,
  rendered,
  rootElement,
  shadowOf,
  TEXT,
  tagOf,
  typeOf,
} from './dom.ts';
import { style } from './hit.ts';
import type { Interest, Run, Scope } from './reading.ts';

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
const REGIONS = new Set(['section', 'table', 'article', 'form', 'fieldset']);
const REGION_ROLES = new Set(['region', 'group', 'table', 'grid', 'tabpanel']);
const PRESSABLE = new Set(['a', 'button', 'summary']);
const PRESSABLE_ROLES = new Set(['button', 'link', 'menuitem', 'tab', 'option']);
const TABLE_HEADINGS = new Set(['th', 'dt']);
/** They head a box like any heading, and rank below all of them. */
const BOX_HEADINGS = new Set(['caption', 'legend', 'summary']);
const NAME_ATTRIBUTES = [
  'aria-label',
  'title',
  'data-original-title',
  'data-tooltip',
  'data-tip',
  'data-title',
  'alt',
];
const NAMED = `${NAME_ATTRIBUTES.map((name) => `[${name}]`).join()},input,iframe,frame,svg`;
const BUTTON_TYPES = new Set(['button', 'submit', 'reset', 'image']);

interface Frame {
  el: Element;
  tag: string;
  /** Set when something inside is worth keeping. */
  scope: Scope | null;
  lo: number;
}
interface Line {
  el: Element;
  heading: number;
  pressable: boolean;
  parts: Run['parts'];
  length: number;
}

const FLOWS = /^(inline|contents|ruby)$/;
/** Whether the element begins a line of its own: by what is drawn, not by its tag; a link or button always does. */
const isBlock = (el: Element, tag: string): boolean => PRESSABLE.has(tag) || !FLOWS.test(style(el).display);

/** A box that only wraps another one says nothing: how often a page wraps its boxes must not count. */
function pastWrappers({ parent, lo, hi }: Scope): Scope | null {
  let at = parent;
  while (at?.parent && at.lo === lo && at.hi === hi && at.role === null && /^(div|span)$/.test(at.tag))
    at = at.parent;
  return at;
}

const collapse = (text: string): string => text.replace(/\s+/g, ' ');

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

  const flush = (): void => {
    if (!line) return;
    const { parts, el, heading, pressable } = line;
    line = null;
    if (parts.length === 0) return;
    const text = collapse(parts.map((part) => part.text).join('')).trim();
    if (!text) return;
    const clean = parts
      .map((part) => ({ text: collapse(part.text).trim(), el: part.el }))
      .filter((part) => part.text !== '');
    const scope = scopeOf(stack.length - 1);
    runs.push({
      text: text.slice(0, RUN_LIMIT),
      parts: clean,
      el,
      scope,
      heading,
      pressable,
      visible: true,
      size: 0,
    });
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

  const nameOf = (el: Element, tag: string): string | null => {
    if (tag === 'input') {
      return BUTTON_TYPES.has(inputType(el))
        ? (attr(el, 'value') ?? attr(el, 'alt') ?? attr(el, 'title'))
        : null;
    }
    if (tag === 'svg') {
      const title = queryAll(el, 'title')[0];
      if (title) return dataOf(firstOf(title) ?? title);
    }
    for (const name of NAME_ATTRIBUTES) {
      const value = attr(el, name);
      if (value?.trim()) return value;
    }
    return null;
  };

  const openLine = (el: Element, tag: string, outer: Line | null): void => {
    const level = /^h[1-6]$/.test(tag)
      ? Number(tag[1])
      : BOX_HEADINGS.has(tag)
        ? 6
        : TABLE_HEADINGS.has(tag)
          ? 7
          : (outer?.heading ?? 0);
    const role = attr(el, 'role');
    const heading =
      role === 'heading' ? Number(attr(el, 'aria-level') ?? 2) : role === 'columnheader' ? 7 : level;
    const pressable = outer?.pressable || PRESSABLE.has(tag) || (role !== null && PRESSABLE_ROLES.has(role));
    line = { el, heading, pressable, parts: [], length: 0 };
  };

  /** The accessible name of a section, table or group heads it like a caption. */
  const regionName = (el: Element, tag: string): void => {
    const name = attr(el, 'aria-label')?.trim();
    if (!name || (!REGIONS.has(tag) && !REGION_ROLES.has(attr(el, 'role') ?? ''))) return;
    const scope = scopeOf(stack.length - 1);
    runs.push({ text: name, parts: [], el, scope, heading: 6, pressable: false, visible: true, size: 0 });
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
        seed(el, name, collapse(name).trim());
      if (tag === 'svg') return;
    }
    const block = isBlock(el, tag);
    const outer = line;
    if (block) flush();
    stack.push({ el, tag, scope: null, lo: runs.length });
    if (block && isNamed) regionName(el, tag);
    if (block) openLine(el, tag, outer);
    descend(el, tag);
    if (block) flush();
    const frame = stack.pop()!;
    if (frame.scope) frame.scope.hi = runs.length;
    if (block) line = outer ? { ...outer, parts: [], length: 0 } : null;
  };

  const children = (parent: Node, owner: Element): void => {
    for (let node = firstOf(parent); node; node = nextOf(node)) {
      const type = typeOf(node);
      if (type === TEXT) text(node, owner);
      else if (type === ELEMENT) enter(node as Element, tagOf(node as Element));
    }
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
        for (const node of assigned) {
          if (typeOf(node) === TEXT) text(node, el);
          else if (typeOf(node) === ELEMENT) enter(node as Element, tagOf(node as Element));
        }
        return;
      }
    }
    children(el, el);
  };

  const within = (root: Node, visit: () => void): void => {
    if (lines === ALL || free) nameIcons(root);
    roots.push(root);
    visit();
  };

  const top = rootElement(doc);
  if (top) within(doc, () => enter(top, tagOf(top)));
  for (const scope of scopes) scope.parent = pastWrappers(scope);
  return { runs, scopes, seeds, roots };
}
