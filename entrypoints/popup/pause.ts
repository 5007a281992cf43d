import type { Browser } from 'webextension-polyfill';
import { createPausedTabs } from '../../utils/keep/paused-tabs.ts';
import { CHANGED_REQUEST } from '../../utils/know/messages.ts';

/** Lets the guide rest in a tab, or go on there: at once, and whatever is opened in it later. */
export async function pauseTab(
  api: Pick<Browser, 'storage' | 'tabs'>,
  tab: number,
  on: boolean,
): Promise<void> {
  await createPausedTabs(api.storage.session).set(tab, on);
  // Where no guide is there is nobody to tell.
  await api.tabs.sendMessage(tab, CHANGED_REQUEST, { frameId: 0 }).catch(() => {});
}
