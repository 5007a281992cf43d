import { isLender } from '../know/lenders.ts';
import type { GivenContact, Problem, ProblemCode } from '../know/policy.ts';
import { isRecord } from './area.ts';
import { isNumber, linkIn } from './reach.ts';

const FIELDS: readonly string[] = ['name', 'number', 'link', 'lender', 'hours', 'note'];
/** Most characters of each text; longer ones are refused whole, because half a sentence may say the contrary. */
const MOST = { name: 40, hours: 60, note: 200, link: 300 };

/** What a parser took, and what it did not take as it stood. */
export interface Shaped<T> {
  value: T;
  problems: Problem[];
}

/**
 * Reads a contact that somebody else wrote. It is kept if it has a name and a number or a link; fields that are wrong
 * are left out, and each is reported.
 * @param given anything
 * @param path where it stands, for the reports
 * @returns null where nothing is left that a person could turn to
 */
export function parseContact(given: unknown, path: string): Shaped<GivenContact | null> {
  if (!isRecord(given)) return { value: null, problems: [{ path, code: 'type' }] };
  const problems: Problem[] = [];
  const say = (field: string, code: ProblemCode) => problems.push({ path: placeIn(path, field), code });
  for (const key of Object.keys(given)) if (!FIELDS.includes(key)) say(key, 'unknown');

  const text = (field: 'name' | 'hours' | 'note'): string | null => {
    if (given[field] === undefined) return null;
    const { value, problems: found } = parseText(given[field], MOST[field], placeIn(path, field));
    problems.push(...found);
    return value;
  };
  const name = text('name');
  const value: GivenContact = {
    name: name ?? '',
    number: parseNumber(given.number, (code) => say('number', code)),
    link: parseLink(given.link, (code) => say('link', code)),
    lender: parseLender(given.lender, (code) => say('lender', code)),
    hours: text('hours'),
    note: text('note'),
  };
  if (given.name === undefined) say('name', 'missing');
  if (name === null) return { value: null, problems };
  if (value.number !== null || value.link !== null) return { value, problems };
  return { value: null, problems: [...problems, { path, code: 'nothing' }] };
}

/**
 * Reads plain text: what cannot be seen, or turns the direction of what can, is taken out.
 * @param most most characters
 * @param lines line breaks are kept; else they become blanks
 */
export function parseText(given: unknown, most: number, path: string, lines = false): Shaped<string | null> {
  if (typeof given !== 'string') return { value: null, problems: [{ path, code: 'type' }] };
  const spaced = given.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(lines ? /\t/g : /[\t\n]/g, ' ');
  const seen = spaced.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, '');
  const value = seen.replace(/\n{3,}/g, '\n\n').trim();
  if (value === '') return { value: null, problems: [{ path, code: 'empty' }] };
  if ([...value].length > most) return { value: null, problems: [{ path, code: 'long' }] };
  return { value, problems: seen === spaced ? [] : [{ path, code: 'cleaned' }] };
}

/** The path of a field; the name may be anything, so little of it is shown. */
export function placeIn(path: string, field: string): string {
  const name = field.replace(/[^\w-]/g, '?').slice(0, 40);
  return path === '' ? name : `${path}.${name}`;
}

type Say = (code: ProblemCode) => unknown;

function parseNumber(given: unknown, say: Say): string | null {
  if (given === undefined) return null;
  const number = typeof given === 'string' ? given.normalize('NFKC').trim() : null;
  if (number !== null && isNumber(number)) return number;
  say(number === null ? 'type' : 'number');
  return null;
}

function parseLink(given: unknown, say: Say): string | null {
  if (given === undefined) return null;
  if (typeof given !== 'string') say('type');
  else if (given.length > MOST.link) say('long');
  else {
    const link = linkIn(given);
    if (link !== null) return link;
    say('https');
  }
  return null;
}

function parseLender(given: unknown, say: Say): string | null {
  if (given === undefined) return null;
  if (typeof given === 'string' && isLender(given)) return given;
  say(typeof given === 'string' ? 'lender' : 'type');
  return null;
}
