/**
 * Every style rule is pinned to the elements it matches now, by a class of its own that says nothing. After that neither
 * names nor structure matter to the layout, and both may change. The old selector stays in the rule as an argument that
 * matches nothing, because the weight of the rule is the weight of its heaviest argument.
 */

import type { Root } from '../root.ts';
import type { Changes } from './changes.ts';
import type { Names } from './fresh.ts';

/** Parts of a selector list; commas inside parentheses and brackets do not count. */
export function partsOf(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < list.length; at += 1) {
    const char = list[at]!;
    if ('(['.includes(char)) depth += 1;
    else if (')]'.includes(char)) depth -= 1;
    else if (char === ',' && depth === 0) {
      parts.push(list.slice(from, at).trim());
      from = at + 1;
    }
  }
  return [...parts, list.slice(from).trim()];
}

/** New names for the classes and ids of a selector; what stands in brackets is left alone. */
export const renameSelector = (selector: string, nameOf: Names['nameOf']): string =>
  selector.replace(
    /\[[^\]]*\]|([.#])((?:[\w-]|[^\x00-\x7f]|\\[0-9a-f]{1,6}\s?|\\.)+)/gi,
    (whole, sign: string | undefined, name: string) =>
      sign && !/^\d/.test(name) ? sign + nameOf(name.replace(/\\(.)/g, '$1')) : whole,
  );

const PSEUDO_ELEMENT = /(::.*|:(before|after|first-line|first-letter))$/;

/** Notes which elements the selector matches, and returns one that will match these alone. */
function pinned(selector: string, root: Root, names: Names, pins: Map<Element, string[]>): string {
  const renamed = renameSelector(selector, names.nameOf);
  // A host and what is slotted stand outside the root that is searched; names are all they lean on.
  if (/:host|::slotted/.test(selector)) return renamed;
  const tail = PSEUDO_ELEMENT.exec(selector)?.[0] ?? '';
  const base = selector.slice(0, selector.length - tail.length).trim();
  if (base === '') return renamed;
  const subject = /[>+~]$/.test(base) ? `${base} *` : base;
  const pin = names.fresh();
  for (const el of root.querySelectorAll(subject)) pins.set(el, [...(pins.get(el) ?? []), pin]);
  return `:is(:where(.${pin}),${renameSelector(subject, names.nameOf)}:not(*))${tail}`;
}

function* styleRules(rules: CSSRuleList): Generator<CSSStyleRule> {
  for (const rule of rules) {
    if ('selectorText' in rule) yield rule as CSSStyleRule;
    else if ('cssRules' in rule) yield* styleRules((rule as CSSGroupingRule).cssRules);
  }
}

/**
 * Pins the rules of one root.
 * @param pins gets the new classes by element; they are put on together with the new names
 */
export function pinRules(root: Root, names: Names, pins: Map<Element, string[]>, done: Changes): void {
  for (const { ownerNode, cssRules } of root.styleSheets) {
    if (ownerNode?.nodeName.toLowerCase() !== 'style') continue;
    const before = ownerNode.textContent;
    for (const rule of styleRules(cssRules)) {
      const parts = partsOf(rule.selectorText);
      const after = parts.map((part) => pinned(part, root, names, pins));
      rule.selectorText = after.join(', ');
    }
    // As text: a sheet that is moved with the box around it is read anew.
    const after = Array.from(cssRules, (rule) => rule.cssText).join('\n');
    done.add(
      () => {
        ownerNode.textContent = after;
      },
      () => {
        ownerNode.textContent = before;
      },
    );
  }
}
