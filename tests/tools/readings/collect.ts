/** Runs in the page: reads it, and keeps what the labels need to be compared with a verdict elsewhere. */
import { interest } from '../../../utils/know/words/interest.ts';
import { type PackedReading, pack } from '../../../utils/read/portable.ts';
import { readPage } from '../../../utils/read/read.ts';
import { findOne, isSame } from '../corpus/matcher.ts';

export interface Collected {
  reading: PackedReading;
  /** By the selector of a label: the numbers of the elements that are this control, and those that it is. */
  like: Record<string, { is: number[]; of: number[] }>;
}

/**
 * @param url the address the page pretends to have
 * @param labelled the selectors of its labels
 */
export function collect(url: string, labelled: string[]): Collected {
  const { packed, elements } = pack(readPage(document, interest, url));
  const like: Collected['like'] = {};
  for (const selector of labelled) {
    const label = findOne(selector);
    const numbers = (matches: (el: Element, label: Element) => boolean): number[] =>
      label ? elements.flatMap((el, i) => (matches(el, label) ? [i] : [])) : [];
    like[selector] = { is: numbers(isSame), of: numbers((el, one) => isSame(one, el)) };
  }
  return { reading: packed, like };
}
