import { OWN_LIMITS, type OwnContact, type Refusal } from '../know/own-contact.ts';
import { isRecord } from './area.ts';
import { type Findings, readContact, refuse, refuseUnknown, writeContact } from './own-contacts.ts';

const FORMAT = 'repay-guide-contacts';
const VERSION = 1;

/** A file that was read: all of its contacts, or none and why. */
export type ReadFile =
  | { ok: true; contacts: OwnContact[]; stripped: number }
  | { ok: false; refusals: Refusal[] };

/** The file of these contacts, as text. */
export function writeContactFile(contacts: readonly OwnContact[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, contacts: contacts.map(writeContact) }, null, 2)}\n`;
}

/**
 * Reads a file that anyone may have made. It is all or nothing: one wrong entry and none is taken.
 * @param bytes the file as it lies on the disk, UTF-8, at most 64 KB
 */
export function readContactFile(bytes: Uint8Array): ReadFile {
  const no = (because: Refusal['because'], params?: Refusal['params']): ReadFile => ({
    ok: false,
    refusals: [{ path: '', because, ...(params && { params }) }],
  });
  if (bytes.length > OWN_LIMITS.bytes) return no('size');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return no('encoding');
  }
  if (text.trim() === '') return no('empty');
  try {
    return readDocument(JSON.parse(text));
  } catch (error) {
    const place = placeIn(text, String(error));
    return place ? no('syntaxAt', { place }) : no('syntax');
  }
}

function readDocument(raw: unknown): ReadFile {
  const into: Findings = { refusals: [], stripped: 0 };
  const contacts = readAll(raw, into);
  const { refusals, stripped } = into;
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, contacts, stripped };
}

function readAll(raw: unknown, into: Findings): OwnContact[] {
  const no = (path: string, because: Refusal['because'], params?: Refusal['params']) => {
    refuse(into, { path, because, ...(params && { params }) });
    return [];
  };
  if (!isRecord(raw)) return no('', 'shape');
  // A file of another kind or a later version is not looked into: it would only be refused key by key.
  if (!Object.hasOwn(raw, 'format') || raw.format !== FORMAT)
    return no('format', 'format', { format: FORMAT });
  if (!Object.hasOwn(raw, 'version') || raw.version !== VERSION)
    return no('version', 'version', { version: VERSION });
  refuseUnknown(raw, ['format', 'version', 'contacts'], '', into);
  if (!Object.hasOwn(raw, 'contacts')) return no('contacts', 'missing');
  const { contacts } = raw;
  if (!Array.isArray(contacts)) return no('contacts', 'list');
  if (contacts.length > OWN_LIMITS.contacts)
    return no('contacts', 'many', { n: contacts.length, most: OWN_LIMITS.contacts });
  return contacts.flatMap((each, at) => readContact(each, `contacts[${at}]`, into) ?? []);
}

/** Line and column, as `3:14`, where the engine tells them in one way or another. */
function placeIn(text: string, message: string): string | null {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line && column) return `${line}:${column}`;
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return null;
  const before = text.slice(0, Number(position)).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
