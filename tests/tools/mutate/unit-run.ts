import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { startVitest, type TestSuite } from 'vitest/node';
import type { Instrument, Mutant } from './instrument.ts';
import { matters } from './switch.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const suites = fileURLToPath(new URL('./unit-suites.ts', import.meta.url));

/** The unit tests of the recogniser. */
const files = globSync('tests/unit/recognise-*.test.ts', { cwd: root })
  .sort()
  .map((file) => `${root}${file}`);

/**
 * Runs the unit tests once per mutant.
 * @returns of each what `look` finds in its suite
 */
async function run<T>(
  plugin: Plugin,
  sites: number,
  mutants: (Mutant | null)[],
  look: (suite: TestSuite) => T,
): Promise<T[]> {
  const vitest = await startVitest(
    [],
    {
      config: false,
      root,
      watch: false,
      include: [suites],
      reporters: [{}],
      // A kept transform would have the numbers of another run.
      fsModuleCache: false,
      hookTimeout: 600_000,
      provide: { files, sites, mutants },
    },
    { plugins: [plugin] },
  );
  try {
    const modules = vitest.state.getTestModules();
    const found = modules.flatMap(({ children }) => [...children.suites()]);
    if (found.length !== mutants.length) {
      const errors = modules.flatMap((module) => module.errors());
      throw new Error(`the unit tests did not run: ${errors.map(({ message }) => message).join('; ')}`);
    }
    return found.sort((a, b) => Number(a.name) - Number(b.name)).map(look);
  } finally {
    await vitest.close();
    // A mutant that is told is a failed test, but no failure of ours.
    process.exitCode = undefined;
  }
}

/** The name of the first test that failed. */
function failedIn(suite: TestSuite): string | null {
  for (const test of suite.children.allTests('failed')) return test.name;
  return null;
}

/** What the unit tests ask of the code as it is. */
function seenIn(suite: TestSuite): Uint8Array {
  const failed = failedIn(suite);
  if (failed) throw new Error(`a unit test fails without a mutant: ${failed}`);
  for (const test of suite.children.allTests()) {
    const { seen } = test.meta();
    if (seen) return Uint8Array.from(seen);
  }
  throw new Error('the unit tests left no record');
}

/**
 * Runs the unit tests with those mutants that they can tell.
 * @returns of each mutant that is told the name of the test
 * @throws when a test fails without a mutant
 */
export async function killWithUnitTests(
  instrument: Instrument,
  mutants: Mutant[],
): Promise<Map<Mutant, string>> {
  const sites = instrument.sites.length;
  const [seen] = await run(instrument.plugin(), sites, [null], seenIn);
  const worth = mutants.filter((mutant) => seen && matters(mutant, seen));
  const failed = await run(instrument.plugin(), sites, worth, failedIn);
  return new Map(worth.flatMap((mutant, i) => (failed[i] ? [[mutant, failed[i]]] : [])));
}
