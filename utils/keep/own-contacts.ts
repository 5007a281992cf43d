/*
 * Own contacts, from a form, a file or storage: one reader for all three, because none is trusted more
 * than the others. Nothing here follows what a file nests, so its depth does not matter.
 */
import { isLender } from '../know/lenders.ts';
import { OWN_LIMITS, type OwnContact, type Refusal } from '../know/own-contact.ts';
import { isRecord } from './area.ts';
import { isHeaped, lengthOf, plainText } from './plain-text.ts';
import { isNumber, linkIn } from './reach.ts';

const FIELDS = ['name', 'number', 'link', 'lender', 'note'] as const;
type Field = (typeof FIELDS)[number];
/** More than this nobody reads; the last one then says how many there are besides. */
const MOST_REFUSALS = 12;

/** What reading has found so far. */
export interface Findings {
  refusals: Refusal[];
  /** Unseen characters that were taken out. */
  stripped: number;
}

/** Refuses something; beyond the most, only counts. */
export function refuse(into: Findings, refusal: Refusal): void {
  const last = into.refusals[MOST_REFUSALS];
  if (into.refusals.length < MOST_REFUSALS) into.refusals.push(refusal);
  else if (last) last.params = { n: Number(last.params?.n) + 1 };
  else into.refusals.push({ path: '', because: 'more', params: { n: 1 } });
}

/** The place of a key in its parent. A key is a stranger's text: it is cut, and nothing unseen is in it. */
export function pathTo(parent: string, key: string): string {
  const { text } = plainText(key);
  const shown = lengthOf(text) > 40 ? `${[...text].slice(0, 40).join('')}…` : text;
  if (shown !== key || !/^[\w$]+$/.test(key)) return `${parent}[${JSON.stringify(shown)}]`;
  return parent ? `${parent}.${key}` : key;
}

/** Refuses every key that is not known, `__proto__` and `constructor` among them. */
export function refuseUnknown(record: object, known: readonly string[], path: string, into: Findings): void {
  for (const key of Object.keys(record))
    if (!known.includes(key)) refuse(into, { path: pathTo(path, key), because: 'unknown' });
}

/**
 * Reads one contact.
 * @param raw anything at all; only own properties are looked at
 * @param path where it stands in the file, for the refusals
 * @param into gets what is wrong and what was stripped
 * @returns the contact, or null when something was refused
 */
export function readContact(raw: unknown, path: string, into: Findings): OwnContact | null {
  const before = into.refusals.length;
  if (!isRecord(raw)) {
    refuse(into, { path, because: 'shape' });
    return null;
  }
  refuseUnknown(raw, FIELDS, path, into);
  const text = (field: Field) => readText(raw, field, path, into);
  const contact: OwnContact = {
    name: text('name') ?? '',
    number: text('number'),
    link: text('link'),
    lender: text('lender'),
    note: text('note'),
  };
  const no = (field: Field, because: Refusal['because'], params?: Refusal['params']) =>
    refuse(into, { path: pathTo(path, field), because, ...(params && { params }) });
  if (!Object.hasOwn(raw, 'name')) no('name', 'missing');
  if (contact.number !== null && !isNumber(contact.number)) no('number', 'number');
  if (contact.link !== null) {
    const link = linkIn(contact.link);
    if (link === null) no('link', 'link');
    else if (link.length > OWN_LIMITS.link) no('link', 'long', { most: OWN_LIMITS.link });
    contact.link = link;
  }
  if (contact.lender !== null && !isLender(contact.lender)) no('lender', 'lender');
  if (!Object.hasOwn(raw, 'number') && !Object.hasOwn(raw, 'link')) refuse(into, { path, because: 'reach' });
  return into.refusals.length === before ? contact : null;
}

function readText(raw: object, field: Field, path: string, into: Findings): string | null {
  if (!Object.hasOwn(raw, field)) return null;
  const value: unknown = (raw as Record<string, unknown>)[field];
  const no = (because: Refusal['because'], params?: Refusal['params']) => {
    refuse(into, { path: pathTo(path, field), because, ...(params && { params }) });
    return null;
  };
  if (typeof value !== 'string') return no('text');
  const { text, stripped } = plainText(value);
  into.stripped += stripped;
  if (text === '') return no('blank');
  const most = field === 'lender' ? OWN_LIMITS.name : OWN_LIMITS[field];
  if (lengthOf(text) > most) return no('long', { most });
  return isHeaped(text) ? no('marks') : text;
}

/** Reads what was typed into a form; an empty field is one that is not there. Paths are the fields' names. */
export function readForm(fields: Readonly<Record<string, string>>, into: Findings): OwnContact | null {
  const filled = Object.entries(fields).filter(([, value]) => value.trim() !== '');
  // An input method for Chinese types full-width digits; in a file they would be somebody's trick.
  const typed = filled.map(([key, value]) => [key, key === 'number' ? value.normalize('NFKC') : value]);
  return readContact(Object.fromEntries(typed), '', into);
}

/** What makes two contacts the same: name and number, or the link where there is no number. */
export function identityOf({ name, number, link }: OwnContact): string {
  const reach = number === null ? link : number.replace(/[^\d+]/g, '');
  return `${name.normalize('NFKC').toLowerCase()}\n${reach}`;
}

/** Adds contacts to those there are; the same twice is skipped. */
export function merge(
  kept: readonly OwnContact[],
  more: readonly OwnContact[],
): { contacts: OwnContact[]; added: number; skipped: number } {
  const known = new Set(kept.map(identityOf));
  const fresh = more.filter((each) => !known.has(identityOf(each)) && known.add(identityOf(each)));
  return { contacts: [...kept, ...fresh], added: fresh.length, skipped: more.length - fresh.length };
}

/** A contact as it is written to a file and to storage: what it does not have is left out. */
export function writeContact(contact: OwnContact): Record<string, string> {
  const entries = FIELDS.map((field): [string, string | null] => [field, contact[field]]);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== null));
}
