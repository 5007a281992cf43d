import {
  LOCKABLE,
  type Lockable,
  NO_POLICY,
  type Policy,
  type Problem,
  type ProblemCode,
  type ReadPolicy,
} from '../know/policy.ts';
import type { Language } from '../know/strings/index.ts';
import { isLanguage } from '../know/strings/languages.ts';
import { isRecord } from './area.ts';
import { parseContact, parseText, placeIn, type Shaped } from './given-contact.ts';
import { isNamedHost } from './sites.ts';

const MOST_CONTACTS = 20;
const MOST_SITES = 100;
const MOST_LOCKS = 20;
const LONGEST_SUPPORT = 500;

type Parse<T> = (given: unknown, path: string) => Shaped<T | null>;

/** How each field is read; null leaves it as if nobody had set it. Their names are those of the managed schema. */
const FIELDS: { readonly [Field in keyof Policy]: Parse<Policy[Field]> } = {
  contacts: listOf(MOST_CONTACTS, parseContact),
  language: parseLanguage,
  pausedSites: listOf(MOST_SITES, parseHost),
  pausedAll: (given, path) => (typeof given === 'boolean' ? taken(given) : refused(path, 'type')),
  locked: listOf(MOST_LOCKS, parseLock),
  supportText: (given, path) => parseText(given, LONGEST_SUPPORT, path, true),
};

/**
 * Reads what an organisation set, field by field: one wrong field does not cost the others.
 * @param given all of managed storage
 */
export function parsePolicy(given: unknown): ReadPolicy {
  if (!isRecord(given)) return { managed: true, policy: NO_POLICY, problems: [{ path: '', code: 'type' }] };
  const policy: Record<string, unknown> = { ...NO_POLICY };
  const problems: Problem[] = [];
  for (const [name, value] of Object.entries(given)) {
    const parse = Object.hasOwn(FIELDS, name) ? FIELDS[name as keyof Policy] : null;
    const read = parse ? parse(value, name) : refused(placeIn('', name), 'unknown');
    problems.push(...read.problems);
    if (parse && read.value !== null) policy[name] = read.value;
  }
  return { managed: Object.keys(given).length > 0, policy: policy as unknown as Policy, problems };
}

/** As much of `browser.storage.managed` as is needed. */
interface ManagedArea {
  get(keys: null): Promise<unknown>;
}

/**
 * Reads the policy of this browser. It never throws: without one, or with one that cannot be read, the guide works as
 * it does for everybody.
 * @param area `browser.storage.managed`, or undefined in a browser that has none
 */
export async function readPolicy(area: ManagedArea | undefined): Promise<ReadPolicy> {
  const none = { managed: false, policy: NO_POLICY, problems: [] };
  if (!area) return none;
  try {
    return parsePolicy(await area.get(null));
  } catch (error) {
    // That is how Firefox says that there is none.
    if (/manifest not found/i.test(String(error))) return none;
    return { managed: true, policy: NO_POLICY, problems: [{ path: '', code: 'unreadable' }] };
  }
}

function taken<T>(value: T): Shaped<T> {
  return { value, problems: [] };
}

function refused(path: string, code: ProblemCode): Shaped<null> {
  return { value: null, problems: [{ path, code }] };
}

/** Reads each entry of a list; those that come to nothing are left out, and so is a second one of the same. */
function listOf<T>(most: number, parse: Parse<T>): Parse<T[]> {
  return (given, path) => {
    if (!Array.isArray(given)) return refused(path, 'type');
    const read = given.slice(0, most).map((each, index) => parse(each, `${path}[${index}]`));
    const problems = read.flatMap((each) => each.problems);
    if (given.length > most) problems.push({ path, code: 'many' });
    return { value: [...new Set(read.flatMap(({ value }) => value ?? []))] as T[], problems };
  };
}

function parseLanguage(given: unknown, path: string): Shaped<Language | null> {
  // In so many words what holds anyway: the browser's language, which a lock then makes everybody's.
  if (given === 'auto') return taken(null);
  return isLanguage(given) ? taken(given) : refused(path, typeof given === 'string' ? 'language' : 'type');
}

function parseHost(given: unknown, path: string): Shaped<string | null> {
  if (typeof given !== 'string') return refused(path, 'type');
  const host = given.trim().toLowerCase();
  return isNamedHost(host) ? taken(host) : refused(path, 'host');
}

function parseLock(given: unknown, path: string): Shaped<Lockable | null> {
  const lock = LOCKABLE.find((each) => each === given);
  return lock ? taken(lock) : refused(path, typeof given === 'string' ? 'setting' : 'type');
}
