import type { StorageArea } from './area.ts';
import { CONTACTS_KEY, parseOwnContacts } from './own-contacts-store.ts';
import { PROGRESS_PREFIX } from './progress.ts';
import { SETTINGS_KEY } from './settings.ts';

/** What there is to remove, in numbers. */
export interface Held {
  /** 1 where settings were changed. */
  settings: number;
  contacts: number;
  /** Orders with ticks or a remembered booking. */
  orders: number;
  /** Things that could not be read and were put aside, and whatever else lies there. */
  aside: number;
}

/** Counts what the extension keeps on this machine. */
export async function countHeld(local: StorageArea): Promise<Held> {
  const all = await local.get(null);
  const keys = Object.keys(all);
  const orders = keys.filter((key) => key.startsWith(PROGRESS_PREFIX) && !key.includes('.corrupt')).length;
  const settings = SETTINGS_KEY in all ? 1 : 0;
  return {
    settings,
    contacts: parseOwnContacts(all[CONTACTS_KEY]).value.length,
    orders,
    aside: keys.length - orders - settings - (CONTACTS_KEY in all ? 1 : 0),
  };
}

/**
 * Removes everything.
 * @param local what stays on the disk
 * @param session what lives as long as the browser: the bookings of open tabs
 * @returns what there was
 */
export async function removeAll(local: StorageArea, session: StorageArea): Promise<Held> {
  const held = await countHeld(local);
  for (const area of [local, session]) await area.remove(Object.keys(await area.get(null)));
  return held;
}
