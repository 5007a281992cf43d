import { OFFER, OWN_DEBT } from '../../know/words/offers.ts';
import { fold } from './fold.ts';

/** The line promises something, and says nothing of the debt itself. */
export function isOffer(text: string): boolean {
  const folded = fold(text);
  return OFFER.test(folded) && !OWN_DEBT.test(folded);
}
