import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Popup } from '../../components/popup/Popup.tsx';
import { type Acts, hostOf, type PageStatus, type View } from '../../components/popup/view.ts';
import { resolveLanguage } from '../../utils/keep/language.ts';
import { createPausedTabs } from '../../utils/keep/paused-tabs.ts';
import {
  createSettings,
  defaultSettings,
  type ReadSettings,
  SETTINGS_KEY,
  type Settings,
} from '../../utils/keep/settings.ts';
import { dictionaries } from '../../utils/know/strings/all.ts';
import { openBeside } from './beside.ts';
import { pauseTab } from './pause.ts';
import { allow, currentTab, lookAt, statusOf, type Tab } from './tab.ts';

/** How long a content script takes to hear of a new setting and to look again. */
const SETTLED = 300;

/** The popup's state: the settings, the tab, and what the person does with them. */
export function App() {
  const store = useMemo(() => createSettings(browser.storage.local), []);
  const [read, setRead] = useState<ReadSettings | null>(null);
  const [tab, setTab] = useState<Tab | null>(null);
  const [status, setStatus] = useState<PageStatus>({ is: 'loading' });
  const [busy, setBusy] = useState(false);
  const [denied, setDenied] = useState(false);
  const [isTabPaused, setTabPaused] = useState(false);

  useEffect(() => {
    const reload = () =>
      store.read().then(setRead, () => setRead({ settings: defaultSettings(), repaired: false }));
    const onChanged = (changes: Record<string, unknown>) => {
      if (SETTINGS_KEY in changes) reload();
    };
    reload();
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

  const { settings } = read;
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
    beside: async () => {
      if (await openBeside(browser, tab.id)) window.close();
    },
    pauseTab: (on) => {
      setTabPaused(on);
      if (tab.id !== undefined) void pauseTab(browser, tab.id, on).then(() => setTimeout(again, SETTLED));
    },
    pauseSite: (on) =>
      void change(({ pausedSites }) => {
        const rest = pausedSites.filter((each) => each !== host);
        return { pausedSites: on && host ? [...rest, host] : rest };
      }),
    pauseAll: (pausedAll) => void change(() => ({ pausedAll })),
    speak: (language) => void change(() => ({ language })),
    acknowledge: () => void store.acknowledge(),
  };
  const view: View = {
    status,
    busy,
    denied,
    strings: dictionaries[language],
    language,
    choice: settings.language,
    paused: {
      tab: isTabPaused,
      site: host !== null && settings.pausedSites.includes(host),
      all: settings.pausedAll,
    },
    repaired: read.repaired,
    now: new Date(),
  };
  return <Popup view={view} acts={acts} />;
}
