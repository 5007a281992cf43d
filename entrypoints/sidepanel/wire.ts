/*
 * Lines from this panel to the guides in the tabs of its window:
 *
 *   tab activated, loaded, or its guide looks ──▶ line ──▶ what the guide shows, at each change
 *   panel closed, tab moved or gone ────────────▶ no line: the guide shows its own panel again
 *
 * Nothing of it is kept anywhere, and the background has no part in it: so there is nothing that could be out of
 * date when the browser ends a worker.
 */
import type { Browser, Runtime } from 'webextension-polyfill';
import type { Order, Shown } from '../../components/overlay/view.ts';
import type { Neighbour } from '../../components/side/view.ts';
import { isRecord } from '../../utils/keep/area.ts';
import { askTab } from '../popup/tab.ts';

/** A guide has so much time to come to a page that has loaded, in milliseconds. */
const GRACE = 400;

/** As much of the browser as is needed; a test brings its own. */
export type WireApi = Pick<Browser, 'tabs' | 'runtime'>;

export interface Wire {
  /** The tab beside this panel. */
  tab(): number | undefined;
  neighbour(): Neighbour;
  /** Asks the guide in the tab to do something; without effect where none is. */
  order(act: Order['act'], ...args: unknown[]): void;
}

interface Line {
  port: Runtime.Port;
  shown: Shown | null;
}

/**
 * @param named the tab to stay with; otherwise the active one of this window, whichever that is
 * @param changed called after the tab or what its guide shows has changed
 */
export async function createWire(
  api: WireApi,
  named: number | undefined,
  changed: () => void,
): Promise<Wire> {
  const lines = new Map<number, Line>();
  let tab = named;
  let home: number | undefined;
  /** What is known of a tab without a guide. */
  let empty: Exclude<Neighbour, Shown> = 'loading';

  /** @param isLast whoever is not there now is not waited for any longer */
  function join(isLast = false): void {
    if (tab === undefined) return;
    const at = tab;
    if (!lines.has(at)) {
      const port = api.tabs.connect(at, { frameId: 0 });
      const line: Line = { port, shown: null };
      lines.set(at, line);
      port.onMessage.addListener((message: unknown) => {
        line.shown = parseShown(message) ?? line.shown;
        if (at === tab) changed();
      });
      port.onDisconnect.addListener(() => {
        // Where nobody has answered the browser wants that to be noticed.
        void api.runtime.lastError;
        if (lines.get(at) !== line) return;
        lines.delete(at);
        attend();
        if (at === tab) void wait(isLast && !line.shown);
      });
    }
    attend();
    changed();
  }
  /** Without a line: is the page still on its way, or will nobody answer? */
  async function wait(isOver = false): Promise<void> {
    const at = tab;
    const found = at === undefined ? undefined : await api.tabs.get(at).catch(() => undefined);
    // A guide that had to leave the page has no line any more, but still answers when asked.
    const isLost = (await askTab(api, at))?.lost;
    const isMissing = () => at === tab && !lines.has(at ?? -1);
    if (!isMissing()) return;
    const isLoading = found?.status === 'loading';
    // Without permission for tabs, addresses other than the extension's own are not told.
    const isOwn = found?.url?.startsWith(api.runtime.getURL('/'));
    if (isOwn) empty = 'own';
    else if (isLost) empty = 'lost';
    else empty = found && (isLoading || !isOver) ? 'loading' : 'nobody';
    changed();
    if (empty !== 'loading' || isLoading) return;
    await new Promise((resolve) => setTimeout(resolve, GRACE));
    if (isMissing()) join(true);
  }
  /** A guide that starts asks the background to judge what it has read: then it can be joined. */
  const heard = (message: unknown, { tab: from, frameId }: Runtime.MessageSender): undefined => {
    if (isRecord(message) && message.type === 'look' && frameId === 0 && from?.id === tab) join();
  };
  /** Such messages are large; they are listened to only while there is somebody to wait for. */
  function attend(): void {
    const isWaiting = tab !== undefined && !lines.has(tab);
    if (isWaiting === api.runtime.onMessage.hasListener(heard)) return;
    if (isWaiting) api.runtime.onMessage.addListener(heard);
    else api.runtime.onMessage.removeListener(heard);
  }

  api.tabs.onUpdated.addListener((id, { status }) => {
    if (id !== tab || status === undefined || lines.has(id)) return;
    if (status === 'complete') join();
    else void wait();
  });
  if (named === undefined) {
    const [active] = await api.tabs.query({ active: true, currentWindow: true });
    tab = active?.id;
    home = active?.windowId;
    api.tabs.onActivated.addListener(({ tabId, windowId }) => {
      if (windowId !== home) return;
      tab = tabId;
      empty = 'loading';
      join();
    });
    api.tabs.onDetached.addListener((id, { oldWindowId }) => {
      if (oldWindowId !== home) return;
      lines.get(id)?.port.disconnect();
      lines.delete(id);
    });
  }
  join();
  return {
    tab: () => tab,
    neighbour() {
      const line = tab === undefined ? undefined : lines.get(tab);
      return line ? (line.shown ?? 'loading') : empty;
    },
    order(act, ...args) {
      const line = tab === undefined ? undefined : lines.get(tab);
      if (line?.shown) line.port.postMessage({ turn: line.shown.turn, act, args } satisfies Order);
    },
  };
}

/** What a guide has sent; null for what is none of ours. */
function parseShown(message: unknown): Shown | null {
  if (!isRecord(message) || typeof message.turn !== 'number' || typeof message.text !== 'string') return null;
  const shown: unknown = JSON.parse(message.text);
  return isRecord(shown) && isRecord(shown.here)
    ? ({ ...shown, turn: message.turn } as unknown as Shown)
    : null;
}
