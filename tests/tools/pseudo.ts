import type { Strings } from '../../utils/know/strings/index.ts';

/** Letters with marks that make them higher, for text that is cut at its top or bottom. */
const MARKED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  A: 'Å',
  E: 'É',
  O: 'Ø',
};

/**
 * A sentence of a language that does not exist: readable, 40 % longer, and bracketed, so that one sees where it is cut.
 * Places for values are left as they are.
 */
export function pseudoText(text: string): string {
  const marked = text.replace(/\{\w+\}|[aeiouAEO]/g, (found) => MARKED[found] ?? found);
  const missing = Math.ceil([...text].length * 0.4) - 2;
  // Chinese text grows by words of Latin letters, which break elsewhere.
  const growth =
    missing > 0 ? ` ${'lorém ipsüm dölor '.repeat(Math.ceil(missing / 18)).slice(0, missing)}`.trimEnd() : '';
  return `[${marked}${growth}]`;
}

/** A dictionary in that language. */
export function pseudo(strings: Strings): Strings {
  return Object.fromEntries(Object.entries(strings).map(([key, text]) => [key, pseudoText(text)]));
}
