/** As much of `browser.storage.local` as is needed; both WXT's and the polyfill's have it. */
export interface StorageArea {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** What a parser found: the usable part, and whether anything had to be replaced by a default. */
export interface Parsed<T> {
  value: T;
  sound: boolean;
}

/** True for a plain object, and nothing else storage can hold. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The strings of a list, and whether it was one of strings only. */
export function parseStrings(value: unknown): Parsed<string[]> {
  if (!Array.isArray(value)) return { value: [], sound: value === undefined };
  const strings = value.filter((each): each is string => typeof each === 'string');
  return { value: strings, sound: strings.length === value.length };
}

/**
 * Puts an unreadable value beside its place, so that nothing is lost: `<key>.corrupt`, and
 * `<key>.corrupt.2` and so on while an earlier one is still there.
 */
export async function setAside(area: StorageArea, key: string, value: unknown): Promise<void> {
  for (let n = 1; ; n++) {
    const place = n === 1 ? `${key}.corrupt` : `${key}.corrupt.${n}`;
    const held = await area.get(place);
    // Past the ninth the disk would be the one to suffer; the newest then gives way.
    if (n < 9 && place in held && JSON.stringify(held[place]) !== JSON.stringify(value)) continue;
    return area.set({ [place]: value });
  }
}

/** Runs tasks one after the other, so that two changes in a row never read the same state. */
export function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = last.then(task, task);
    last = run.catch(() => {});
    return run;
  };
}
