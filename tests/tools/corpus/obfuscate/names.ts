import type { Root } from '../root.ts';
import type { Changes } from './changes.ts';

/** Attributes that name one or more ids. */
const REFERENCES = [
  'for',
  'form',
  'list',
  'headers',
  'popovertarget',
  'commandfor',
  'anchor',
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
];
/** Attributes in which a person reads a name, in the tooltip that a script makes of them. */
const READ = new Set(['data-original-title', 'data-tooltip', 'data-tip', 'data-title']);

const tokens = (text: string | null): string[] => text?.split(/\s+/).filter((token) => token !== '') ?? [];

/** Data attributes that a style sheet writes into the page: they are read, too. */
function drawnIn(root: Root): Set<string> {
  const sheets = Array.from(root.styleSheets, (sheet) =>
    Array.from(sheet.cssRules, (rule) => rule.cssText).join(' '),
  );
  return new Set(Array.from(sheets.join(' ').matchAll(/attr\(\s*([\w-]+)/g), (match) => match[1]!));
}

/**
 * Gives classes and ids of one root their new names, with all that refers to them, and removes data attributes.
 * @param pins classes to be added, by element
 */
export function renameIn(
  root: Root,
  nameOf: (old: string) => string,
  pins: Map<Element, string[]>,
  done: Changes,
): void {
  const drawn = drawnIn(root);
  for (const el of root.querySelectorAll('*')) {
    const added = pins.get(el) ?? [];
    if (el.hasAttribute('class') || added.length > 0)
      done.attribute(el, 'class', [...tokens(el.getAttribute('class')).map(nameOf), ...added].join(' '));
    const id = el.getAttribute('id');
    if (id) done.attribute(el, 'id', nameOf(id));
    for (const name of REFERENCES) {
      const value = el.getAttribute(name);
      if (value !== null) done.attribute(el, name, tokens(value).map(nameOf).join(' '));
    }
    for (const { name, value } of [...el.attributes]) {
      const fragment = /^(?:xlink:)?href$/.test(name) && /^#(.+)/.exec(value)?.[1];
      if (fragment) done.attribute(el, name, `#${nameOf(fragment)}`);
      else if (value.includes('url(#'))
        done.attribute(
          el,
          name,
          value.replace(/url\(#([^)]+)\)/g, (_, old: string) => `url(#${nameOf(old)})`),
        );
      else if (name.startsWith('data-') && !READ.has(name) && !drawn.has(name))
        done.attribute(el, name, null);
    }
  }
}
