import { attr, dataOf, firstOf, inputType, queryAll } from './dom.ts';

const NAME_ATTRIBUTES = [
  'aria-label',
  'title',
  'data-original-title',
  'data-tooltip',
  'data-tip',
  'data-title',
  'alt',
];
const BUTTON_TYPES = new Set(['button', 'submit', 'reset', 'image']);

/** What may have a name that is no text of the page. */
export const NAMED = `${NAME_ATTRIBUTES.map((name) => `[${name}]`).join()},input,iframe,frame,svg`;

/** The name of an icon, or what is written on an input that is a button; null where it has none. */
export function nameOf(el: Element, tag: string): string | null {
  if (tag === 'input')
    return BUTTON_TYPES.has(inputType(el))
      ? (attr(el, 'value') ?? attr(el, 'alt') ?? attr(el, 'title'))
      : null;
  if (tag === 'svg') {
    const title = queryAll(el, 'title')[0];
    if (title) return dataOf(firstOf(title) ?? title);
  }
  for (const name of NAME_ATTRIBUTES) {
    const value = attr(el, name);
    if (value?.trim()) return value;
  }
  return null;
}
