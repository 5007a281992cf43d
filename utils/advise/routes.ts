import { LENDERS, type Lender } from '../know/lenders.ts';

/** The lender the page names, else the one the person named, else undefined. */
export function lenderOf(id: string | null, chosen: string | null | undefined): Lender | undefined {
  return LENDERS.find((each) => each.id === (id ?? chosen));
}

/** Hosts that belong to one house: whoever wrote the contract, its desk and its app are the way. */
const HOUSES = /airstar|^(m\.)?jr\.mi\.|mixiaojin/;

/** The house whose site this is, where the page itself names no lender. */
export function houseOf(host: string): Lender | undefined {
  return HOUSES.test(host) ? lenderOf('mi-fenqi', null) : undefined;
}

/**
 * Whom to turn to, the best desk first: the lender decides about a plan, the shop only about the order,
 * and the last two are for when something is wrong.
 * @returns ids of `know/contacts`
 */
export function contactsFor(house: Lender | undefined, host: string, path: string): string[] {
  if (host === 'buy.mi.com' || path.startsWith('/tw/')) return ['mi-tw'];
  if (host === 'store.mi.com' || path.startsWith('/in/')) return ['mi-in'];
  return [...(house?.contacts ?? []), 'mi-service', 'mi-online', 'regulator', 'antifraud'];
}
