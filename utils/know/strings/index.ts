/** Languages of the interface. The page's own labels are always quoted as they stand. */
export type Language = 'zh-CN' | 'zh-TW' | 'en';

/** One language's sentences by key; `{name}` marks a place for a value. */
export type Strings = Readonly<Record<string, string>>;

/**
 * Fills the places of a sentence.
 * @param strings one language's dictionary
 * @param key the sentence; an unknown key comes back as itself, so that nothing is silent
 * @param params values by place name
 */
export function format(strings: Strings, key: string, params: Record<string, string | number> = {}): string {
  const template = strings[key];
  if (template === undefined) return key;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in params ? String(params[name]) : whole,
  );
}
