import type { BookingMemory } from '../know/memory.ts';

/** All an advice needs besides the page: where it is, what the person did before, and what hinders. */
export interface AdviceContext {
  host: string;
  path: string;
  /** Ids of the caveats ticked for this order. */
  ticks: readonly string[];
  /** The person has opened the guide on this journey. */
  started: boolean;
  paused: boolean;
  /** The browser translated the page: its labels are no longer the page's own. */
  translated: boolean;
  /** The booking that an earlier page has shown, or null. */
  memory: BookingMemory | null;
  /** Milliseconds; without it nothing is called pressing because of a date. */
  now?: number;
  /** The lender the person named, where the page names none. */
  chosen?: string | null;
  /** What was booked, as the person said, where the page does not. */
  kind?: 'due' | 'settlement' | null;
}
