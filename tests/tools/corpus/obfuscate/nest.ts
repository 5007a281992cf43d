import type { Random } from '../../random.ts';
import type { Root } from '../root.ts';
import type { Changes } from './changes.ts';

/** Boxes whose children the language, or a reader of it, expects right below them. */
const CLOSED =
  'table,thead,tbody,tfoot,tr,colgroup,ul,ol,dl,menu,select,optgroup,datalist,picture,video,audio,object,ruby,svg,math';
/** Their first child has a meaning by being first. */
const FIRST = 'summary,legend,caption,figcaption';
/** What must stay where it is: to move a frame loads it again, to move a sheet forgets its rules. */
const FIXED = 'iframe,frame,object,embed,style,link,script,template,slot,:modal,:popover-open';
/** Text by its tag, whatever a style sheet makes of it. */
const TEXT = 'a,abbr,b,big,cite,code,em,font,i,label,mark,q,s,small,span,strong,sub,sup,time,u,uni-text,var';
const BLOCK = /^(block|flex|grid|table|list-item|flow-root)$/;
const FLEXIBLE = /^(inline-)?(flex|grid)$/;
const CONTAINER = /^(block|flow-root|list-item|inline-block|table-cell)$/;
type Way = 'block' | 'contents';

/** How the children of a box may be wrapped: by any box, by one that takes part in no layout, or not at all. */
function wayFor(child: Node, parent: CSSStyleDeclaration, lines: boolean): Way | null {
  if (child.nodeType !== 1 || (child as Element).namespaceURI !== 'http://www.w3.org/1999/xhtml') return null;
  const el = child as Element;
  if (el.matches(`${FIRST},${FIXED}`) || el.querySelector(FIXED)) return null;
  if (!lines && el.matches(TEXT)) return null;
  if (FLEXIBLE.test(parent.display)) return 'contents';
  const { display, position, float } = getComputedStyle(el);
  // An inline child is a piece of a line of text.
  if (!BLOCK.test(display)) return null;
  return /static|relative/.test(position) && float === 'none' ? 'block' : 'contents';
}

/** Blanks and comments go along with the boxes around them. */
const isBlank = (node: Node): boolean =>
  node.nodeType === 8 || (node.nodeType === 3 && !node.textContent?.trim());

interface Group {
  nodes: Node[];
  way: Way;
}

/**
 * Children that get a box of their own, and at times one box for all of them. Never some of them: that would say that
 * they belong together, and a person sees no such thing.
 */
function* groupsIn(parent: Element, lines: boolean, random: Random): Generator<Group> {
  const style = getComputedStyle(parent);
  if (!FLEXIBLE.test(style.display) && !CONTAINER.test(style.display)) return;
  const children = Array.from(parent.childNodes).filter((child) => !isBlank(child));
  const ways = children.map((child) => wayFor(child, style, lines));
  for (const [at, child] of children.entries()) {
    const way = ways[at];
    if (way && random.next() < 0.4) yield { nodes: [child], way };
  }
  if (children.length > 1 && !ways.includes(null) && random.next() < 0.3)
    yield { nodes: [...parent.childNodes], way: ways.includes('contents') ? 'contents' : 'block' };
}

const boxes = (els: Element[]): string =>
  els
    .map((el) => Object.values<number>(el.getBoundingClientRect().toJSON()).map(Math.round).join())
    .join(' ');

/** Puts a box around neighbours; where a block would move something, one that takes part in no layout. */
function wrap(nodes: Node[], way: Way, done: Changes): Element {
  const first = nodes[0]!;
  const box = first.ownerDocument!.createElement('div');
  const parent = first.parentElement;
  const near = [...nodes, parent, nodes.at(-1)!.nextSibling];
  const watched = near.filter((node) => node?.nodeType === 1) as Element[];
  const before = boxes(watched);
  done.add(
    () => {
      first.parentNode!.insertBefore(box, first);
      box.append(...nodes);
    },
    () => box.replaceWith(...box.childNodes),
  );
  if (way === 'contents' || boxes(watched) !== before) box.style.display = 'contents';
  return box;
}

/**
 * Puts plain boxes around block children of one root, never between the parts of a table, list or line of text.
 * @param lines whether elements of text that are boxes get a box, too
 * @returns the new boxes
 */
export function nestIn(root: Root, lines: boolean, random: Random, done: Changes): Element[] {
  const parents = [...root.querySelectorAll('body, body *, :not(html *)')].filter(
    (el) => !el.shadowRoot && !el.matches(`${CLOSED},head,head *,html`) && !el.closest('svg,math'),
  );
  const wrappers: Element[] = [];
  for (const parent of parents)
    for (const { nodes, way } of groupsIn(parent, lines, random)) {
      wrappers.push(wrap(nodes, way, done));
      // Frameworks seldom stop at one.
      if (random.next() < 0.25) wrappers.push(wrap([wrappers.at(-1)!], 'contents', done));
    }
  return wrappers;
}
