import { simplified } from '../know/words/script.ts';

const CJK_GAP = /(?<=[\p{Script=Han}])\s+(?=[\p{Script=Han}])/gu;
const cache = new Map<string, string>();
/** Enough for every line of a page; dropped whole so that it never grows. */
const CACHE_SIZE = 4000;

/**
 * One form for every text before it is matched: compatibility forms folded (full-width digits, NBSP),
 * traditional characters of our words simplified, lower case, blanks collapsed, and none inside Chinese.
 */
export function normalise(text: string): string {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const folded = simplified(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\u200b-\u200d\ufeff\u00ad]/g, ''),
  )
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(CJK_GAP, '')
    .trim();
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(text, folded);
  return folded;
}

/** Counters, hints and arrows around a label: （2）, (剩1次), trailing | > ›, leading bullets, quotes. */
const NOISE = /^[\s\p{P}\p{S}]+|[\s\p{S}|/\\>›»→∨▾▼·,，。、:：;；!！~～\-–—_…"'”’]+$/gu;
const COUNTER = /[(（[【][^()（）[\]【】]{0,14}[)）\]】]\s*$/u;

/** The label without its noise, normalised; a question mark stays, because a question is no control. */
export function labelKey(label: string): string {
  let key = normalise(label);
  const inner = key.match(/^[【[「『《(（](.+)[】\]」』》)）]$/u);
  if (inner) key = inner[1]!;
  let before: string;
  do {
    before = key;
    key = key.replace(COUNTER, '').replace(NOISE, '').trim();
  } while (key !== before);
  return key.replace(/(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu, '');
}
