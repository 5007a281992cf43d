import { useLayoutEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Popup } from '../../components/popup/Popup.tsx';
import { type Acts, hostOf, type PageStatus, type View } from '../../components/popup/view.ts';
import { resemblance } from '../../utils/advise/resemblance.ts';
import { createPausedTabs } from '../../utils/keep/paused-tabs.ts';
import { pauseSite, resumeSite, type Settings } from '../../utils/keep/settings.ts';
import { dictionaries } from '../../utils/know/strings/all.ts';
import { openBeside } from './beside.ts';
import { useKept } from './kept.ts';
import { pauseTab } from './pause.ts';
import { allow, currentTab, lookAt, statusOf, type Tab } from './tab.ts';

/** How long a content script takes to hear of a new setting and to look again. */
const SETTLED = 300;

/** The popup's state: the settings, the tab, and what the person does with them. */
export function App() {
  const { store, read, contacts, language } = useKept();
  const [tab, setTab] = useState<Tab | null>(null);
  const [status, setStatus] = useState<PageStatus>({ is: 'loading' });
  const [busy, setBusy] = useState(false);
  const [denied, setDenied] = useState(false);
  const [isTabPaused, setTabPaused] = useState(false);

  // At once, as what is kept is read: nothing can be shown before both are known.
  useLayoutEffect(() => {
    currentTab(browser, location.search).then(async (found) => {
      setTab(found);
      if (found.id !== undefined) setTabPaused(await createPausedTabs(browser.storage.session).has(found.id));
      setStatus(await statusOf(browser, found));
    });
  }, []);

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
    ownContacts: contacts?.contacts ?? [],
    repaired: read.repaired,
    now: new Date(),
  };
  return <Popup view={view} acts={acts} />;
}
