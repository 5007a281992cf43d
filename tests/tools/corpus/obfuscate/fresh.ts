import type { Random } from '../../random.ts';

export interface Names {
  /** A name that nobody has yet. */
  fresh(): string;
  /** The new name of a class or id, always the same for the same one. */
  nameOf(old: string): string;
}

/** New names that say nothing; they begin with a letter, so that no selector has to escape them. */
export function namesFrom(random: Random): Names {
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  const fresh = (): string => {
    const name = `x${random.below(36 ** 6).toString(36)}`;
    if (taken.has(name)) return fresh();
    taken.add(name);
    return name;
  };
  return {
    fresh,
    nameOf(old) {
      const known = renamed.get(old) ?? fresh();
      renamed.set(old, known);
      return known;
    },
  };
}
