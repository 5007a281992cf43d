import { describe, expect, it, vi } from 'vitest';
import { allow, currentTab, lookAt, statusOf, type TabApi } from '../../entrypoints/popup/tab.ts';

const summary = { state: 'absent', headline: { key: 'advice.head.absent' } };

/** A browser with one tab; `answers` are what its content script says, one after the other. */
function browserWith({ answers = [] as unknown[], allowed = true, injectable = true } = {}) {
  const executeScript = vi.fn(async () => {
    if (!injectable) throw new Error('Cannot access contents of the page');
    return [];
  });
  const sendMessage = vi.fn(async () => {
    if (answers.length === 0) throw new Error('Receiving end does not exist');
    return answers.shift();
  });
  const request = vi.fn(async () => allowed);
  const api = {
    tabs: {
      sendMessage,
      query: async () => [{ id: 7, url: 'https://a.example/' }],
      get: async (id: number) => ({ id }),
    },
    permissions: { contains: async () => allowed, request },
    runtime: {
      getURL: (path: string) => `chrome-extension://abc${path}`,
      getManifest: () => ({ content_scripts: [{ js: ['content-scripts/guide.js'] }] }),
    },
    scripting: { executeScript },
  } as unknown as TabApi;
  return { api, executeScript, sendMessage, request };
}

const mall = { id: 7, url: 'https://www.mi.com/shop/user/orderList' };

describe('the tab', () => {
  it('does not look into a page before the person asks', async () => {
    const { api, executeScript } = browserWith();
    for (const url of [mall.url, 'https://a.example/', 'chrome://settings'])
      await statusOf(api, { id: 7, url });
    expect(executeScript).not.toHaveBeenCalled();
  });
  it('does not believe an answer that is no summary', async () => {
    for (const answer of [undefined, null, 'hello', {}])
      expect(await statusOf(browserWith({ answers: [answer] }).api, mall)).toEqual({
        is: 'waiting',
        host: 'www.mi.com',
      });
  });
  it('tells what kind of page gives no answer', async () => {
    const of = async (url: string | undefined, allowed = true) =>
      (await statusOf(browserWith({ allowed }).api, { id: 7, url })).is;
    expect(await of('https://a.example/')).toBe('unlisted');
    expect(await of('http://www.mi.com/')).toBe('unlisted');
    expect(await of('chrome://settings')).toBe('restricted');
    expect(await of('file:///tmp/page.html')).toBe('restricted');
    expect(await of(undefined)).toBe('restricted');
    expect(await of('chrome-extension://abc/practice.html')).toBe('own');
    expect(await of(mall.url)).toBe('waiting');
    expect(await of(mall.url, false)).toBe('revoked');
  });
  it('passes on what the guide says', async () => {
    expect(await statusOf(browserWith({ answers: [summary] }).api, mall)).toEqual({ is: 'guided', summary });
  });
  it('is the active one, or the one that is named', async () => {
    const { api } = browserWith();
    expect(await currentTab(api, '')).toEqual({ id: 7, url: 'https://a.example/' });
    expect(await currentTab(api, '?tab=12')).toEqual({ id: 12, url: undefined });
  });
});

describe('a look that was asked for', () => {
  it('does not throw where the browser forbids it', async () => {
    expect(await lookAt(browserWith({ injectable: false }).api, mall)).toEqual({ is: 'failed' });
    expect(await lookAt(browserWith().api, { id: undefined, url: undefined })).toEqual({ is: 'failed' });
  });
  it('waits until the guide is ready', async () => {
    vi.useFakeTimers();
    const { api, executeScript } = browserWith({ answers: [undefined, undefined, summary] });
    const look = lookAt(api, mall);
    await vi.runAllTimersAsync();
    expect(await look).toEqual({ is: 'guided', summary });
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7 },
      files: ['content-scripts/guide.js'],
    });
    vi.useRealTimers();
  });
  it('gives up after a while', async () => {
    vi.useFakeTimers();
    const look = lookAt(browserWith().api, mall);
    await vi.runAllTimersAsync();
    expect(await look).toEqual({ is: 'failed' });
    vi.useRealTimers();
  });
});

describe('a permission', () => {
  it('is not asked for a site that is not ours', async () => {
    const { api, request } = browserWith();
    expect(await allow(api, { id: 7, url: 'https://a.example/' })).toBe(false);
    expect(request).not.toHaveBeenCalled();
  });
  it('is asked for this site only', async () => {
    const { api, request } = browserWith();
    expect(await allow(api, mall)).toBe(true);
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://www.mi.com/*'] });
  });
});
