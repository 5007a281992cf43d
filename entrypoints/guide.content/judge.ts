/*
 *   page: Reading ──message──▶ recognise ─▶ Finding ─┐
 *   frames of other origins: their Findings ─────────┼─▶ advise ──message──▶ page: Advice
 *             storage: ticks, booking, lender ───────┘
 *
 * It runs in the background, so that no page carries the grammar, the words and the data. The practice
 * page, a page of the extension itself, calls it without a message.
 */

import type { Advice, AdviceSummary } from '../../utils/advise/advice.ts';
import { advise, progressKeyOf } from '../../utils/advise/advise.ts';
import { recalled, rememberBooking } from '../../utils/advise/memory.ts';
import { proofOf } from '../../utils/advise/proof.ts';
import { summarise } from '../../utils/advise/summary.ts';
import { type Guest, wholeOf } from '../../utils/advise/whole.ts';
import type { Recall } from '../../utils/keep/booking.ts';
import type { ProgressStore } from '../../utils/keep/progress.ts';
import type { BookingMemory } from '../../utils/know/memory.ts';
import type { Here } from '../../utils/know/messages.ts';
import type { Reading } from '../../utils/read/reading.ts';
import type { Finding } from '../../utils/recognise/finding.ts';
import { recognise } from '../../utils/recognise/recognise.ts';

export interface Judged {
  finding: Finding;
  advice: Advice;
  /** What the popup is told, but for what only the page knows. */
  summary: Omit<AdviceSummary, 'host' | 'lost'>;
}

/** Progress key of the journey as a whole: when the guide was last opened, on whichever host. */
const JOURNEY = 'journey';
/** After this long it is another journey, in milliseconds. */
const JOURNEY_LASTS = 1_800_000;

export interface Judge {
  /**
   * What the page is and what to tell the person; remembers the booking that is seen.
   * @param tab where the page is: what one tab has shown is no memory of another
   */
  look(reading: Reading, here: Here, tab: number, guests?: readonly Guest[]): Promise<Judged>;
  /** Keeps a tick of one order. */
  tick(key: string, id: string, on: boolean): Promise<void>;
  /** Keeps what only the person could tell about an order. */
  answer(key: string, about: 'lender' | 'booking', value: string): Promise<void>;
  /** The person opened the guide. */
  begin(): Promise<void>;
}

/** @param now the clock in milliseconds, for tests */
export function createJudge(progress: ProgressStore, recall: Recall, now: () => number = Date.now): Judge {
  /** A booking is known by its order, and else only in the tab that has shown it. */
  async function keep(finding: Finding, tab: number, memory: BookingMemory): Promise<void> {
    await recall.keep(tab, memory);
    if (memory.order && memory.order === finding.order)
      await progress.update(memory.order, () => ({ booking: memory }));
  }

  return {
    async look(reading, page, tab, guests = []) {
      const { finding, here } = wholeOf(recognise(reading), page, guests);
      const {
        ticks,
        lender: chosen,
        kind,
        booking,
      } = (await progress.read(progressKeyOf(finding, here))).progress;
      const moment = { now: now(), place: here.host + here.path };
      const before = recalled(finding, booking, await recall.of(tab), moment.now);
      const proof = proofOf(finding, before, moment);
      // What is off the list is settled; a booking that is offered there now is another one.
      const isSettled = proof === 'row' || proof === 'list';
      const memory =
        isSettled && before ? { ...before, settled: true } : rememberBooking(finding, moment, before);
      if (memory && !alike(memory, before)) await keep(finding, tab, memory);
      const started = here.started || now() - (await progress.read(JOURNEY)).progress.at < JOURNEY_LASTS;
      const advice = advise(finding, { ...here, started, ticks, memory: before, now: now(), chosen, kind });
      return { finding, advice, summary: summarise(advice, finding) };
    },
    async answer(key, about, value) {
      await progress.update(key, () =>
        about === 'lender'
          ? { lender: value }
          : { kind: value === 'due' || value === 'settlement' ? value : null },
      );
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
