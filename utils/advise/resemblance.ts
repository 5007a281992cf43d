/*
 * An address → whether it merely looks like one of Xiaomi or of a lender:
 *
 *   on an official domain? ── yes ──▶ nothing to say
 *   before an @?  with letters that look alike?  an official name inside a longer one?  its name beside business?
 *
 * It never says that a site is false, only that it is not in our directory, and why one might think so.
 */
import { type HouseId, houseOfHost, OFFICIAL } from '../know/official.ts';
import { unmasked } from '../know/words/confusables.ts';
import { GLUED, NAMINGS } from '../know/words/hosts.ts';
import { decodeLabel } from './punycode.ts';

/** What makes the address look so. */
type Trick = 'userinfo' | 'letters' | 'inside' | 'name';

export interface Resemblance {
  house: HouseId;
  /** The domain of that house that one might take it for. */
  official: string;
  /** Where the page really is, in ASCII. */
  host: string;
  trick: Trick;
}

/** Figures and pairs of letters that are read as others. `l` for `i` only in long names: ml.com is somebody. */
const figures = (text: string) =>
  text.replaceAll('0', 'o').replaceAll('1', 'i').replaceAll('rn', 'm').replaceAll('vv', 'w');
const strokes = (text: string) => figures(text).replaceAll('l', 'i');
const SHORT = 3;

/**
 * @param address of a page
 * @returns what it resembles, or null: an official site, one that resembles nothing, or no address at all
 */
export function resemblance(address: string): Resemblance | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const host = url.hostname.replace(/\.$/, '');
  if (houseOfHost(host)) return null;
  const found = (house: HouseId, trick: Trick, official = domainOf(house)): Resemblance => ({
    house,
    official,
    host,
    trick,
  });

  const before = unmasked(decode(`${url.username}:${url.password}`));
  const named = OFFICIAL.find(({ domain }) => contains(before, domain, false));
  if (named) return found(named.house, 'userinfo', named.domain);
  // An address in figures has no name to be mistaken.
  if (/^[\d.]+$|^\[/.test(host)) return null;

  const plain = unmasked(host.split('.').map(decodeLabel).join('.'));
  for (const { domain, house } of OFFICIAL) {
    const fold = domain.indexOf('.') < SHORT ? figures : strokes;
    if (`.${fold(plain)}`.endsWith(`.${fold(domain)}`)) return found(house, 'letters', domain);
  }
  const inside = OFFICIAL.find(
    ({ domain }) => contains(plain, domain, true) || contains(figures(plain), domain, true),
  );
  if (inside) return found(inside.house, 'inside', inside.domain);
  const house = houseByName(plain) ?? houseByName(figures(plain));
  return house && found(house, 'name');
}

const domainOf = (house: HouseId): string => OFFICIAL.find((each) => each.house === house)!.domain;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Whether a domain stands in a text as a whole name, with a dot or a dash between its parts.
 * @param goesOn something has to come behind it, and more than a country: mi.com.au is a firm of its own
 */
function contains(text: string, domain: string, goesOn: boolean): boolean {
  const name = domain.replace('.', '[.-]');
  const end = goesOn ? '(?=[.-])(?!\\.[a-z]{2}$)' : '(?![a-z0-9])';
  return new RegExp(`(?<![a-z0-9])${name}${end}`).test(text);
}

/** Endings under which a country registers names. */
const SECOND = /^(?:com|net|org|gov|edu|co|ac|or|ne|go)$/;

/** The house whose name an address carries in its own, or before it beside a word of business. */
function houseByName(host: string): HouseId | null {
  const labels = host.split('.');
  const ending = labels.at(-1)?.length === 2 && SECOND.test(labels.at(-2) ?? '') ? 2 : 1;
  const own = labels.at(-1 - ending) ?? '';
  const front = labels.slice(0, -1 - ending).flatMap((label) => label.split('-'));
  const parts = own.split('-');
  const naming = NAMINGS.find(({ name, sure, beside }) => {
    if (sure === 'any') return strokes(host).includes(strokes(name));
    const isName = (part: string | undefined) => part !== undefined && alike(part, name, sure === 'pair');
    const isNear = (list: string[]) =>
      list.some(
        (part, at) => isName(part) && [list[at - 1], list[at + 1]].some((near) => beside.test(near ?? '-')),
      );
    if (isNear(front) || isNear(parts)) return true;
    const rest = parts.map((part) => restOf(part, name));
    if (sure === 'pair') return rest.some((each) => each !== null && GLUED.test(each));
    return (
      isName(parts.join('')) || parts.some(isName) || rest.some((each) => each !== null && beside.test(each))
    );
  });
  return naming?.house ?? null;
}

/** What is left of a word that begins or ends with a name, or null. */
function restOf(word: string, name: string): string | null {
  if (word.startsWith(name)) return word.slice(name.length);
  return word.endsWith(name) ? word.slice(0, -name.length) : null;
}

/** The name itself, with figures around it, misread, or mistyped: two letters changed about, or one doubled. */
function alike(part: string, name: string, exact: boolean): boolean {
  if (part === name) return true;
  if (exact) return false;
  const word = part.replace(/^\d+|\d+$/g, '');
  if (word === name || strokes(word) === strokes(name)) return true;
  return [...name].some((letter, at) => {
    const doubled = name.slice(0, at) + letter + name.slice(at);
    const turned = name.slice(0, at) + (name[at + 1] ?? '') + letter + name.slice(at + 2);
    return word === doubled || (turned.length === name.length && word === turned);
  });
}
