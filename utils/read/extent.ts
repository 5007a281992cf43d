/*
 * How much of a page is read:
 *
 *   few texts ─────────────────────────────▶ all of it
 *   many texts ─▶ words of the matter? ─ no ─▶ its beginning
 *                                      └ yes ▶ its beginning, and the blocks around those words
 *
 * Only text nodes are visited here: elements cost several times as much, and most have nothing to say.
 */

import {
  attr,
  connected,
  DOCUMENT,
  dataOf,
  docOf,
  frameDocument,
  is,
  isElement,
  nextOf,
  parentElementOf,
  parentOf,
  previousOf,
  queryAll,
  shadowOf,
  tagOf,
  textOf,
  typeOf,
} from './dom.ts';
import { DIALOG } from './floating.ts';
import type { Layout } from './layout.ts';
import { once } from './once.ts';
import type { Interest } from './reading.ts';
import { ALL, type Extent, LABEL_LIMIT, SKIPPED } from './walk.ts';

/** A page with fewer text nodes is read whole. */
const WHOLE = 2000;
/** So many lines tell that a page without one word of the matter is about something else. */
const BEGINNING = 400;
/** So many tell what a large page is about; the rest is read around the words of the matter. */
const HEAD = 150;
/** A block around a word: rows and cards are smaller, lists of them are larger. In UTF-16 units. */
const BLOCK = 1200;
/** Blocks read for labels, and for other words of the matter. */
const MOST_BLOCKS = 48;
/** Of equal labels so many stand for all: nobody picks from a longer list. */
const MOST_EQUAL = 16;
/** Headings of each rank that are read wherever they stand. */
const MOST_HEADINGS = 30;
/** A line above a block that may name it, in UTF-16 units. */
const HEADING = 40;
/** Text nodes between two chances to let the page go on. */
const STRIDE = 400;

const { evaluate, createTreeWalker } = Document.prototype;
/** What names an icon or a button; on a large page the rarer attributes are found by the words beside them. */
const NAMED = [
  ['[aria-label]', 'aria-label'],
  ['[title]', 'title'],
  ['input', 'value'],
] as const;
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'caption', 'legend'];
/** Tags beside custom elements that may carry a shadow root; without one they would show nothing. */
const EMPTY_HOSTS = 'div:empty,section:empty,article:empty,main:empty,span:empty,aside:empty';

/** Where words stand. */
interface Finds {
  labels: Element[];
  matters: Element[];
}

/** Custom elements of a root; no selector tells them, and a look at every element of a document costs too much. */
function customElements(root: Node): Element[] {
  if (typeOf(root) !== DOCUMENT) return queryAll(root, '*').filter((el) => tagOf(el).includes('-'));
  const names = './/*[contains(local-name(), "-")]';
  const found = evaluate.call(root as Document, names, root, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  return Array.from({ length: found.snapshotLength }, (_, i) => found.snapshotItem(i) as Element);
}

/** The open shadow roots and same-origin frame documents right under a root. */
function innerRoots(root: Node): Node[] {
  const hosts = [...customElements(root), ...queryAll(root, EMPTY_HOSTS)].map(shadowOf);
  const frames = queryAll(root, 'iframe,frame').map(frameDocument);
  return [...hosts, ...frames].filter((inner) => inner !== null);
}

const textsUnder = (root: Node): TreeWalker => createTreeWalker.call(docOf(root), root, NodeFilter.SHOW_TEXT);

/** Whether a root and all inside it hold so many text nodes that a look at each line would be felt. */
function isLarge(doc: Document): boolean {
  const texts = textsUnder(doc);
  for (let seen = 0; texts.nextNode(); seen += 1) if (seen >= WHOLE) return true;
  return false;
}

function* findWords(root: Node, interest: Interest, into: Finds): Generator<void> {
  const texts = textsUnder(root);
  const equal = new Map<string, number>();
  const labelled = (el: Element, text: string): void => {
    const times = equal.get(text) ?? 0;
    equal.set(text, times + 1);
    if (times < MOST_EQUAL) into.labels.push(el);
  };
  let seen = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    seen += 1;
    if (seen % STRIDE === 0) yield;
    const text = dataOf(node);
    const acts = text.length <= 2 * LABEL_LIMIT && interest.act.test(text);
    if (!acts && !interest.matter.test(text)) continue;
    const el = parentElementOf(node);
    if (!el || SKIPPED.has(tagOf(el))) continue;
    if (acts) labelled(el, text.trim());
    else into.matters.push(el);
  }
  for (const [selector, name] of NAMED)
    for (const el of queryAll(root, selector)) {
      const value = attr(el, name);
      if (value && value.length <= LABEL_LIMIT && interest.act.test(value)) labelled(el, value);
    }
  yield;
  for (const inner of innerRoots(root)) yield* findWords(inner, interest, into);
}

/** Marks blocks and the ways to them. */
function marking(marked: Map<Element, boolean>) {
  const lengthOf = once((el: Element) => textOf(el).length);

  /** All of an element is read, and so the way to it. */
  const keep = (el: Element): void => {
    marked.set(el, true);
    for (let at = parentElementOf(el); at && !marked.has(at); at = parentElementOf(at)) marked.set(at, false);
  };

  /** The largest box around an element that is still one block; null when it is read already. */
  const blockAround = (el: Element): Element | null => {
    let block = el;
    for (let at: Element | null = el; at; at = parentElementOf(at)) {
      if (marked.get(at)) return null;
      if (lengthOf(at) > BLOCK) break;
      block = at;
    }
    return block;
  };

  /** The block around an element is read, and the short lines above it that may name it; false when it was. */
  const keepBlock = (el: Element): boolean => {
    const block = connected(el) ? blockAround(el) : null;
    if (!block) return false;
    keep(block);
    for (let at: Node | null = block, up = 0; at && up < 5; at = parentOf(at), up += 1) {
      let steps = 0;
      for (let before = previousOf(at); before && steps < 4; before = previousOf(before), steps += 1)
        if (isElement(before) && lengthOf(before) <= HEADING) keep(before);
    }
    return true;
  };
  return { keep, keepBlock };
}

/** Tells how much of the document the walk has to read. */
export function* extentOf(doc: Document, interest: Interest, layout: Layout): Generator<void, Extent> {
  const all: Extent = { lines: ALL, marked: new Map() };
  if (!isLarge(doc)) return all;
  const finds: Finds = { labels: [], matters: [] };
  yield* findWords(doc, interest, finds);
  if (finds.matters.length === 0 && !finds.labels.some((el) => interest.matter.test(textOf(el))))
    return { ...all, lines: BEGINNING };
  const marked = new Map<Element, boolean>();
  const { keep, keepBlock } = marking(marked);
  for (const el of [...queryAll(doc, 'dialog'), ...queryAll(doc, '[role]')]) if (is(el, DIALOG)) keep(el);
  for (const mask of layout.masks(doc)) {
    keep(mask);
    const beside = nextOf(mask);
    if (beside && isElement(beside)) keep(beside);
  }
  for (const tag of HEADINGS) for (const el of queryAll(doc, tag).slice(0, MOST_HEADINGS)) keep(el);
  for (const found of [finds.labels, finds.matters]) {
    let kept = 0;
    for (const el of found) {
      if (kept >= MOST_BLOCKS) break;
      if (keepBlock(el)) kept += 1;
      yield;
    }
  }
  return { lines: HEAD, marked };
}
