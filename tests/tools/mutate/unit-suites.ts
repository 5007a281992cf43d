/**
 * Run by Vitest: all unit tests of the recogniser, once per mutant, each time with modules of their own. The suite of
 * a mutant has its place in the list for a name.
 */
import { beforeEach, describe, inject, it, onTestFailed, vi } from 'vitest';
import type { Mutant } from './instrument.ts';
import { type Ask, Recorder, Switch } from './switch.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The test files. */
    files: string[];
    /** How many sites there are. */
    sites: number;
    /** A null is the code as it is; what it asks is recorded. */
    mutants: (Mutant | null)[];
  }
  interface TaskMeta {
    /** What a recorder saw, by site. */
    seen?: number[];
  }
}

/** More questions than any test asks. */
const PATIENCE = 2_000_000;

const files = inject('files');
const scope = globalThis as { __mutant?: Ask };

inject('mutants').forEach((mutant, place) => {
  describe(String(place), async () => {
    const turned = mutant ? new Switch(mutant) : new Recorder(inject('sites'));
    const start = (): void => {
      if (turned instanceof Switch) turned.allow(PATIENCE);
      scope.__mutant = turned.ask;
    };
    let told = false;
    beforeEach(({ skip }) => {
      // One test that fails says enough.
      if (told) skip();
      start();
      onTestFailed(() => {
        told = true;
      });
    });
    start();
    vi.resetModules();
    try {
      for (const file of files) await import(/* @vite-ignore */ file);
    } catch (error) {
      it('can be loaded', () => {
        throw error;
      });
    }
    if (turned instanceof Recorder)
      it('is recorded', ({ task }) => {
        task.meta.seen = [...turned.seen];
      });
  });
});
