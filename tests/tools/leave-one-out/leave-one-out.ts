import { labelKey, normalise } from '../../../utils/recognise/normalise.ts';
import { bundleScript } from '../bundle.ts';
import { compile } from '../compile.ts';
import { corpus } from '../corpus/corpus.ts';
import { HAND, handThrough } from '../hand-through.ts';
import { type ReadPage, readingsOf } from '../readings/readings.ts';
import { scoreFinding } from '../readings/score-finding.ts';
import type * as Recogniser from './recogniser.ts';
import { allWords, forbidding, type Table, type Word, without } from './words.ts';

/*
 * How much hangs on a single word of the label grammar, and so how a wording fares that nobody listed: each word is
 * taken out in turn. Only those pages are judged again on which a label that was asked about now reads otherwise; on
 * all others nothing can change.
 */

type Make = (hand: (name: string, real: unknown) => unknown) => typeof Recogniser;

/** What a word is needed for. */
export interface Left extends Word {
  /** Pages whose target is found by a label or question that the word is a part of. */
  relying: string[];
  /** Of those, the pages whose target is not found any more. */
  lost: string[];
  /** Rings on anything but a target, on any page: `slug: label`. */
  wrong: string[];
}

/** A page as the whole grammar sees it. */
interface Baseline {
  page: ReadPage;
  found: boolean;
  wrong: string[];
  /** All labels the parser was asked about. */
  asked: Asked[];
}

interface Asked {
  label: string;
  key: string;
  meaning: string;
  /** The verdict stands on it: it is on a ring, or in a line that is quoted for a reason. */
  counts: boolean;
}

const meaningOf = (meaning: ReturnType<typeof Recogniser.readLabel>): string => JSON.stringify(meaning);

async function bundle(): Promise<Make> {
  const name = 'RepayGuideRecogniser';
  const code = await bundleScript(new URL('./recogniser.ts', import.meta.url), name, [
    handThrough('utils/know/words/label.ts', ['CHINESE', 'ENGLISH']),
    handThrough('utils/recognise/label.ts', ['readLabel']),
  ]);
  return compile<Parameters<Make>[0], ReturnType<Make>>(code, name, HAND);
}

function baselineOf(page: ReadPage, make: Make): Baseline {
  const meanings = new Map<string, string>();
  const { recognise } = make((name, real) => {
    if (name !== 'readLabel') return real;
    return (label: string) => {
      const meaning = (real as typeof Recogniser.readLabel)(label);
      meanings.set(label, meaningOf(meaning));
      return meaning;
    };
  });
  const finding = recognise(page.reading);
  const { found, wrong } = scoreFinding(page, finding);
  const { target, also, choices, confirm, reasons } = finding;
  const rings = [target, also, ...choices, confirm?.act, confirm?.keep].map((ring) => ring?.label);
  const said = [...rings, ...reasons.map(({ says }) => says)].map((text) => normalise(text ?? ''));
  const asked = [...meanings].map(([label, meaning]) => ({
    label,
    key: labelKey(label),
    meaning,
    counts: said.some((text) => text.includes(normalise(label))),
  }));
  return { page, found: found === true, wrong, asked };
}

function leaveOut(word: Word, baselines: Baseline[], make: Make): Left {
  const left: Left = { ...word, relying: [], lost: [], wrong: [] };
  const parts = word.word.split(' ');
  const changed = (change: typeof without) => {
    const changing = make((name, real) => (name === word.language ? change(real as Table, word) : real));
    const reads = ({ label, meaning }: Asked): boolean => meaningOf(changing.readLabel(label)) !== meaning;
    return { ...changing, reads };
  };
  const [less, forbidden] = [changed(without), changed(forbidding)];
  for (const { page, found, wrong, asked } of baselines) {
    const holding = asked.filter(({ key }) => parts.every((part) => key.includes(part)));
    const relies = found && holding.some((one) => one.counts && forbidden.reads(one));
    if (relies) left.relying.push(page.slug);
    if (!holding.some(less.reads)) continue;
    const now = scoreFinding(page, less.recognise(page.reading));
    if (relies && !now.found) left.lost.push(page.slug);
    for (const ring of now.wrong) if (!wrong.includes(ring)) left.wrong.push(`${page.slug}: ${ring}`);
  }
  return left;
}

/** Takes each word out of the grammar in turn and looks what the corpus loses. */
export async function leaveOneOut(): Promise<Left[]> {
  const make = await bundle();
  const baselines = (await readingsOf(corpus())).map((page) => baselineOf(page, make));
  return allWords().map((word) => leaveOut(word, baselines, make));
}

/** Of all pages that rely on one of the words, those on which the target is still found without it. */
export function shareOf(words: Left[]): { found: number; of: number } {
  const of = words.reduce((all, { relying }) => all + relying.length, 0);
  const lost = words.reduce((all, one) => all + one.lost.length, 0);
  return { found: of - lost, of };
}
