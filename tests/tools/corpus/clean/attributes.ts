/** Which attributes of a saved page stay, and with which value. */

type Scrub = (text: string) => string;

/** They only load, send, sign or track. */
const DROPPED =
  /^(srcset|sizes|poster|background|ping|action|formaction|cite|manifest|longdesc|usemap|profile|integrity|nonce|crossorigin|referrerpolicy|fetchpriority|loading|decoding|autofocus|src|data|http-equiv|itemid|itemtype|resource|about|xmlns:\w+)$/;
const TOOLTIPS = new Set(['data-original-title', 'data-tooltip', 'data-tip', 'data-title']);
/** A longer one of these holds data for a script. */
const LONGEST_DATA = 24;

/** The address without its host, its query and who it is about: enough to see that a link leads somewhere. */
function pathOf(href: string, scrub: Scrub): string {
  if (/^\s*javascript:/i.test(href)) return 'javascript:;';
  if (href.startsWith('#') || href === '') return scrub(href);
  const scheme = /^(tel|mailto|sms):/i.exec(href)?.[0];
  if (scheme) return scheme + scrub(href.slice(scheme.length).split('?')[0]!);
  return scrub(URL.parse(href, 'https://page.invalid/')?.pathname ?? '/');
}

const FETCHED = /url\(\s*(?!["']?#)(?:"[^"]*"|'[^']*'|[^)]*)\s*\)/gi;

/** Style without anything that would have to be fetched. */
export const withoutAddresses = (css: string): string =>
  css
    .replace(/@import[^;]+;|@charset[^;]+;|@font-face\s*\{[^}]*\}/gi, '')
    .replace(FETCHED, 'url("data:,")')
    .replace(/\/\*[\s\S]*?\*\//g, '');

/** The value an attribute keeps, or null when it goes. */
export function keptValue(el: Element, name: string, value: string, scrub: Scrub): string | null {
  // Written anew from the frame's own document; to remove it now would empty the frame.
  if (name === 'srcdoc') return value;
  // That something can be pressed is all a handler tells.
  if (name === 'onclick') return '';
  if (name.startsWith('on') || DROPPED.test(name)) return null;
  // A style sheet knows it under this very name.
  if (name === 'class') return value;
  if (name === 'style') return withoutAddresses(value);
  if (name === 'href' || name === 'xlink:href')
    return el.localName === 'use' && !value.startsWith('#') ? null : pathOf(value, scrub);
  if (name === 'value' && /^(hidden|password|file)$/i.test(el.getAttribute('type') ?? '')) return '';
  if (/https?:|^\/\//i.test(value)) return null;
  if (name.startsWith('data-') && !TOOLTIPS.has(name))
    return value.length > LONGEST_DATA || /[{}[\]]/.test(value) ? null : scrub(value);
  return scrub(value);
}
