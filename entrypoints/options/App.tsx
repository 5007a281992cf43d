import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Options } from '../../components/options/Options.tsx';
import { Policy } from '../../components/options/Policy.tsx';
import type { Acts, Held, Imported, View } from '../../components/options/view.ts';
import type { Line } from '../../utils/advise/advice.ts';
import type { ManagedSettings } from '../../utils/keep/managed.ts';
import { writeContactFile } from '../../utils/keep/own-contacts-file.ts';
import { countHeld, removeAll } from '../../utils/keep/reset.ts';
import { pauseSite, resumeSite, type Settings } from '../../utils/keep/settings.ts';
import { hostIn } from '../../utils/keep/sites.ts';
import type { Lockable } from '../../utils/know/policy.ts';
import { dictionaries } from '../../utils/know/strings/all.ts';
import { format } from '../../utils/know/strings/index.ts';
import { useKept } from '../popup/kept.ts';
import { importFrom, saveTyped } from './contacts.ts';

/** More than anybody types; what is read at every page has to stay small. */
const MOST_SITES = 200;
/** What an organisation has settled: what it paused cannot be resumed either. */
function lockedBy({ policy: { locked, pausedAll } }: ManagedSettings['org']): ReadonlySet<Lockable> {
  return new Set(pausedAll ? [...locked, 'pausedAll'] : locked);
}

/** The options page's state: what is kept, what became of the last file and the last reset. */
export function App() {
  const { store, own, read, contacts: kept, language } = useKept();
  const [imported, setImported] = useState<Imported | null>(null);
  const [removed, setRemoved] = useState<Held | null>(null);

  const strings = dictionaries[language];
  useEffect(() => {
    document.title = `${format(strings, 'options.title')} · ${format(strings, 'popup.name')}`;
  }, [strings]);
  const exported = useMemo(
    () =>
      kept && kept.contacts.length > 0
        ? `data:application/json;charset=utf-8,${encodeURIComponent(writeContactFile(kept.contacts))}`
        : null,
    [kept],
  );
  if (!read || !kept) return null;

  const { settings, own: chosen, org } = read;
  const locked = lockedBy(org);
  const change = (next: (current: Settings) => Partial<Settings>) => void store.update(next);
  const acts: Acts = {
    speak: (choice) => change(() => ({ language: choice })),
    place: (corner) => change(() => ({ corner })),
    forget: (hosts) =>
      change(({ panels }) => ({
        panels: Object.fromEntries(Object.entries(panels).filter(([host]) => !hosts.includes(host))),
      })),
    pauseAll: (pausedAll) => change(() => ({ pausedAll })),
    pauseSite(typed): Line | null {
      const host = hostIn(typed);
      if (host === null) return { key: 'options.pause.refused.host' };
      if (settings.pausedSites.includes(host))
        return { key: 'options.pause.refused.twice', params: { host } };
      if (settings.pausedSites.length >= MOST_SITES)
        return { key: 'options.pause.refused.full', params: { most: MOST_SITES } };
      change(pauseSite(host));
      return null;
    },
    resumeSite: (host) => change(resumeSite(host)),
    saveContact: (fields, old) => saveTyped(own, fields, old),
    removeContact: (contact) => void own.remove(contact),
    restoreContact: (contact) => void own.add([contact]),
    importFile: (file) => void importFrom(own, file).then(setImported),
    count: () => countHeld(browser.storage.local),
    reset: () =>
      void removeAll(browser.storage.local, browser.storage.session).then((gone) => {
        setImported(null);
        setRemoved(gone);
      }),
    acknowledge: () => void Promise.all([store.acknowledge(), own.acknowledge()]),
  };
  const manifest = browser.runtime.getManifest();
  const matches = manifest.content_scripts?.flatMap((script) => script.matches) ?? [];
  const view: View = {
    strings,
    choice: locked.has('language') ? settings.language : chosen.language,
    corner: settings.corner,
    panels: settings.panels,
    pausedAll: settings.pausedAll,
    pausedSites: locked.has('pausedSites') ? settings.pausedSites : chosen.pausedSites,
    contacts: kept.contacts,
    exported,
    imported,
    removed,
    repaired: read.repaired || kept.repaired,
    locked,
    permissions: manifest.permissions ?? [],
    hosts: [...new Set(matches.map((match) => new URL(match.replaceAll('*', '')).hostname))].toSorted(),
    version: manifest.version,
  };
  return (
    <Options view={view} acts={acts}>
      {(say) => <Policy org={org} say={say} />}
    </Options>
  );
}
