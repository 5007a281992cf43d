import { formatState, parseState, type ShopState } from './state.ts';

export type Act = 'cancel' | 'modify';

/** A screen of the shop with what it is about. */
export type Place =
  | { screen: 'home' | 'sign-in' | 'orders' | 'messages' | 'reserve' | 'bookings' | 'missing' }
  | { screen: 'order' | 'plan' | 'mall-plan'; order: string }
  /** The order is empty where the page is to say nothing of it, its address included. */
  | { screen: 'result'; order: string; act: Act };

/** Where the real screens live: host and path, without the scheme. The guide is tried under these very addresses. */
const addresses = {
  home: 'www.mi.com/',
  'sign-in': 'account.xiaomi.com/fe/service/login/password',
  orders: 'www.mi.com/shop/user/orderList',
  order: 'www.mi.com/user/orderView',
  plan: 'm.jr.airstarfinance.net/installment/plan',
  /** A plan that the mall itself shows, because it is not its lender's. */
  'mall-plan': 'www.mi.com/user/installmentView',
  bookings: 'm.jr.airstarfinance.net/installment/booking/list',
  result: 'm.jr.airstarfinance.net/installment/booking/result',
  messages: 'www.mi.com/shop/user/message',
  reserve: 'www.mi.com/shop/user/reserve',
} as const;

/** Every host that the shop pretends to be. */
export const shopHosts = [...new Set(Object.values(addresses).map((address) => address.split('/')[0] ?? ''))];

/** Where an act leads: to its result, which names the order unless the trainer wants it silent. */
export function resultOf(order: string, act: Act, state: ShopState): Place {
  return { screen: 'result', order: state.outcome === 'silent' ? '' : order, act };
}

/** The path of a place: host, path and query, as a `Router` takes it. */
export function pathOf(place: Place, state: ShopState): string {
  const query = new URLSearchParams();
  if (place.screen === 'order' || place.screen === 'mall-plan') query.set('order_id', place.order);
  if ((place.screen === 'plan' || place.screen === 'result') && place.order !== '')
    query.set('orderId', place.order);
  if (place.screen === 'result') query.set('act', place.act);
  const kept = formatState(state);
  if (kept !== '') query.set('s', kept);
  const address = place.screen === 'missing' ? addresses.home : addresses[place.screen];
  const text = query.toString();
  return text === '' ? address : `${address}?${text}`;
}

/** What a path leads to; an unknown one to the `missing` screen. */
export function placeOf(path: string): { place: Place; state: ShopState } {
  const url = new URL(`https://${path}`);
  const state = parseState(url.searchParams.get('s'));
  const address = url.host + url.pathname;
  const screen = Object.entries(addresses).find(([, known]) => known === address)?.[0] as
    | keyof typeof addresses
    | undefined;
  const order = url.searchParams.get('order_id') ?? url.searchParams.get('orderId') ?? '';
  const act = url.searchParams.get('act') === 'modify' ? 'modify' : 'cancel';
  if (screen === undefined) return { place: { screen: 'missing' }, state };
  if (screen === 'order' || screen === 'plan' || screen === 'mall-plan') {
    return { place: { screen, order }, state };
  }
  if (screen === 'result') return { place: { screen, order, act }, state };
  return { place: { screen }, state };
}
