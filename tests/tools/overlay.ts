import type { CDPSession, Frame, Page } from 'puppeteer-core';
import type { Inside } from './browser/inside.ts';

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What the guide shows in a page, seen from outside its closed shadow root. */
export interface Shown {
  /** Ring and soft pointer, with the words beside them. */
  rings: { kind: string; label: string; box: Box }[];
  /** The ticks of the checklist. */
  ticks: { box: Box; checked: boolean }[];
  /** The wide buttons of the panel: choices, the other intent, "where is it". */
  buttons: { words: string; box: Box }[];
  /** Those that stand in a line: answers, "show me where", copy. */
  small: { words: string; box: Box }[];
  /** Those of its foot, which may have to be scrolled to. */
  foot: { words: string; box: Box }[];
  /** Files that can be taken along: their names and what is in them. */
  files: { name: string; text: string }[];
  /** Everything that can be read in panel or chip. */
  text: string;
  panel: Box | null;
}

/** Evaluated with the shadow root as its argument, in whichever way a browser lets one in. */
const look = `(root) => {
  const box = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left, top, width, height };
  };
  const rings = [...root.querySelectorAll('.ring, .soft')];
  const ticks = [...root.querySelectorAll('input[type=checkbox]')];
  const named = (selector) =>
    [...root.querySelectorAll(selector)].map((button) => ({ words: button.innerText, box: box(button) }));
  const panel = root.querySelector('section, .chip');
  return {
    rings: rings.map((ring) => ({ kind: ring.className, label: ring.textContent, box: box(ring) })),
    ticks: ticks.map((tick) => ({ box: box(tick), checked: tick.checked })),
    buttons: named('button.wide'),
    small: named('button.small'),
    foot: named('footer button'),
    files: [...root.querySelectorAll('a[download]')].map((link) => ({ name: link.download, text: decodeURIComponent(link.href.replace(/^[^,]*,/, '')) })),
    text: panel ? panel.innerText : '',
    panel: panel && box(panel),
  };
}`;

interface DomNode {
  backendNodeId: number;
  /** Names and values in turn. */
  attributes?: string[];
  shadowRootType?: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
}

/** Pages have closed roots too; the guide's host is the one that is not to be translated. */
function closedRoot(node: DomNode): DomNode | null {
  const [root] = node.shadowRoots ?? [];
  if (root?.shadowRootType === 'closed' && node.attributes?.includes('translate')) return root;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = closedRoot(child);
    if (found) return found;
  }
  return null;
}

async function callByDevtools<T>(session: CDPSession, code: string): Promise<T | null> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const shadow = closedRoot(root as DomNode);
  if (!shadow) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: `function () { return (${code})(this) }`,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/** Firefox lets an extension into closed roots of pages that it may read; this finds the one with the guide in it. */
const intoAll = (code: string) => `() => {
  const search = (within) => {
    for (const element of within.querySelectorAll('*')) {
      const root = element.openOrClosedShadowRoot;
      if (root && element.matches('div[translate]')) return root;
      const found = root && search(root);
      if (found) return found;
    }
  };
  const root = search(document);
  return root ? (${code})(root) : null;
}`;

function callFromInside<T>(inside: Inside, tab: number, code: string): Promise<T | null> {
  return inside.evaluate(
    `(await api.scripting.executeScript({ target: { tabId: ${tab} }, func: ${intoAll(code)} }))[0].result`,
  );
}

/**
 * Calls a function with the closed root in which the guide shows itself.
 * @param tab the page's tab, or `own` for a page of the extension itself
 * @param code a function of the root, as text; it may be asynchronous, knows the page's document and none of its scripts
 * @returns what it gives back, as plain data; null where the guide is not in the page at all
 */
export async function inOverlay<T>(
  page: Page,
  inside: Inside,
  tab: number | 'own',
  code: string,
): Promise<T | null> {
  if (inside.url('').startsWith('moz-')) {
    return tab === 'own'
      ? ((await page.evaluate(`(${intoAll(code)})()`)) as T | null)
      : callFromInside(inside, tab, code);
  }
  const session = await page.createCDPSession();
  try {
    return await callByDevtools<T>(session, code);
  } finally {
    await session.detach();
  }
}

/**
 * Calls a function with the closed root in a frame of another origin; see `inOverlay`. Chromium keeps such a frame in a
 * process of its own, so its document is the root of its session.
 */
export async function inFrame<T>(frame: Frame, inside: Inside, tab: number, code: string): Promise<T | null> {
  if (!inside.url('').startsWith('moz-'))
    return callByDevtools<T>((frame as unknown as { client: CDPSession }).client, code);
  const all = await inside.evaluate<{ result: { href: string; given: T | null } }[]>(
    `await api.scripting.executeScript({
      target: { tabId: ${tab}, allFrames: true },
      func: async () => ({ href: location.href, given: await (${intoAll(code)})() }),
    })`,
  );
  return all.find(({ result }) => result?.href === frame.url())?.result.given ?? null;
}

/** What the guide shows in a frame of another origin; null where it shows nothing at all. */
export const seeInFrame = (frame: Frame, inside: Inside, tab: number): Promise<Shown | null> =>
  inFrame<Shown>(frame, inside, tab, look);

/**
 * What the guide shows in a page; null where it shows nothing at all.
 * @param tab the page's tab, or `own` for a page of the extension itself
 */
export const seeOverlay = (page: Page, inside: Inside, tab: number | 'own'): Promise<Shown | null> =>
  inOverlay<Shown>(page, inside, tab, look);
