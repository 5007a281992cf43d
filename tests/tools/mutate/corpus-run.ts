import type * as Recogniser from '../../../utils/recognise/recognise.ts';
import type { Comparison } from '../corpus/compare.ts';
import type { ReadPage } from '../readings/readings.ts';
import { scoreFinding, textOfFinding } from '../readings/score-finding.ts';
import type { Mutant } from './instrument.ts';
import { type Ask, Endless, matters, Recorder, Switch } from './switch.ts';

/** Makes a recogniser of its own around a switch. */
export type Make = (ask: Ask) => typeof Recogniser;

/** A page, how it does without a mutant, and what it takes. */
interface Baseline {
  page: ReadPage;
  score: Comparison;
  text: string;
  seen: Uint8Array;
  asked: number;
  /** Mutants that this page has told so far. */
  told: number;
}

export interface Kill {
  by: string;
  how: 'worse' | 'other' | 'error' | 'endless';
}

/** So many times the usual number of questions are no longer patience. */
const PATIENCE = 20;
/** For pages that ask next to nothing, and for setting up. */
const START = 100_000;

/** The verdict does worse by the labels: in no measure may a mutant lose what was right. */
function isWorse(now: Comparison, before: Comparison): boolean {
  return (
    now.wrong.length > before.wrong.length ||
    (before.found === true && now.found !== true) ||
    (before.page && !now.page) ||
    (before.state === true && now.state !== true) ||
    (before.confirm === true && now.confirm !== true) ||
    (before.confirm === null && now.confirm === false) ||
    (before.plan === true && now.plan !== true) ||
    now.facts.hit < before.facts.hit
  );
}

/** Runs mutants over the corpus. */
export class CorpusRun {
  private readonly make: Make;
  private readonly baselines: Baseline[];

  constructor(make: Make, pages: ReadPage[], sites: number) {
    this.make = make;
    this.baselines = pages.map((page) => {
      const recorder = new Recorder(sites);
      // With a recogniser of its own: caches filled by another page would hide what this one asks.
      const finding = make(recorder.ask).recognise(page.reading);
      const [score, text] = [scoreFinding(page, finding), textOfFinding(finding)];
      return { page, score, text, seen: recorder.seen, asked: recorder.asked, told: 0 };
    });
  }

  /** Whether any page would notice that the site is turned. */
  isSeen(mutant: Mutant): boolean {
    return this.baselines.some(({ seen }) => matters(mutant, seen));
  }

  /** The first page that does worse; null when none does. */
  kill(mutant: Mutant): Kill | null {
    // Pages that told many mutants are likely to tell this one, too.
    const pages = this.baselines
      .filter(({ seen }) => matters(mutant, seen))
      .sort((a, b) => b.told / b.asked - a.told / a.asked);
    const turned = new Switch(mutant);
    let recogniser: typeof Recogniser | null = null;
    for (const baseline of pages) {
      const how = this.tell(baseline, () => {
        turned.allow(START + PATIENCE * baseline.asked);
        recogniser ??= this.make(turned.ask);
        return recogniser.recognise(baseline.page.reading);
      });
      if (!how) continue;
      baseline.told += 1;
      return { by: baseline.page.slug, how };
    }
    return null;
  }

  private tell({ page, score, text }: Baseline, run: () => ReturnType<typeof Recogniser.recognise>) {
    try {
      const finding = run();
      if (isWorse(scoreFinding(page, finding), score)) return 'worse' as const;
      // Not against a label, but no longer the verdict that is kept.
      return textOfFinding(finding) === text ? null : ('other' as const);
    } catch (error) {
      return error instanceof Endless ? ('endless' as const) : ('error' as const);
    }
  }
}
