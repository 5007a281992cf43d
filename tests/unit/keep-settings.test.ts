import { describe, expect, it } from 'vitest';
import { resolveLanguage } from '../../utils/keep/language.ts';
import { createSettings, defaultSettings, isPaused, parseSettings } from '../../utils/keep/settings.ts';
import { memoryArea } from './keep-area.ts';

describe('settings', () => {
  it.each([
    'garbage',
    42,
    null,
    [],
    {},
    { version: 2, language: 'en' },
    { version: 1, language: 'fr' },
    { version: 1, pausedSites: 'www.mi.com' },
    { version: 1, pausedAll: 'yes' },
    { version: 1, panels: { 'www.mi.com': { corner: 'middle', collapsed: false } } },
  ])('do not lose or trust what they cannot read: %j', async (stored) => {
    const area = memoryArea({ settings: stored });
    const { settings, repaired } = await createSettings(area).read();
    expect(settings).toEqual(defaultSettings());
    expect(repaired).toBe(true);
    expect(area.held['settings.corrupt']).toEqual(stored);
  });
  it('do not overwrite an earlier thing put aside', async () => {
    const area = memoryArea({ settings: 'second', 'settings.corrupt': 'first' });
    await createSettings(area).read();
    expect(area.held).toMatchObject({ 'settings.corrupt': 'first', 'settings.corrupt.2': 'second' });
  });
  it('do not report a repair on a fresh machine', async () => {
    const area = memoryArea();
    expect(await createSettings(area).read()).toEqual({ settings: defaultSettings(), repaired: false });
    expect(area.held).toEqual({});
  });
  it('do not forget the good fields beside a spoilt one', () => {
    const stored = { version: 1, language: 'en', pausedAll: 'yes', pausedSites: ['www.mi.com', 3] };
    expect(parseSettings(stored)).toEqual({
      value: { ...defaultSettings(), language: 'en', pausedSites: ['www.mi.com'] },
      sound: false,
    });
  });
  it('do not lose one of two changes made at once', async () => {
    const area = memoryArea();
    const store = createSettings(area);
    const pause = (host: string) =>
      store.update(({ pausedSites }) => ({ pausedSites: [...pausedSites, host] }));
    await Promise.all([pause('a'), pause('b'), pause('c')]);
    expect((await store.read()).settings.pausedSites).toEqual(['a', 'b', 'c']);
  });
  it('do not stop working after a failed write', async () => {
    const area = memoryArea();
    const store = createSettings({
      ...area,
      set: () => Promise.reject(new Error('disk full')),
    });
    await expect(store.update(() => ({ pausedAll: true }))).rejects.toThrow('disk full');
    expect((await store.read()).settings.pausedAll).toBe(false);
  });
  it('go on telling of a repair until it is acknowledged', async () => {
    const area = memoryArea({ settings: 'garbage' });
    const store = createSettings(area);
    await store.read();
    await store.update(() => ({ pausedAll: true }));
    expect((await createSettings(area).read()).repaired).toBe(true);
    await store.acknowledge();
    expect(await createSettings(area).read()).toEqual({
      settings: { ...defaultSettings(), pausedAll: true },
      repaired: false,
    });
    expect(area.held['settings.corrupt']).toBe('garbage');
  });
  it('keep what they are told', async () => {
    const area = memoryArea();
    const panels = { 'www.mi.com': { corner: 'top-left' as const, collapsed: true } };
    await createSettings(area).update(() => ({ language: 'zh-TW', panels }));
    expect((await createSettings(area).read()).settings).toEqual({
      ...defaultSettings(),
      language: 'zh-TW',
      panels,
    });
  });
  it('know where the guide rests', () => {
    const settings = { ...defaultSettings(), pausedSites: ['www.mi.com'] };
    expect(isPaused(settings, 'order.mi.com')).toBe(false);
    expect(isPaused(settings, 'www.mi.com')).toBe(true);
    expect(isPaused({ ...settings, pausedAll: true }, 'order.mi.com')).toBe(true);
  });
});

describe('the language', () => {
  it('is not changed by the browser once it was chosen', () => {
    expect(resolveLanguage('en', 'zh-CN')).toBe('en');
  });
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh_TW', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['zh-Hant-HK', 'zh-TW'],
    ['en-GB', 'en'],
    ['de', 'en'],
  ])('of a browser in %s is %s', (browser, language) => {
    expect(resolveLanguage('auto', browser)).toBe(language);
  });
});
