import { attr, closestOf, has, parentElementOf, queryAll, tagOf, textOf } from './dom.ts';
import type { Surrounding } from './reading.ts';

const LANDMARKS =
  'nav,[role="navigation"],[role="banner"],[role="contentinfo"],[role="menubar"],[role="search"]';
const SHOWN = 'blockquote,pre,code,figure,summary,[role="tab"],[aria-hidden="true"]';
const SECTIONING = new Set([
  'article',
  'section',
  'li',
  'dialog',
  'form',
  'main',
  'td',
  'fieldset',
  'details',
]);
/** A bar with an action or two is no navigation, even where its tag is. */
const ACTION_BAR = 3;

/** The link goes to another address. */
const leads = (el: Element): boolean => /^(?!javascript:|#?$)./.test(attr(el, 'href') ?? '');

/** A `nav` that holds buttons instead of ways. */
const isActionBar = (landmark: Element, el: Element): boolean =>
  !leads(el) &&
  queryAll(landmark, 'a,button,[role="button"]').length <= ACTION_BAR &&
  queryAll(landmark, 'a').filter(leads).length <= 1;

/** Site header, footer, navigation: by tag or role. A header inside a card is part of the card. */
function inLandmark(el: Element): boolean {
  const landmark = closestOf(el, LANDMARKS);
  if (landmark) return !isActionBar(landmark, el);
  const edge = closestOf(el, 'header,footer');
  if (!edge) return false;
  for (let at = parentElementOf(edge); at; at = parentElementOf(at))
    if (SECTIONING.has(tagOf(at)) || has(at, 'role')) return false;
  return true;
}

/** What stands around an element, as far as tags and roles tell. */
export function surroundingOf(el: Element, label: string): Surrounding {
  const heading = closestOf(el, 'h1,h2,h3,h4,h5,h6');
  return {
    landmark: inLandmark(el),
    heading: heading !== null && textOf(heading).trim().length <= label.length + 4,
    shown: closestOf(el, SHOWN) !== null,
    link: /^(?!javascript:)/.test(attr(el, 'href') ?? 'javascript:'),
  };
}
