/** Runs in a page: what the recogniser says of the page while it is obfuscated. */
import { interest } from '../../../../utils/know/words/interest.ts';
import { readPage } from '../../../../utils/read/read.ts';
import { selectorOf } from '../../../../utils/read/selector.ts';
import type { ControlRef, Finding } from '../../../../utils/recognise/finding.ts';
import { inspectionOf } from '../../../../utils/recognise/inspection.ts';
import { recognise } from '../../../../utils/recognise/recognise.ts';
import type { Inspection } from '../../inspect/result.ts';
import { isSame } from '../matcher.ts';
import { type How, obfuscate } from '../obfuscate.ts';

/** The verdict on the obfuscated page, and in which words it differs from the one on the plain page. */
export interface ObfuscatedInspection extends Inspection {
  changed: string[];
}

/** What a box of ours stands for: what is in it, or what it is in. */
function original(box: Element, wrappers: Set<Element>): Element {
  let at = box;
  while (wrappers.has(at) && at.childElementCount === 1) at = at.firstElementChild!;
  while (wrappers.has(at)) at = at.parentElement!;
  return at;
}

type Named = ControlRef | null | undefined;

/** What is said of each role on a page. */
const rolesIn = ({ target, also, choices, confirm }: Finding): Record<string, Named[]> => ({
  target: [target],
  also: [also],
  choices,
  act: [confirm?.act],
  keep: [confirm?.keep],
});

/**
 * What is said otherwise of a page after than before, in words.
 * @param plain the element of the plain page that one of the obfuscated page stands for
 */
function changesBetween(before: Finding, after: Finding, plain: (el: Element) => Element): string[] {
  const isOne = (a: Named, b: Named): boolean => {
    if (!a || !b) return !a && !b;
    const el = plain(b.el);
    return isSame(a.el, el) || isSame(el, a.el);
  };
  const labels = (all: Named[]) => all.map((one) => (one ? `「${one.label}」` : 'none')).join(', ') || 'none';
  const changed = (['page', 'state'] as const)
    .filter((trait) => before[trait] !== after[trait])
    .map((trait) => `${trait} ${before[trait]} became ${after[trait]}`);
  const now = rolesIn(after);
  for (const [role, was] of Object.entries(rolesIn(before))) {
    const is = now[role]!;
    if (was.length !== is.length || !was.every((one, at) => isOne(one, is[at])))
      changed.push(`${role} ${labels(was)} became ${labels(is)}`);
  }
  return changed;
}

/** Looks at the page as it is and obfuscated. Selectors are those of the page as it was before and is again. */
export function inspectObfuscated(doc: Document, url: string, how: How): ObfuscatedInspection {
  const look = () => recognise(readPage(doc, interest, url));
  const before = look();
  const { wrappers, undo } = obfuscate(doc, how);
  const after = look();
  const originals = new Map([...wrappers].map((box) => [box, original(box, wrappers)]));
  undo();
  const plain = (el: Element) => originals.get(el) ?? el;
  const inspection = inspectionOf(after, (el) => selectorOf(plain(el))) as Inspection;
  return { ...inspection, changed: changesBetween(before, after, plain) };
}
