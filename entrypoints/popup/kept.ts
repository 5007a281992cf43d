import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { resolveLanguage } from '../../utils/keep/language.ts';
import { type ManagedSettings, type ManagedStore, underPolicy } from '../../utils/keep/managed.ts';
import {
  CONTACTS_KEY,
  createOwnContacts,
  type OwnContactStore,
  type ReadOwnContacts,
} from '../../utils/keep/own-contacts-store.ts';
import { readPolicy } from '../../utils/keep/policy.ts';
import { createSettings, SETTINGS_KEY } from '../../utils/keep/settings.ts';
import type { Language } from '../../utils/know/strings/index.ts';

/** What is kept on this machine, and the places that keep it. */
interface Kept {
  store: ManagedStore;
  own: OwnContactStore;
  /** null until it is read. */
  read: ManagedSettings | null;
  /** null until they are read; none where they cannot be. */
  contacts: ReadOwnContacts | null;
  language: Language;
}

/** Follows settings, policy and own contacts as they change, in whichever window; the page speaks their language. */
export function useKept(): Kept {
  const { store, own } = useMemo(
    () => ({
      store: underPolicy(createSettings(browser.storage.local), () => readPolicy(browser.storage.managed)),
      own: createOwnContacts(browser.storage.local),
    }),
    [],
  );
  const [read, setRead] = useState<ManagedSettings | null>(null);
  const [contacts, setContacts] = useState<ReadOwnContacts | null>(null);
  // At once, not after the empty first frame: nothing can be shown before this is known.
  useLayoutEffect(() => {
    const readSettings = () => store.read().then(setRead);
    const readContacts = () =>
      own.read().then(setContacts, () => setContacts({ contacts: [], repaired: false }));
    const onChanged = (changes: Record<string, unknown>, area: string) => {
      if (SETTINGS_KEY in changes || area === 'managed') readSettings();
      if (CONTACTS_KEY in changes) readContacts();
    };
    readSettings();
    readContacts();
    browser.storage.onChanged.addListener(onChanged);
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, [store, own]);

  const language = resolveLanguage(read?.settings.language ?? 'auto', browser.i18n.getUILanguage());
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return { store, own, read, contacts, language };
}
