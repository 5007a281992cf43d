import { CONTACTS, type Contact, contactById } from '../know/contacts.ts';

export interface Directory {
  /** Those of this page, the best one first. */
  first: Contact[];
  /** Wallets and banks: many, and only one of them is anybody's. */
  payment: Contact[];
  /** What is left: the shop's other desks and the authorities. */
  others: Contact[];
  /** Desks of other regions. */
  abroad: Contact[];
}

/** With no page to go by: the usual lender, the shop, then the authorities. */
const USUAL = ['airstar', 'mi-service', 'mi-online', 'antifraud'];

/**
 * Sorts the whole directory for a page. Every contact appears exactly once.
 * @param ids the page's contacts, the best one first; empty for none
 */
export function directoryFor(ids: readonly string[]): Directory {
  const first = (ids.length > 0 ? ids : USUAL).flatMap((id) => contactById(id) ?? []);
  const region = first[0]?.region ?? 'cn';
  const rest = CONTACTS.filter((each) => !first.includes(each));
  const here = rest.filter((each) => each.region === region);
  const isPayment = (each: Contact) => each.group === 'wallet' || each.group === 'bank';
  return {
    first,
    payment: here.filter(isPayment),
    others: here.filter((each) => !isPayment(each)),
    abroad: rest.filter((each) => each.region !== region),
  };
}
