/**
 * Letters that people take for others in an address: Cyrillic, Greek, Armenian and Latin ones, a choice from the
 * confusables of Unicode Technical Standard #39. Letters with marks are not here: they lose them by NFKD.
 */
const ALIKE: Record<string, string> = {
  a: 'аɑα',
  b: 'ЬƄ',
  c: 'сϲ',
  d: 'ԁɗ',
  e: 'еҽ',
  g: 'ɡց',
  h: 'һհ',
  i: 'іıɩɪιӏ',
  j: 'јϳ',
  k: 'кκ',
  l: 'ⅼǀ',
  m: 'мⅿ',
  n: 'ոη',
  o: 'оοօ',
  p: 'рρ',
  q: 'ԛգ',
  r: 'гᴦ',
  s: 'ѕꜱ',
  t: 'тτ',
  u: 'սυ',
  v: 'ѵν',
  w: 'ԝѡω',
  x: 'хχ',
  y: 'уүγ',
};

const PLAIN: ReadonlyMap<string, string> = new Map(
  Object.entries(ALIKE).flatMap(([plain, others]) => [...others].map((other) => [other, plain] as const)),
);

/** A text with such letters replaced by the plain ones they look like. */
export function unmasked(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...bare].map((letter) => PLAIN.get(letter) ?? letter).join('');
}
