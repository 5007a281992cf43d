import type { Lockable, Policy, ReadPolicy } from '../know/policy.ts';
import { defaultSettings, type ReadSettings, type Settings, type SettingsStore } from './settings.ts';

/** Settings as they take effect, and what they are made of. */
export interface ManagedSettings extends ReadSettings {
  /** What the person chose, whether or not it takes effect. */
  own: Settings;
  org: ReadPolicy;
}

export interface ManagedStore extends SettingsStore {
  /** Never throws: where storage fails, the person has what a fresh machine has, under the same policy. */
  read(): Promise<ManagedSettings>;
}

/**
 * The person's settings under a policy. What is locked is the organisation's, or as it was shipped; what is paused by
 * the organisation stays paused; its language is for those who have not chosen one.
 */
export function effectiveSettings(own: Settings, policy: Policy): Settings {
  const { locked } = policy;
  const shipped = defaultSettings();
  const free = <Name extends Lockable>(name: Name): Settings[Name] =>
    (locked.includes(name) ? shipped : own)[name];
  const language = free('language');
  return {
    ...own,
    language: language === 'auto' ? (policy.language ?? 'auto') : language,
    pausedSites: [...new Set([...policy.pausedSites, ...free('pausedSites')])],
    pausedAll: policy.pausedAll || free('pausedAll'),
  };
}

/** A change without what is locked, so that a lock that is lifted gives the person their own settings back. */
function unlockedPart(change: Partial<Settings>, { locked }: Policy): Partial<Settings> {
  const names: readonly string[] = locked;
  return Object.fromEntries(Object.entries(change).filter(([name]) => !names.includes(name)));
}

const fresh = (): ReadSettings => ({ settings: defaultSettings(), repaired: false });

/**
 * The same store, under a policy: read are settings as they take effect, changed are the person's own.
 * @param policy reads the policy as it is now; it must not throw
 */
export function underPolicy(store: SettingsStore, policy: () => Promise<ReadPolicy>): ManagedStore {
  return {
    async read() {
      const [{ settings: own, repaired }, org] = await Promise.all([store.read().catch(fresh), policy()]);
      return { settings: effectiveSettings(own, org.policy), repaired, own, org };
    },
    async update(change) {
      const org = await policy();
      const own = await store.update((settings) => unlockedPart(change(settings), org.policy));
      return effectiveSettings(own, org.policy);
    },
    acknowledge: store.acknowledge,
  };
}
