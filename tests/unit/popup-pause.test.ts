import { describe, expect, it, vi } from 'vitest';
import { openBeside } from '../../entrypoints/popup/beside.ts';
import { pauseTab } from '../../entrypoints/popup/pause.ts';
import { createPausedTabs } from '../../utils/keep/paused-tabs.ts';
import { chosenFor, defaultSettings, pauseSite, resumeSite } from '../../utils/keep/settings.ts';
import { parseQuestion } from '../../utils/know/messages.ts';
import { memoryArea } from './keep-area.ts';

describe('a pause', () => {
  it('does not reach other tabs, and is told to the guide of its own', async () => {
    const session = memoryArea();
    const sendMessage = vi.fn(async () => {
      throw new Error('Receiving end does not exist');
    });
    const api = { storage: { session }, tabs: { sendMessage } } as unknown as Parameters<typeof pauseTab>[0];
    await pauseTab(api, 7, true);
    const tabs = createPausedTabs(session);
    expect([await tabs.has(7), await tabs.has(8)]).toEqual([true, false]);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(7, { type: 'guide.chosen' }, { frameId: 0 });
    await pauseTab(api, 7, false);
    expect(session.held).toEqual({});
  });

  it('does not believe anything else in the storage', async () => {
    for (const odd of ['true', 1, {}, null])
      expect(await createPausedTabs(memoryArea({ 'paused:7': odd })).has(7)).toBe(false);
  });

  it('of a site can be ended, and others stay', () => {
    const settings = { ...defaultSettings(), pausedSites: ['a.example', 'b.example'] };
    expect(resumeSite('a.example')(settings)).toEqual({ pausedSites: ['b.example'] });
    expect(pauseSite('b.example')(settings)).toEqual({ pausedSites: ['a.example', 'b.example'] });
  });

  it('is all that a page learns of the paused sites', () => {
    const settings = { ...defaultSettings(), pausedSites: ['a.example'] };
    expect(chosenFor(settings, 'a.example', 'zh-TW')).toEqual({
      language: 'zh-TW',
      paused: true,
      place: { corner: 'bottom-right', collapsed: false },
    });
    expect(chosenFor(settings, 'b.example', 'en-GB')).toMatchObject({ language: 'en', paused: false });
    expect(parseQuestion({ type: 'chosen' })).toBeNull();
    expect(parseQuestion({ type: 'chosen', host: 'a.example' })).toEqual({
      type: 'chosen',
      host: 'a.example',
    });
  });
});

describe('the button for the side panel', () => {
  it('does not throw where there is none, or where the browser forbids it', async () => {
    expect(await openBeside({}, 7)).toBe(false);
    const open = async () => {
      throw new Error('sidePanel.open() may only be called in response to a user gesture');
    };
    expect(await openBeside({ sidePanel: { open } }, 7)).toBe(false);
  });
  it('opens it at once, for browsers forget a press', async () => {
    const open = vi.fn(async () => {});
    void openBeside({ sidePanel: { open } }, 7);
    expect(open).toHaveBeenCalledExactlyOnceWith({ tabId: 7 });
    const sidebarAction = { open } as unknown as NonNullable<
      Parameters<typeof openBeside>[0]['sidebarAction']
    >;
    expect(await openBeside({ sidebarAction }, undefined)).toBe(true);
  });
});
