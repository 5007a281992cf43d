/**
 * Runs in a saved page that has been loaded with its scripts and the network off. Leaves what a person sees of it:
 * markup, style sheets, sizes of pictures; nothing that runs, loads or tells whose page it was.
 */
import { createRandom } from '../../random.ts';
import { rootsOf } from '../root.ts';
import { keptValue, withoutAddresses } from './attributes.ts';
import { createScrubber } from './personal.ts';

const GONE =
  'script,noscript,link,base,object,embed,applet,source,track,template,meta:not([name="viewport"])';

/** An empty picture of the same size, in CSS px. One that could not be loaded is drawn as its alternative text. */
function placeholder(img: HTMLImageElement): string {
  const { width, height } = img.getBoundingClientRect();
  const said = (name: string) => Number.parseFloat(img.getAttribute(name) ?? '');
  const [w, h] = [said('width') || width, said('height') || height].map(Math.round);
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' width='${w}' height='${h}'/>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

const tagOf = (el: Element): string => (el.cloneNode(false) as Element).outerHTML;

/** A document as text; frames that were written into the page are written into it again. */
function htmlOf(doc: Document): string {
  for (const frame of doc.querySelectorAll<HTMLIFrameElement>('iframe[srcdoc]'))
    frame.setAttribute('srcdoc', frame.contentDocument ? htmlOf(frame.contentDocument) : '');
  const html = doc.documentElement;
  const shadowRoots = rootsOf(doc).filter((root) => 'host' in root);
  const inner = html.getHTML({ shadowRoots });
  // Without a doctype a page is drawn by other rules, and it shall stay so.
  const doctype = doc.compatMode === 'BackCompat' ? '' : '<!DOCTYPE html>\n';
  return `${doctype}${tagOf(html).replace(/<\/html>$/, '')}${inner}</html>\n`;
}

/**
 * Cleans the page for good.
 * @param seed decides on the invented digits
 */
export function cleanPage(doc: Document, seed: number): { html: string; lang: string } {
  const scrub = createScrubber(createRandom(seed));
  const roots = rootsOf(doc);
  const pictures = roots.flatMap((root) =>
    Array.from(
      root.querySelectorAll<HTMLImageElement>('img,input[type="image"]'),
      (img) => [img, placeholder(img)] as const,
    ),
  );
  for (const root of roots) {
    for (const el of root.querySelectorAll(GONE)) el.remove();
    const walker = doc.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
    const nodes: Node[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    for (const node of nodes)
      if (node.nodeType === Node.COMMENT_NODE) (node as Comment).remove();
      else {
        const change = node.parentElement?.localName === 'style' ? withoutAddresses : scrub;
        node.nodeValue = change(node.nodeValue ?? '');
      }
    for (const el of root.querySelectorAll('*'))
      for (const { name, value } of [...el.attributes]) {
        const kept = keptValue(el, name, value, scrub);
        if (kept === null) el.removeAttribute(name);
        else if (kept !== value) el.setAttribute(name, kept);
      }
  }
  for (const [img, src] of pictures) img.setAttribute('src', src);
  const charset = doc.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  doc.head.prepend(charset);
  return { html: htmlOf(doc), lang: doc.documentElement.lang || 'zh-CN' };
}
