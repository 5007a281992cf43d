import type { Browser } from 'webextension-polyfill';
import type { PageStatus } from '../../components/popup/view.ts';
import type { AdviceSummary } from '../../utils/advise/advice.ts';
import { matchOf } from '../../utils/know/hosts.ts';
import { START_REQUEST, STATUS_QUESTION } from '../../utils/know/messages.ts';

/** As much of the browser as is needed; a test brings its own. */
export type TabApi = Pick<Browser, 'tabs' | 'permissions' | 'runtime' | 'scripting'>;

export interface Tab {
  id: number | undefined;
  /** Known only because the person opened the popup over it (`activeTab`). */
  url: string | undefined;
}

/** The tab the popup speaks of. In a tab of its own, `?tab=` names another one. */
export async function currentTab(api: TabApi, search: string): Promise<Tab> {
  const named = new URLSearchParams(search).get('tab');
  const tab = named
    ? await api.tabs.get(Number(named)).catch(() => undefined)
    : (await api.tabs.query({ active: true, currentWindow: true }))[0];
  return { id: tab?.id, url: tab?.url };
}

/** What the guide on the page says; null when nobody answers. */
export async function askTab(
  api: Pick<TabApi, 'tabs'>,
  id: number | undefined,
): Promise<AdviceSummary | null> {
  if (id === undefined) return null;
  try {
    const answer: unknown = await api.tabs.sendMessage(id, STATUS_QUESTION, { frameId: 0 });
    return isSummary(answer) ? answer : null;
  } catch {
    // No content script there: that is an answer, and no error.
    return null;
  }
}

function isSummary(answer: unknown): answer is AdviceSummary {
  return typeof answer === 'object' && answer !== null && 'state' in answer && 'headline' in answer;
}

/** What can be said about a tab: by the guide that is on it, or else by its address. */
export async function statusOf(api: TabApi, tab: Tab): Promise<PageStatus> {
  const summary = await askTab(api, tab.id);
  if (summary) return { is: 'guided', summary };
  const { url } = tab;
  if (url?.startsWith(api.runtime.getURL('/'))) return { is: 'own' };
  if (!url || !/^https?:/.test(url)) return { is: 'restricted' };
  const match = matchOf(url);
  if (match === null) return { is: 'unlisted' };
  const allowed = await api.permissions.contains({ origins: [match] }).catch(() => true);
  return { is: allowed ? 'waiting' : 'revoked', host: new URL(url).hostname };
}

const PATIENCE = 15;
const PAUSE = 150;

/**
 * Looks at the tab once, because the person asked: the content script of the manifest, under
 * `activeTab`, in this tab only.
 */
export async function lookAt(api: TabApi, tab: Tab): Promise<PageStatus> {
  const files = api.runtime.getManifest().content_scripts?.flatMap((script) => script.js ?? []) ?? [];
  if (tab.id === undefined || files.length === 0) return { is: 'failed' };
  try {
    await api.scripting.executeScript({ target: { tabId: tab.id }, files });
  } catch {
    // A store, a viewer or a policy of the browser: it does not say which.
    return { is: 'failed' };
  }
  for (let tries = 0; tries < PATIENCE; tries++) {
    const summary = await askTab(api, tab.id);
    if (summary) {
      // Whoever asks for a look wants to see what was found, not a chip to press.
      await api.tabs.sendMessage(tab.id, START_REQUEST, { frameId: 0 }).catch(() => {});
      return { is: 'guided', summary };
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return { is: 'failed' };
}

/** Asks the browser for this site; only from a click. */
export async function allow(api: TabApi, tab: Tab): Promise<boolean> {
  const match = matchOf(tab.url ?? '');
  if (match === null) return false;
  return api.permissions.request({ origins: [match] }).catch(() => false);
}
