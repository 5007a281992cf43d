/**
 * Frames of other origins. Their documents are closed to the page around them, but not where they stand:
 * both sides can count the way down to a frame, and so speak of the same one.
 */
import { frameDocument, queryAll } from './dom.ts';
import { layoutOnce } from './layout.ts';
import type { Usability } from './reading.ts';
import { usabilityOf } from './usability.ts';

interface SeenFrame {
  path: string;
  /** Whether a person could press what is in it, as far as the page around it goes. */
  usability: Usability;
}

/**
 * The way from the top window down to a window: its place among its siblings at each level, such as `.0.2`. A frame in
 * a shadow root has no such place: it gets a `?`, which leads nowhere.
 */
export function pathOf(win: Window): string {
  const { parent } = win;
  if (parent === win) return '';
  let at = 0;
  while (at < parent.length && parent[at] !== win) at++;
  return `${pathOf(parent)}.${at < parent.length ? at : '?'}`;
}

const windowIn = (el: Element): Window | null => (el as HTMLIFrameElement).contentWindow;

/** The frame elements whose documents are closed to us, in a document and in all that it may read. */
function closedFrames(doc: Document): Element[] {
  return queryAll(doc, 'iframe,frame').flatMap((el) => {
    const inner = frameDocument(el);
    return inner ? closedFrames(inner) : windowIn(el) ? [el] : [];
  });
}

/** Where the frames of other origins stand, as far as this page can tell. */
export function framesIn(doc: Document): SeenFrame[] {
  const layout = layoutOnce();
  return closedFrames(doc).map((el) => ({
    path: pathOf(windowIn(el)!),
    usability: usabilityOf(el, layout),
  }));
}

/** The frame element at the end of a way. */
export const frameAt = (doc: Document, path: string): Element | undefined =>
  closedFrames(doc).find((el) => pathOf(windowIn(el)!) === path);
