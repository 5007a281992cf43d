import {
  childrenOf,
  closestOf,
  dataOf,
  docOf,
  is,
  isElement,
  parentElementOf,
  queryAll,
  rectOf,
  TEXT,
  tagOf,
  textOf,
  typeOf,
} from './dom.ts';
import type { Layout } from './layout.ts';
import type { Box } from './reading.ts';
import { bare, collapse } from './text.ts';
import { LABEL_LIMIT, type Seed } from './walk.ts';

const NATIVE =
  'a,button,input,[role="button"],[role="link"],[role="menuitem"],[role="tab"],[role="option"],[onclick],[tabindex="0"]';
const CONTROLS = 'a,button,input,[role="button"]';
/** A label box never grows past these. */
const STOP = new Set(
  'html body main section article table tbody thead tr td th ul ol dl form nav header footer aside'.split(
    ' ',
  ),
);
/** How much larger than its words a box may be and still be "the control". */
const TIGHT = 2.5;
/** Largest gap between two pieces of one label, as a share of the letters' height. */
const GAP = 0.6;
const STEPS = 6;
/** A button may carry a line of explanation under its label. */
const HINTED = 120;

/** A control by tag, role or listener; a focusable box that holds controls of its own is none. */
const isNative = (el: Element): boolean =>
  is(el, NATIVE)
    ? !is(el, '[role="dialog"],[role="alertdialog"]') &&
      !(is(el, 'div,section,ul') && queryAll(el, CONTROLS).length > 0)
    : tagOf(el).endsWith('-button');
const area = (el: Element): number => {
  const box = rectOf(el);
  return box.width * box.height;
};

function textNodes(el: Element, out: Node[] = []): Node[] {
  for (const child of childrenOf(el)) {
    if (typeOf(child) === TEXT) {
      if (dataOf(child).trim() !== '') out.push(child);
    } else if (isElement(child)) textNodes(child, out);
  }
  return out;
}

/** Where a text stands in the window. */
function drawnAt(text: Node): DOMRect {
  const range = docOf(text).createRange();
  range.selectNodeContents(text);
  return range.getBoundingClientRect();
}

/** The pieces stand so close that they read as one label: in a line, or wrapped in one box. */
function glued(nodes: Node[]): boolean {
  let last: DOMRect | null = null;
  for (const node of nodes) {
    const box = drawnAt(node);
    if (last && box.height > 0) {
      const sameLine = Math.abs(box.top - last.top) < box.height / 2;
      const beside = sameLine && box.left - last.right <= GAP * box.height;
      const below = !sameLine && box.top - last.bottom <= GAP * box.height && box.left < last.right;
      if (!beside && !below) return false;
    }
    last = box;
  }
  return true;
}

/** The piece is the first line of the box, and what follows explains it on a line of its own. */
function leads(nodes: Node[], piece: string): boolean {
  const [first, second] = nodes;
  if (!first || !second || dataOf(first).trim() !== piece) return false;
  const below = drawnAt(second);
  return below.height > 0 && below.top >= drawnAt(first).bottom - 2;
}

function boxAt(el: Element, label = collapse(textOf(el))): Box {
  const nodes = textNodes(el);
  return { el, label, pieces: nodes.length > 1 ? nodes.map((node) => dataOf(node).trim()) : [] };
}

export interface Boxed extends Box {
  wider: Box[];
  native: boolean;
  loose: boolean;
}

/** An icon's or input's own name: it names a control, not a box that holds other text. */
function named(el: Element, name: string): Boxed | null {
  const text = bare(textOf(el));
  const self = { el, label: name, pieces: [], wider: [], native: isNative(el), loose: false };
  if (!self.native && text.length > 2 && !bare(name).includes(text)) return null;
  const pressable = closestOf(el, NATIVE);
  if (pressable && pressable !== el && bare(textOf(pressable)) === text)
    return { ...self, el: pressable, native: true };
  return self;
}

/** The box a person would press for a text piece, and the boxes around it that may be meant instead. */
export function boxesOf(seed: Seed, layout: Layout): Boxed | null {
  if (seed.name !== null) return named(seed.el, seed.name);
  const first = boxAt(seed.el);
  if (isNative(seed.el)) return { ...first, wider: [], native: true, loose: false };
  const loose = bare(seed.piece) !== bare(first.label);
  if (loose) {
    const nodes = textNodes(seed.el);
    if (leads(nodes, seed.piece))
      return { ...first, label: seed.piece, pieces: [], wider: [], native: false, loose: false };
    if (first.label.length > LABEL_LIMIT || !glued(nodes)) return null;
  }
  const wider: Box[] = [];
  for (
    let at = parentElementOf(seed.el), steps = 0;
    at && steps < STEPS;
    at = parentElementOf(at), steps += 1
  ) {
    if (STOP.has(tagOf(at))) break;
    const label = collapse(textOf(at));
    // Nothing around it is shorter.
    if (label.length > HINTED) break;
    if (isNative(at)) return { ...boxAt(at, label), wider: [], native: true, loose: false };
    if (label.length > LABEL_LIMIT) break;
    const box = boxAt(at, label);
    const same = bare(box.label) === bare(first.label);
    const fits = same
      ? area(at) <= TIGHT * area(seed.el) || layout.css(at).cursor === 'pointer'
      : glued(textNodes(at));
    if (fits) wider.push(box);
  }
  return { ...first, wider, native: false, loose };
}
