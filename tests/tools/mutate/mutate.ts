import { fileURLToPath } from 'node:url';
import { bundleScript } from '../bundle.ts';
import { compile } from '../compile.ts';
import { corpus } from '../corpus/corpus.ts';
import { readingsOf } from '../readings/readings.ts';
import { CorpusRun, type Kill, type Make } from './corpus-run.ts';
import { Instrument, type Mutant, SWITCH } from './instrument.ts';
import type { Ask } from './switch.ts';
import { killWithUnitTests } from './unit-run.ts';

/*
 * sites in the source ─▶ code that asks a switch at each ─┬─▶ mutant by mutant over the kept readings
 *                                                         └─▶ and, for those who survive that, over the unit tests
 */

const folder = new URL('../../../utils/recognise/', import.meta.url);
const name = 'RepayGuideRecogniser';

export interface Outcome extends Mutant {
  /** The page or unit test that tells the mutant, or null. */
  by: string | null;
  how: Kill['how'] | 'unit' | null;
  /** Any page comes past and would see a difference. */
  seen: boolean;
}

export interface Options {
  /** Parts of names of files; none means all. */
  files: string[];
  /** Told now and then how many of how many mutants are done. */
  progress: (done: number, of: number) => void;
}

/** Turns every site of the recogniser in every way and looks who notices. */
export async function mutate({ files, progress }: Options): Promise<Outcome[]> {
  const pages = await readingsOf(corpus());
  const instrument = new Instrument(fileURLToPath(folder));
  const code = await bundleScript(new URL('recognise.ts', folder), name, [instrument.plugin()]);
  const make: Make = compile<Ask, ReturnType<Make>>(code, name, SWITCH);
  const mutants = instrument
    .mutants()
    .filter(({ site }) => files.length === 0 || files.some((part) => site.file.includes(part)));
  // First what is done in a moment: a test that fails by itself is told before the long part.
  const tests = await killWithUnitTests(instrument, mutants);
  const run = new CorpusRun(make, pages, instrument.sites.length);
  const outcomes = mutants.map((mutant, i): Outcome => {
    if (i % 250 === 0) progress(i, mutants.length);
    const { by, how } = run.kill(mutant) ?? { by: tests.get(mutant) ?? null, how: 'unit' };
    return { ...mutant, by, how: by === null ? null : how, seen: run.isSeen(mutant) };
  });
  progress(mutants.length, mutants.length);
  return outcomes;
}
