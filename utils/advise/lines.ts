import type { Line } from './advice.ts';

/** Builds a line; a value that its sentence has no place for does no harm. */
export function line(key: string, params?: Line['params']): Line {
  return params ? { key, params } : { key };
}

/** Fen as a person reads money: `4,142.94`. The currency is the page's own and stays with its quote. */
export function yuan(fen: number): string {
  return (fen / 100).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');
}

/** The last four characters of an order, `…7736`; of a short number nothing, because four would be most of it. */
export function maskOrder(order: string): string {
  return order.length < 8 ? '…' : `…${order.slice(-4)}`;
}
