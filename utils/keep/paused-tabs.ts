import type { StorageArea } from './area.ts';

/** The tabs in which the guide rests, whatever is opened in them, until they are closed or the browser is. */
export interface PausedTabs {
  has(tab: number): Promise<boolean>;
  set(tab: number, on: boolean): Promise<void>;
}

/** @param area lives as long as the browser, unlike the worker */
export function createPausedTabs(area: StorageArea): PausedTabs {
  const keyOf = (tab: number) => `paused:${tab}`;
  return {
    has: async (tab) => (await area.get(keyOf(tab)))[keyOf(tab)] === true,
    set: (tab, on) => (on ? area.set({ [keyOf(tab)]: true }) : area.remove(keyOf(tab))),
  };
}
