import type { Acts, Imported } from '../../components/options/view.ts';
import { type Findings, readForm } from '../../utils/keep/own-contacts.ts';
import { readContactFile } from '../../utils/keep/own-contacts-file.ts';
import type { OwnContactStore } from '../../utils/keep/own-contacts-store.ts';
import { plainText } from '../../utils/keep/plain-text.ts';
import { OWN_LIMITS, type OwnContact, type Refusal } from '../../utils/know/own-contact.ts';

/** Keeps what was typed into the form, or says what is wrong with it. */
export async function saveTyped(
  store: OwnContactStore,
  fields: Readonly<Record<string, string>>,
  old: OwnContact | null,
): ReturnType<Acts['saveContact']> {
  const into: Findings = { refusals: [], stripped: 0 };
  const contact = readForm(fields, into);
  if (!contact) return into.refusals;
  const refusal = old ? await store.replace(old, contact) : await addOne(store, contact);
  return refusal ? [refusal] : { contact, stripped: into.stripped };
}

async function addOne(store: OwnContactStore, contact: OwnContact): Promise<Refusal | null> {
  const answer = await store.add([contact]);
  if ('because' in answer) return answer;
  return answer.added === 0 ? { path: '', because: 'twice' } : null;
}

/** Takes all of a file, or nothing of it. What is too large is not even opened. */
export async function importFrom(store: OwnContactStore, chosen: File): Promise<Imported> {
  const file = [...plainText(chosen.name).text].slice(0, 60).join('');
  const no = (because: Refusal['because']): Imported => ({ file, refusals: [{ path: '', because }] });
  if (chosen.size > OWN_LIMITS.bytes) return no('size');
  const bytes = await chosen.arrayBuffer().catch(() => null);
  if (bytes === null) return no('unreadable');
  const read = readContactFile(new Uint8Array(bytes));
  if (!read.ok) return { file, refusals: read.refusals };
  const answer = await store.add(read.contacts);
  if ('because' in answer) return { file, refusals: [answer] };
  return { file, ...answer, stripped: read.stripped };
}
