import { OWN_LIMITS, type OwnContact, type Refusal } from '../know/own-contact.ts';
import { createQueue, isRecord, type Parsed, type StorageArea, setAside } from './area.ts';
import { type Findings, identityOf, merge, readContact, writeContact } from './own-contacts.ts';
import { writeContactFile } from './own-contacts-file.ts';

export const CONTACTS_KEY = 'contacts';
const VERSION = 1;

export interface ReadOwnContacts {
  contacts: OwnContact[];
  /** Something could not be read and was put aside; until `acknowledge` is called. */
  repaired: boolean;
}
type Added = { added: number; skipped: number } | Refusal;

export interface OwnContactStore {
  read(): Promise<ReadOwnContacts>;
  /** Adds all of them or, where they would be too many, none. */
  add(contacts: readonly OwnContact[]): Promise<Added>;
  /** Puts a contact in the place of another; null when done. */
  replace(old: OwnContact, next: OwnContact): Promise<Refusal | null>;
  remove(contact: OwnContact): Promise<void>;
  /** The person has read that something was repaired. */
  acknowledge(): Promise<void>;
}

/** Reads a stored value contact by contact: one that is spoilt does not cost the others. */
export function parseOwnContacts(stored: unknown): Parsed<OwnContact[]> {
  if (stored === undefined) return { value: [], sound: true };
  if (!isRecord(stored) || stored.version !== VERSION || !Array.isArray(stored.contacts))
    return { value: [], sound: false };
  const into: Findings = { refusals: [], stripped: 0 };
  const listed = stored.contacts.slice(0, OWN_LIMITS.contacts);
  const { contacts } = merge(
    [],
    listed.flatMap((each) => readContact(each, '', into) ?? []),
  );
  return { value: contacts, sound: contacts.length === stored.contacts.length && into.stripped === 0 };
}

/** Whether these are too many to be kept, or too much to be exported and imported again. */
function refusalOf(contacts: readonly OwnContact[]): Refusal | null {
  const n = contacts.length;
  const most = OWN_LIMITS.contacts;
  if (n > most) return { path: '', because: 'full', params: { n, most } };
  const bytes = new TextEncoder().encode(writeContactFile(contacts)).length;
  return bytes > OWN_LIMITS.bytes ? { path: '', because: 'heavy' } : null;
}

/** Own contacts in a storage area. What cannot be read is put aside under `contacts.corrupt` and reported. */
export function createOwnContacts(area: StorageArea): OwnContactStore {
  const inTurn = createQueue();
  const write = (contacts: readonly OwnContact[], repaired: boolean) =>
    area.set({
      [CONTACTS_KEY]: {
        version: VERSION,
        contacts: contacts.map(writeContact),
        ...(repaired && { repaired }),
      },
    });

  async function load(): Promise<ReadOwnContacts> {
    const stored = (await area.get(CONTACTS_KEY))[CONTACTS_KEY];
    const { value, sound } = parseOwnContacts(stored);
    if (sound) return { contacts: value, repaired: isRecord(stored) && stored.repaired === true };
    await setAside(area, CONTACTS_KEY, stored);
    await write(value, true);
    return { contacts: value, repaired: true };
  }

  return {
    read: () => inTurn(load),
    add: (more) =>
      inTurn(async () => {
        const { contacts, repaired } = await load();
        const { contacts: all, added, skipped } = merge(contacts, more);
        const refusal = refusalOf(all);
        if (refusal) return refusal;
        await write(all, repaired);
        return { added, skipped };
      }),
    replace: (old, next) =>
      inTurn(async () => {
        const { contacts, repaired } = await load();
        const [from, to] = [identityOf(old), identityOf(next)];
        const others = contacts.filter((each) => identityOf(each) !== from);
        if (others.some((each) => identityOf(each) === to)) return { path: '', because: 'twice' };
        // Somebody removed it in another window meanwhile: then this is a new one.
        const all =
          others.length === contacts.length
            ? merge(contacts, [next]).contacts
            : contacts.map((each) => (identityOf(each) === from ? next : each));
        const refusal = refusalOf(all);
        if (!refusal) await write(all, repaired);
        return refusal;
      }),
    remove: (contact) =>
      inTurn(async () => {
        const { contacts, repaired } = await load();
        const gone = identityOf(contact);
        await write(
          contacts.filter((each) => identityOf(each) !== gone),
          repaired,
        );
      }),
    acknowledge: () => inTurn(async () => write((await load()).contacts, false)),
  };
}
