import type { Language } from './index.ts';

/** Each language under its own name: who cannot read one must still find their own. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  en: 'English',
};

/** Our languages, in the order in which a person chooses. */
export const LANGUAGES = Object.keys(LANGUAGE_NAMES) as readonly Language[];

/** True for one of our languages. */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((each) => each === value);
}
