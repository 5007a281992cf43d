/** Fen as yuan with thousands separators: `414294` → `4,142.94`. */
export function yuan(fen: number): string {
  const [whole = '0', part = '00'] = (fen / 100).toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${part}`;
}
