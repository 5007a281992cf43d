import type { StorageArea } from '../../utils/keep/area.ts';

/** A storage area in memory that, like a real one, hands out copies. */
export function memoryArea(
  start: Record<string, unknown> = {},
): StorageArea & { held: Record<string, unknown> } {
  const held: Record<string, unknown> = structuredClone(start);
  return {
    held,
    async get(keys) {
      const wanted = keys === null ? Object.keys(held) : [keys].flat();
      return structuredClone(
        Object.fromEntries(wanted.filter((key) => key in held).map((key) => [key, held[key]])),
      );
    },
    async set(items) {
      Object.assign(held, structuredClone(items));
    },
    async remove(keys) {
      for (const key of [keys].flat()) delete held[key];
    },
  };
}
