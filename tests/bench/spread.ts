/** Several measurements of one thing: the middle one counts, the others tell how noisy the machine is. */
export interface Spread {
  min: number;
  median: number;
  max: number;
}

export function spreadOf(samples: number[]): Spread {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return { min: at(0), median: at(0.5), max: at(1) };
}
