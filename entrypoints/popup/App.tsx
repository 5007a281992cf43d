import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Popup } from '../../components/popup/Popup.tsx';
import { type Acts, hostOf, type PageStatus, type View } from '../../components/popup/view.ts';
import { resemblance } from '../../utils/advise/resemblance.ts';
import { resolveLanguage } from '../../utils/keep/language.ts';
import { type ManagedSettings, underPolicy } from '../../utils/keep/managed.ts';
import { CONTACTS_KEY, createOwnContacts } from '../../utils/keep/own-contacts-store.ts';
import { createPausedTabs } from '../../utils/keep/paused-tabs.ts';
import { readPolicy } from '../../utils/keep/policy.ts';
import {
  createSettings,
  pauseSite,
  resumeSite,
  SETTINGS_KEY,
  type Settings,
} from '../../utils/keep/settings.ts';
import type { OwnContact } from '../../utils/know/own-contact.ts';
import { dictionaries } from '../../utils/know/strings/all.ts';
import { openBeside } from './beside.ts';
import { pauseTab } from './pause.ts';
import { allow, currentTab, lookAt, statusOf, type Tab } from './tab.ts';

/** How long a content script takes to hear of a new setting and to look again. */
const SETTLED = 300;

const policyNow = () => readPolicy(browser.storage.managed);

/** The popup's state: the settings, the tab, and what the person does with them. */
export function App() {
  const store = useMemo(() => underPolicy(createSettings(browser.storage.local), policyNow), []);
  const [read, setRead] = useState<ManagedSettings | null>(null);
  const [ownContacts, setOwnContacts] = useState<readonly OwnContact[]>([]);
  const [tab, setTab] = useState<Tab | null>(null);
  const [status, setStatus] = useState<PageStatus>({ is: 'loading' });
  const [busy, setBusy] = useState(false);
  const [denied, setDenied] = useState(false);
  const [isTabPaused, setTabPaused] = useState(false);

  // At once, not after the empty first frame: nothing can be shown before this is known.
  useLayoutEffect(() => {
    const reload = () => store.read().then(setRead);
    const own = createOwnContacts(browser.storage.local);
    const reloadOwn = () =>
      own.read().then(
        ({ contacts }) => setOwnContacts(contacts),
        () => {},
      );
    const onChanged = (changes: Record<string, unknown>, area: string) => {
      if (SETTINGS_KEY in changes || area === 'managed') reload();
      if (CONTACTS_KEY in changes) reloadOwn();
    };
    reload();
    reloadOwn();
    browser.storage.onChanged.addListener(onChanged);
    currentTab(browser, location.search).then(async (found) => {
      setTab(found);
      if (found.id !== undefined) setTabPaused(await createPausedTabs(browser.storage.session).has(found.id));
      setStatus(await statusOf(browser, found));
    });
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, [store]);

  const language = resolveLanguage(read?.settings.language ?? 'auto', browser.i18n.getUILanguage());
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  if (!read || !tab) return null;

  const { settings, own, org } = read;
  const { policy } = org;
  const host = hostOf(status);
  const again = async () => setStatus(await statusOf(browser, tab));
  const change = (next: (current: Settings) => Partial<Settings>) =>
    store.update(next).then(() => setTimeout(again, SETTLED));
  const acts: Acts = {
    look: async () => {
      setBusy(true);
      setStatus(await lookAt(browser, tab));
      setBusy(false);
    },
    allow: async () => {
      const allowed = await allow(browser, tab);
      setDenied(!allowed);
      if (allowed) await again();
    },
    practice: () => void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') }),
    options: () => void browser.runtime.openOptionsPage(),
    beside: async () => {
      if (await openBeside(browser, tab.id)) window.close();
    },
    pauseTab: (on) => {
      setTabPaused(on);
      if (tab.id !== undefined) void pauseTab(browser, tab.id, on).then(() => setTimeout(again, SETTLED));
    },
    pauseSite: (on) => {
      if (host !== null) void change(on ? pauseSite(host) : resumeSite(host));
    },
    pauseAll: (pausedAll) => void change(() => ({ pausedAll })),
    speak: (language) => void change(() => ({ language })),
    acknowledge: () => void store.acknowledge(),
  };
  const view: View = {
    status,
    resembles: resemblance(tab.url ?? ''),
    busy,
    denied,
    strings: dictionaries[language],
    language,
    choice: policy.locked.includes('language') ? settings.language : own.language,
    policy,
    paused: {
      tab: isTabPaused,
      site: host !== null && settings.pausedSites.includes(host),
      all: settings.pausedAll,
    },
    ownContacts,
    repaired: read.repaired,
    now: new Date(),
  };
  return <Popup view={view} acts={acts} />;
}
