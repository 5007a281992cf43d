import { describe, expect, it } from 'vitest';
import { effectiveSettings, underPolicy } from '../../utils/keep/managed.ts';
import { createSettings, defaultSettings, pauseSite } from '../../utils/keep/settings.ts';
import { NO_POLICY, type Policy } from '../../utils/know/policy.ts';
import { memoryArea } from './keep-area.ts';

const own = { ...defaultSettings(), language: 'en' as const, pausedSites: ['m.mi.com'], pausedAll: true };
const policy = (part: Partial<Policy>): Policy => ({ ...NO_POLICY, ...part });

describe('settings under a policy', () => {
  it('are not touched by none', () => {
    expect(effectiveSettings(own, NO_POLICY)).toEqual(own);
  });
  it('do not lose the person’s language to a default', () => {
    const { language } = effectiveSettings(own, policy({ language: 'zh-TW' }));
    expect(language).toBe('en');
  });
  it.each<[string, Partial<Policy>, Partial<typeof own>]>([
    ['a default language for who has none', { language: 'zh-TW' }, { language: 'zh-TW' as 'en' }],
    ['sites that rest', { pausedSites: ['jr.mi.com'] }, { pausedSites: ['jr.mi.com'] }],
    ['rest everywhere', { pausedAll: true }, { pausedAll: true }],
  ])('have %s', (_, part, hoped) => {
    expect(effectiveSettings(defaultSettings(), policy(part))).toEqual({ ...defaultSettings(), ...hoped });
  });
  it('add the person’s sites to the organisation’s', () => {
    const { pausedSites } = effectiveSettings(own, policy({ pausedSites: ['jr.mi.com', 'm.mi.com'] }));
    expect(pausedSites).toEqual(['jr.mi.com', 'm.mi.com']);
  });
  it('are the organisation’s, or as shipped, where they are locked', () => {
    const locked = ['language', 'pausedSites', 'pausedAll'] as const;
    expect(effectiveSettings(own, policy({ locked }))).toEqual(defaultSettings());
    const { language } = effectiveSettings(own, policy({ locked, language: 'zh-CN' }));
    expect(language).toBe('zh-CN');
  });
});

describe('the store under a policy', () => {
  const under = (area: ReturnType<typeof memoryArea>, part: Partial<Policy>) =>
    underPolicy(createSettings(area), async () => ({ managed: true, policy: policy(part), problems: [] }));

  it('does not keep a change of what is locked', async () => {
    const area = memoryArea({ settings: { version: 1, ...own } });
    const store = under(area, { locked: ['pausedSites'], language: 'zh-CN' });
    const changed = await store.update((now) => ({ ...pauseSite('jr.mi.com')(now), pausedAll: false }));
    expect(changed).toEqual({ ...own, pausedSites: [], pausedAll: false });
    expect(area.held.settings).toMatchObject({ pausedSites: ['m.mi.com'], pausedAll: false });
  });
  it('does not write the organisation’s settings into the person’s', async () => {
    const area = memoryArea();
    const store = under(area, { pausedSites: ['jr.mi.com'], language: 'zh-TW', pausedAll: true });
    await store.update(pauseSite('m.mi.com'));
    expect(area.held.settings).toMatchObject({
      pausedSites: ['m.mi.com'],
      language: 'auto',
      pausedAll: false,
    });
    const { settings, own: kept } = await store.read();
    expect(settings).toMatchObject({
      pausedSites: ['jr.mi.com', 'm.mi.com'],
      language: 'zh-TW',
      pausedAll: true,
    });
    expect(kept.language).toBe('auto');
  });
  it('does not free anybody of a policy when storage fails', async () => {
    const area = { ...memoryArea(), get: () => Promise.reject(new Error('disk')) };
    const { settings, repaired } = await under(area, { pausedAll: true }).read();
    expect(settings).toEqual({ ...defaultSettings(), pausedAll: true });
    expect(repaired).toBe(false);
  });
});
