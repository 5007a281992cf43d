/*
 *   page: Reading ──message──▶ recognise ─▶ Finding ─┐
 *   frames of other origins: their Findings ─────────┼─▶ advise ──message──▶ page: Advice
 *             storage: ticks, booking, lender ───────┘
 *
 * It runs in the background, so that no page carries the grammar, the words and the data. The practice
 * page, a page of the extension itself, calls it without a message.
 */

import type { Advice } from '../../utils/advise/advice.ts';
import { advise, progressKeyOf } from '../../utils/advise/advise.ts';
import { rememberBooking } from '../../utils/advise/memory.ts';
import { type Guest, wholeOf } from '../../utils/advise/whole.ts';
import type { ProgressStore } from '../../utils/keep/progress.ts';
import type { Here } from '../../utils/know/messages.ts';
import type { Reading } from '../../utils/read/reading.ts';
import type { Finding } from '../../utils/recognise/finding.ts';
import { recognise } from '../../utils/recognise/recognise.ts';

export interface Judged {
  finding: Finding;
  advice: Advice;
}

/** Progress key of the journey as a whole: when the guide was last opened, on whichever host. */
const JOURNEY = 'journey';
/** After this long it is another journey, in milliseconds. */
const JOURNEY_LASTS = 1_800_000;

export interface Judge {
  /** What the page is and what to tell the person; remembers the booking that is seen. */
  look(reading: Reading, here: Here, guests?: readonly Guest[]): Promise<Judged>;
  /** Keeps a tick of one order. */
  tick(key: string, id: string, on: boolean): Promise<void>;
  /** The person opened the guide. */
  begin(): Promise<void>;
}

/** @param now the clock in milliseconds, for tests */
export function createJudge(progress: ProgressStore, now: () => number = Date.now): Judge {
  return {
    async look(reading, page, guests = []) {
      const { finding, here } = wholeOf(recognise(reading), page, guests);
      const key = progressKeyOf(finding, here);
      const known = (await progress.read(key)).progress;
      // A dialog or an outcome often names no order: it is about the booking seen last.
      const last = finding.page === 'confirm' || finding.page === 'success';
      const before = known.booking ?? (last ? await progress.lastBooking() : null);
      const memory = rememberBooking(finding, now(), before);
      if (memory && !alike(memory, known.booking)) await progress.update(key, () => ({ booking: memory }));
      const started = here.started || now() - (await progress.read(JOURNEY)).progress.at < JOURNEY_LASTS;
      const { ticks, lender: chosen } = known;
      const advice = advise(finding, { ...here, started, ticks, memory, now: now(), chosen });
      return { finding, advice };
    },
    async tick(key, id, on) {
      await progress.update(key, ({ ticks }) => ({
        ticks: [...ticks.filter((each) => each !== id), ...(on ? [id] : [])],
      }));
    },
    async begin() {
      await progress.update(JOURNEY, () => ({}));
    },
  };
}

/** Two memories of the same booking, whenever they were made. */
const alike = (a: object, b: object | null): boolean =>
  JSON.stringify({ ...a, at: 0 }) === JSON.stringify({ ...b, at: 0 });
