import type { Line } from './advice.ts';

/** Builds a line; a value that its sentence has no place for does no harm. */
export function line(key: string, params?: Line['params']): Line {
  return params ? { key, params } : { key };
}

/** All three languages write figures alike. */
const MONEY = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Fen as a person reads money: `4,142.94`. The currency is the page's own and stays with its quote. */
export const yuan = (fen: number): string => MONEY.format(fen / 100);

/** The last four characters of an order, `…7736`; of a short number nothing, because four would be most of it. */
export function maskOrder(order: string): string {
  return order.length < 8 ? '…' : `…${order.slice(-4)}`;
}
