import { isKnownNumber } from '../../../../utils/know/contacts.ts';
import type { Random } from '../../random.ts';

/** Days and times are numbers that a page is about; they name nobody. */
const DATE = String.raw`(?<!\d)(?:19|20)\d{2}[-/.年]\s?\d{1,2}(?:[-/.月]\s?\d{1,2}日?)?(?:[ T]+\d{1,2}:\d{2}(?::\d{2})?)?(?!\d)`;
const COMPACT_DAY = String.raw`(?<!\d)20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)`;
const MONEY = String.raw`(?:[¥￥$€£]|NT\$|HK\$)\s?\d[\d,]*(?:\.\d+)?|\d[\d,]*(?:\.\d+)?\s?[元円]|\d[\d,]*\.\d{2}(?!\d)`;
const EMAIL = String.raw`[\w.+*-]+@[\w-]+(?:\.[\w-]+)+`;
/** Parts of a number that are set apart: telephones, cards. */
const GROUPED = String.raw`\+?\(?\d{2,4}\)?[ -]\d{3,4}[ -]\d{3,4}(?:[ -]\d{1,4})*|\+\d{1,3}[ -]\d{3,4}[ -]?\d{4}|0\d{2,3}-\d{7,8}`;
/** Numbers of which a part is hidden: 138****5678. */
const MASKED = String.raw`\d{1,6}[*•xX]{2,}\d{0,6}|[*•]{2,}\s?\d{3,6}`;
const LONG = String.raw`[a-z]{0,4}\d{7,}[xX]?`;
/** The last four digits of a card. */
const TAIL = String.raw`(?:尾号|尾號|尾数|尾數|末四[码碼位]|ending(?: in)?|x{2,4}|·{2,4}|…)\s?[(（]?\d{4}(?!\d)`;

/** What a number is can be told from its beginning: a service line, an area, a bank. */
const PREFIX = /^(?:[48]00|\+?\(?\d{2,4}\)?(?=[ -]))/;
const KEPT = new RegExp(`^(?:${DATE}|${COMPACT_DAY}|${MONEY})$`, 'i');
const ANY = new RegExp([EMAIL, DATE, COMPACT_DAY, MONEY, MASKED, GROUPED, TAIL, LONG].join('|'), 'gi');

/**
 * Replaces what could tell who a page belongs to (order, card, telephone and account numbers, addresses of mail) by
 * invented digits of the same shape; the same number becomes the same one everywhere. The invented digits are no function
 * of the old ones. Days, amounts and the service numbers of our own directory stay.
 * @param random decides on the new digits
 */
export function createScrubber(random: Random): (text: string) => string {
  const known = new Map<string, string>();
  const invented = (digits: string, kept: number) =>
    digits.slice(0, kept) + digits.slice(kept).replace(/\d/g, () => String(random.below(10)));
  return (text) =>
    text.replace(ANY, (found) => {
      if (found.includes('@')) return 'someone@mail.example';
      if (KEPT.test(found) || isKnownNumber(found)) return found;
      const digits = found.replace(/\D/g, '');
      const now =
        known.get(digits) ?? invented(digits, PREFIX.exec(found)?.[0].replace(/\D/g, '').length ?? 1);
      known.set(digits, now);
      let at = 0;
      return found.replace(/\d/g, () => now[at++]!);
    });
}
