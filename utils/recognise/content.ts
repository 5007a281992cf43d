import { once } from '../read/once.ts';
import type { Reading, Scope } from '../read/reading.ts';
import type { Surroundings } from './surroundings.ts';

/** Navigation, and the foot of the site: their words are nobody's own affair. */
export const isMenu = ({ tag, role }: Scope): boolean =>
  tag === 'nav' || role === 'navigation' || role === 'contentinfo';

/** The foot of the site tells whom to call, but nothing of this repayment. That of a card is part of the card. */
export function isSiteFoot({ tag, parent }: Scope): boolean {
  if (tag !== 'footer') return false;
  for (let at = parent; at; at = at.parent)
    if (/^(main|section|article|aside|dialog|form|li|td)$/.test(at.tag) || at.role?.includes('dialog'))
      return false;
  return true;
}

/** Lines of the page's own content, which is in no box of this kind. */
export function linesOutside(
  isOutside: (scope: Scope) => boolean,
  reading: Reading,
  around: Surroundings,
): (index: number) => boolean {
  const isWithin = once(
    (scope: Scope): boolean => !isOutside(scope) && (scope.parent === null || isWithin(scope.parent)),
  );
  return (index) => around.isText(index) && isWithin(reading.runs[index]!.scope);
}
