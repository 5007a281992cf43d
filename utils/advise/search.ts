import { CONTACTS, type Contact, digitsOf } from '../know/contacts.ts';
import { LENDERS } from '../know/lenders.ts';
import type { Language, Strings } from '../know/strings/index.ts';

export interface Found {
  /** Those that fit, names before notes. */
  contacts: Contact[];
  /** What was typed is a whole number: whether the directory has it; null where it is none. */
  number: 'known' | 'unknown' | null;
}

/** Fewer figures may still become a number. */
const SHORTEST = 5;
const NUMBER = /^[+\d][\d ()-]*$/;

/**
 * Searches the directory by name, product, number, note, region and matter, in all languages at once: who reads one may
 * have a word from a page in another.
 * @param query as typed; empty finds nothing
 */
export function searchDirectory(query: string, dictionaries: Record<Language, Strings>): Found {
  const text = plain(query).trim();
  if (text === '') return { contacts: [], number: null };
  if (NUMBER.test(text)) {
    const digits = digitsOf(text);
    const contacts = CONTACTS.filter(({ number }) => number !== null && digitsOf(number).includes(digits));
    const isWhole = contacts.some(({ number }) => digitsOf(number ?? '') === digits);
    if (isWhole) return { contacts, number: 'known' };
    const isGrowing = digits.length < SHORTEST || contacts.length > 0;
    return { contacts, number: isGrowing ? null : 'unknown' };
  }
  const words = text.split(/\s+/);
  const all = Object.values(dictionaries);
  const fits = (lines: string[]) => {
    const line = plain(lines.join('\n'));
    return words.every((word) => line.includes(word));
  };
  const named = CONTACTS.filter((each) => fits(namesOf(each, all)));
  const told = CONTACTS.filter((each) => !named.includes(each) && fits(textsOf(each, all)));
  return { contacts: [...named, ...told], number: null };
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function namesOf({ id }: Contact, dictionaries: Strings[]): string[] {
  return dictionaries.map((strings) => strings[`popup.contact.${id}`] ?? '');
}

function textsOf(contact: Contact, dictionaries: Strings[]): string[] {
  const { id, products, matters, region, number, url } = contact;
  const keys = [
    `popup.note.${id}`,
    `directory.region.${region}`,
    ...matters.map((each) => `directory.matter.${each}`),
  ];
  return [
    ...namesOf(contact, dictionaries),
    ...dictionaries.flatMap((strings) => keys.map((key) => strings[key] ?? '')),
    ...LENDERS.filter((lender) => products.includes(lender.id)).flatMap(({ names }) => names),
    number ?? '',
    url ?? '',
  ];
}
