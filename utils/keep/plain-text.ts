/*
 * What is never seen but changes what is seen: control characters, marks of direction, joiners, fillers,
 * half characters, private and unassigned ones. A name such as 「小米\u202e…」 would read as another one.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const BREAKS = /[\t\n\v\f\r\x85\u2028\u2029]+/gu;

export interface PlainText {
  text: string;
  /** How many characters were taken out or became a blank. */
  stripped: number;
}

/** One line of text in NFC, with nothing in it that cannot be seen. */
export function plainText(raw: string): PlainText {
  let stripped = 0;
  const count = (replacement: string) => (found: string) => {
    stripped += found.length;
    return replacement;
  };
  const seen = raw.replace(BREAKS, count(' ')).replace(UNSEEN, count(''));
  return { text: seen.normalize('NFC').replace(/\s+/gu, ' ').trim(), stripped };
}

/** More marks on one letter than any language of ours needs: they would spill over the lines around. */
export const isHeaped = (text: string): boolean => /\p{M}{4}/u.test(text.normalize('NFD'));

/** The length in characters as people count them. */
export const lengthOf = (text: string): number => [...text].length;
