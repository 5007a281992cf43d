import type { Browser } from 'webextension-polyfill';

/** Chrome and Edge; unknown to the types of the polyfill. */
interface SidePanel {
  open(options: { tabId: number }): Promise<void>;
}
export type BesideApi = Partial<Pick<Browser, 'sidebarAction'>> & { sidePanel?: SidePanel };

/**
 * Opens the side panel or sidebar of the window. Browsers allow it only within a press of the person, so nothing may
 * be awaited before.
 * @returns whether it is open now
 */
export function openBeside(api: BesideApi, tab: number | undefined): Promise<boolean> {
  const opening =
    api.sidePanel && tab !== undefined ? api.sidePanel.open({ tabId: tab }) : api.sidebarAction?.open();
  return (
    opening?.then(
      () => true,
      () => false,
    ) ?? Promise.resolve(false)
  );
}
