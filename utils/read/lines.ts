import { attr } from './dom.ts';
import { style } from './hit.ts';
import type { Run } from './reading.ts';

const REGIONS = new Set(['section', 'table', 'article', 'form', 'fieldset']);
const REGION_ROLES = new Set(['region', 'group', 'table', 'grid', 'tabpanel']);
const PRESSABLE = new Set(['a', 'button', 'summary']);
const PRESSABLE_ROLES = new Set(['button', 'link', 'menuitem', 'tab', 'option']);
const TABLE_HEADINGS = new Set(['th', 'dt']);
/** They head a box like any heading, and rank below all of them. */
const BOX_HEADINGS = new Set(['caption', 'legend', 'summary']);
const FLOWS = /^(inline|contents|ruby)$/;

/** A line that is being read. */
export interface Line {
  el: Element;
  heading: number;
  pressable: boolean;
  parts: Run['parts'];
  length: number;
}

/** Whether the element begins a line of its own: by what is drawn, not by its tag; a link or button always does. */
export const isBlock = (el: Element, tag: string): boolean =>
  PRESSABLE.has(tag) || !FLOWS.test(style(el).display);

/** The line that an element begins inside another one: heading or not, pressable or not. */
export function lineIn(el: Element, tag: string, outer: Line | null): Line {
  const level = /^h[1-6]$/.test(tag)
    ? Number(tag[1])
    : BOX_HEADINGS.has(tag)
      ? 6
      : TABLE_HEADINGS.has(tag)
        ? 7
        : (outer?.heading ?? 0);
  const role = attr(el, 'role');
  const heading =
    role === 'heading' ? Number(attr(el, 'aria-level') ?? 2) : role === 'columnheader' ? 7 : level;
  const pressable = outer?.pressable || PRESSABLE.has(tag) || (role !== null && PRESSABLE_ROLES.has(role));
  return { el, heading, pressable, parts: [], length: 0 };
}

/** The accessible name of a section, table or group, which heads it like a caption. */
export function regionName(el: Element, tag: string): string | undefined {
  const name = attr(el, 'aria-label')?.trim();
  return REGIONS.has(tag) || REGION_ROLES.has(attr(el, 'role') ?? '') ? name : undefined;
}
