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

/** Of results of one shape the one with the median of each figure; what was so once is so. */
export function medianOf<T>(results: T[]): T {
  const [first] = results;
  if (typeof first === 'number') return spreadOf(results as number[]).median as T;
  if (typeof first === 'boolean') return results.includes(true as T) as T;
  const keys = Object.keys(first as object) as (keyof T)[];
  return Object.fromEntries(keys.map((key) => [key, medianOf(results.map((each) => each[key]))])) as T;
}
