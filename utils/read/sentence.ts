import { is, isElement, nextOf, parentElementOf, previousOf, textOf } from './dom.ts';
import type { Layout } from './layout.ts';

const LETTER_END = /[\p{L}\p{N}“「『【《[（(‘"]$/u;
const LETTER_START = /^[\p{L}\p{N}”」』】》\]）)’"，。,.!！；;、]/u;

/** Text of the same line before or after an inline element. */
function beside(el: Element, next: (node: Node) => Node | null): string {
  const parts: string[] = [];
  for (let node = next(el); node; node = next(node)) {
    // A neighbouring box may be a control of its own; only emphasis is part of a sentence.
    if (isElement(node) && !is(node, 'b,i,em,strong,font,sub,sup')) break;
    parts.push(textOf(node));
    if (parts.length > 4) break;
  }
  return (next === previousOf ? parts.reverse() : parts).join('');
}

/** Whether the element is a word in a sentence rather than a control standing for itself. */
export function inSentence(el: Element, layout: Layout): boolean {
  if (is(el, 'button,input,[role="button"],[role="menuitem"],summary')) return false;
  let at = el;
  for (let i = 0; i < 3; i += 1) {
    if (!layout.css(at).display.startsWith('inline')) return false;
    const before = beside(at, previousOf);
    const after = beside(at, nextOf);
    if (before.trim() !== '' || after.trim() !== '') {
      const left = before.trim();
      const right = after.trim();
      if (LETTER_END.test(left) && LETTER_START.test(right)) return true;
      return right.length >= 6 && LETTER_START.test(after);
    }
    const parent = parentElementOf(at);
    if (!parent) return false;
    at = parent;
  }
  return false;
}
