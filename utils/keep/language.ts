import type { Language } from '../know/strings/index.ts';

/**
 * The language to speak.
 * @param setting what the person chose
 * @param browserLanguage the browser's own, as of `i18n.getUILanguage()`
 */
export function resolveLanguage(setting: Language | 'auto', browserLanguage: string): Language {
  if (setting !== 'auto') return setting;
  const tag = browserLanguage.toLowerCase().replace('_', '-');
  if (!tag.startsWith('zh')) return 'en';
  return /^zh-(tw|hk|mo|hant)/.test(tag) ? 'zh-TW' : 'zh-CN';
}
