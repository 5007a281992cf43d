import type { Line } from './advice.ts';

/** Builds a line; a value that its sentence has no place for does no harm. */
export function line(key: string, params?: Line['params']): Line {
  return params ? { key, params } : { key };
}

/** Fen as a person reads money: `4,142.94`. The currency is the page's own and stays with its quote. */
export function yuan(fen: number): string {
  return (fen / 100).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');
}
