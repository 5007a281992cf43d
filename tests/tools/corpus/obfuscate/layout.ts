import type { Root } from '../root.ts';

/** Boxes of a page and how they answer a person, as text by element. */
export type Picture = Map<Element, string>;

const half = (px: number) => Math.round(px * 2) / 2;

function traitsOf(el: Element): string {
  if (!el.checkVisibility()) return 'hidden';
  const { left, top, width, height } = el.getBoundingClientRect();
  const css = getComputedStyle(el);
  const shown = el.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  return [
    [left, top, width, height].map(half).join(),
    shown,
    css.display,
    css.position,
    css.cursor,
    css.pointerEvents,
    css.fontSize,
    css.color,
  ].join(' ');
}

/** Everything in the bodies of the roots as it is drawn now; to half a pixel. */
export function pictureOf(roots: Root[]): Picture {
  const picture: Picture = new Map();
  for (const root of roots)
    for (const el of root.querySelectorAll('*')) if (!el.closest('head')) picture.set(el, traitsOf(el));
  return picture;
}

/** What is not drawn as it was, in words. */
export function shiftedIn(before: Picture): string[] {
  const shifted: string[] = [];
  for (const [el, was] of before) {
    const now = traitsOf(el);
    if (now !== was) shifted.push(`<${el.localName}> ${was} became ${now}`);
  }
  return shifted;
}
