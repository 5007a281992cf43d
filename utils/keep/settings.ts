import type { Chosen } from '../know/messages.ts';
import type { Language } from '../know/strings/index.ts';
import { isLanguage } from '../know/strings/languages.ts';
import { createQueue, isRecord, type Parsed, parseStrings, type StorageArea, setAside } from './area.ts';
import { resolveLanguage } from './language.ts';

type PanelPlace = Chosen['place'];
type Corner = PanelPlace['corner'];
export interface Settings {
  language: Language | 'auto';
  /** Hosts where the guide rests. */
  pausedSites: string[];
  pausedAll: boolean;
  /** Where the panel stands on a host that has no place of its own. */
  corner: Corner;
  /** Where the panel stands, by host. */
  panels: Record<string, PanelPlace>;
}
export interface ReadSettings {
  settings: Settings;
  /** Something could not be read and was put aside; until `acknowledge` is called. */
  repaired: boolean;
}

export const SETTINGS_KEY = 'settings';
const VERSION = 1;
const MOST_PANELS = 100;
const CORNERS: readonly unknown[] = ['top-left', 'top-right', 'bottom-left', 'bottom-right'];

/** A fresh copy each time: callers may change theirs. */
export function defaultSettings(): Settings {
  return { language: 'auto', pausedSites: [], pausedAll: false, corner: 'bottom-right', panels: {} };
}

/** Whether the guide rests on this host. */
export function isPaused(settings: Settings, host: string): boolean {
  return settings.pausedAll || settings.pausedSites.includes(host);
}

/**
 * What concerns the pages of one host; a page gets no more than that.
 * @param browserLanguage the browser's own
 */
export function chosenFor(settings: Settings, host: string, browserLanguage: string): Chosen {
  return {
    language: resolveLanguage(settings.language, browserLanguage),
    paused: isPaused(settings, host),
    place: settings.panels[host] ?? { corner: settings.corner, collapsed: false },
  };
}

/** The change that lets the guide rest on a host. */
export const pauseSite =
  (host: string) =>
  ({ pausedSites }: Settings): Partial<Settings> => ({ pausedSites: [...new Set([...pausedSites, host])] });

/** The change that ends the rest on a host. */
export const resumeSite =
  (host: string) =>
  ({ pausedSites }: Settings): Partial<Settings> => ({
    pausedSites: pausedSites.filter((each) => each !== host),
  });

/** The change that keeps where the panel stands on a host. */
export const placePanel =
  (host: string, place: PanelPlace) =>
  ({ panels }: Settings): Partial<Settings> => ({ panels: { ...panels, [host]: place } });

/** Reads a stored value field by field: one spoilt field does not cost the others. */
export function parseSettings(stored: unknown): Parsed<Settings> {
  const value = defaultSettings();
  if (stored === undefined) return { value, sound: true };
  // A later version may mean other things by the same names: it is put aside whole.
  if (!isRecord(stored) || stored.version !== VERSION) return { value, sound: false };
  let sound = true;
  if (stored.language === 'auto' || isLanguage(stored.language)) value.language = stored.language;
  else if (stored.language !== undefined) sound = false;
  if (typeof stored.pausedAll === 'boolean') value.pausedAll = stored.pausedAll;
  else if (stored.pausedAll !== undefined) sound = false;
  if (CORNERS.includes(stored.corner)) value.corner = stored.corner as Corner;
  else if (stored.corner !== undefined) sound = false;
  const sites = parseStrings(stored.pausedSites);
  value.pausedSites = sites.value;
  const panels = parsePanels(stored.panels);
  value.panels = panels.value;
  return { value, sound: sound && sites.sound && panels.sound };
}

function parsePanels(stored: unknown): Parsed<Settings['panels']> {
  if (!isRecord(stored)) return { value: {}, sound: stored === undefined };
  const entries = Object.entries(stored);
  const kept = entries.flatMap(([host, place]): [string, PanelPlace][] => {
    if (!isRecord(place) || !CORNERS.includes(place.corner) || typeof place.collapsed !== 'boolean')
      return [];
    return [[host, { corner: place.corner as PanelPlace['corner'], collapsed: place.collapsed }]];
  });
  return { value: Object.fromEntries(kept), sound: kept.length === entries.length };
}

export interface SettingsStore {
  read(): Promise<ReadSettings>;
  /** Changes some fields and gives back the whole. */
  update(change: (settings: Settings) => Partial<Settings>): Promise<Settings>;
  /** The person has read that something was repaired. */
  acknowledge(): Promise<void>;
}

/** Settings in a storage area. What cannot be read is put aside under `settings.corrupt` and reported. */
export function createSettings(area: StorageArea): SettingsStore {
  const inTurn = createQueue();
  const write = (settings: Settings, repaired: boolean) =>
    area.set({ [SETTINGS_KEY]: { version: VERSION, ...settings, ...(repaired && { repaired }) } });

  async function load(): Promise<ReadSettings> {
    const stored = (await area.get(SETTINGS_KEY))[SETTINGS_KEY];
    const { value, sound } = parseSettings(stored);
    if (sound) return { settings: value, repaired: isRecord(stored) && stored.repaired === true };
    await setAside(area, SETTINGS_KEY, stored);
    await write(value, true);
    return { settings: value, repaired: true };
  }

  return {
    read: () => inTurn(load),
    update: (change) =>
      inTurn(async () => {
        const { settings, repaired } = await load();
        const next = { ...settings, ...change(settings) };
        const panels = Object.entries(next.panels).slice(-MOST_PANELS);
        next.panels = Object.fromEntries(panels);
        await write(next, repaired);
        return next;
      }),
    acknowledge: () => inTurn(async () => write((await load()).settings, false)),
  };
}
