/**
 * Runs in a page. Takes from it what a recogniser might lean on by mistake, and leaves what a person sees:
 *
 *   rules pinned to what they match ─▶ classes and ids renamed, data-* gone ─▶ boxes nested anew ─▶ same pixels?
 *                                                                                                     │
 *   page as it was ◀─────────────────────────── undo ◀────────────────────────────────────────────────┘
 */
import { createRandom } from '../random.ts';
import { changes } from './obfuscate/changes.ts';
import { namesFrom } from './obfuscate/fresh.ts';
import { type Picture, pictureOf, shiftedIn } from './obfuscate/layout.ts';
import { renameIn } from './obfuscate/names.ts';
import { nestIn } from './obfuscate/nest.ts';
import { pinRules } from './obfuscate/rules.ts';
import { rootsOf } from './root.ts';

export interface How {
  /** The same seed gives the same page. */
  seed: number;
  /**
   * Elements of text (span, b, small …) that a style sheet made boxes of get boxes around them, too: cells of a row, entries
   * of a menu. A reader that puts lines together by tags alone sees other lines then.
   */
  lines: boolean;
}

export interface Obfuscated {
  /** Boxes that were put around others. */
  wrappers: Set<Element>;
  /** Makes the page what it was. */
  undo(): void;
}

/**
 * Obfuscates a loaded page whose scripts do not run, with its open shadow roots and same-origin frames.
 * @throws when the page does not look as before: then the fault is here
 */
export function obfuscate(doc: Document, { seed, lines }: How): Obfuscated {
  const random = createRandom(seed);
  const done = changes();
  const names = namesFrom(random);
  const roots = rootsOf(doc);
  const before = pictureOf(roots);

  const pins = new Map<Element, string[]>();
  for (const root of roots) pinRules(root, names, pins, done);
  for (const root of roots) renameIn(root, names.nameOf, pins, done);
  mustLookLike(before, 'renaming');
  const wrappers = new Set(roots.flatMap((root) => nestIn(root, lines, random, done)));
  mustLookLike(before, 'nesting');
  return { wrappers, undo: done.undo };
}

function mustLookLike(before: Picture, after: string): void {
  const shifted = shiftedIn(before);
  if (shifted.length > 0)
    throw new Error(`${after} changed ${shifted.length} boxes: ${shifted.slice(0, 3).join('; ')}`);
}
