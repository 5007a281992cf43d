import { simplified } from '../know/words/script.ts';
import { remember } from './remember.ts';

const CJK_GAP = /(?<=[\p{Script=Han}])\s+(?=[\p{Script=Han}])/gu;
/**
 * One form for every text before it is matched: compatibility forms folded (full-width digits, NBSP),
 * traditional characters of our words simplified, lower case, blanks collapsed, and none inside Chinese.
 */
export const normalise = remember((text) =>
  simplified(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\u200b-\u200d\ufeff\u00ad]/g, ''),
  )
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(CJK_GAP, '')
    .trim(),
);

/** Counters, hints and arrows around a label: （2）, (剩1次), trailing | > ›, leading bullets, quotes. */
const NOISE = /^[\s\p{P}\p{S}]+|[\s\p{S}|/\\>›»→∨▾▼·,，。、:：;；!！~～\-–—_…"'”’]+$/gu;
const COUNTER = /[(（[【][^()（）[\]【】]{0,14}[)）\]】]\s*$/u;

/** The label without its noise, normalised; a question mark stays, because a question is no control. */
export const labelKey = remember((label) => {
  let key = normalise(label);
  const inner = key.match(/^[【[「『《(（](.+)[】\]」』》)）]$/u);
  if (inner) key = inner[1]!;
  let before: string;
  do {
    before = key;
    key = key.replace(COUNTER, '').replace(NOISE, '').trim();
  } while (key !== before);
  return key.replace(/(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu, '');
});
