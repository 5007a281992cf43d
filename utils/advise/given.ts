import type { Contact } from '../know/contacts.ts';
import type { GivenContact } from '../know/policy.ts';

/** Contacts of an organisation, beside the built-in ones of a page. */
interface Given {
  /** Those of a lender of this page, and those of none in particular. */
  here: GivenContact[];
  /** Those of other lenders. */
  elsewhere: GivenContact[];
}

/**
 * Sorts an organisation's contacts for a page.
 * @param built the page's built-in contacts, behind which they are shown
 */
export function givenFor(given: readonly GivenContact[], built: readonly Contact[]): Given {
  const products = new Set(built.flatMap((each) => each.products));
  const isHere = ({ lender }: GivenContact) => lender === null || products.has(lender);
  return { here: given.filter(isHere), elsewhere: given.filter((each) => !isHere(each)) };
}
