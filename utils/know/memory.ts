/** A booked repayment as a page showed it before the person acted: what a proof is held against. */
export interface BookingMemory {
  /** Order number, or null where the page showed none. */
  order: string | null;
  /** Other numbers that stood with it: of the booking, the loan, the contract. */
  numbers: string[];
  /** ISO date of the booked debit; verbatim where it could not be read as a date; or null. */
  date: string | null;
  /** Fen, or null. */
  amount: number | null;
  intent: 'cancel' | 'modify';
  booking: 'due' | 'settlement' | null;
  /** Where it stood, so that its absence there can mean something; null where only a dialog was seen. */
  list: ListMemory | null;
  /** A dialog has asked whether to do it; nobody knows what was answered. */
  asked: boolean;
  /** What an outcome page said of it. */
  outcome: 'good' | 'open' | 'bad' | null;
  /** Its list has shown that it is gone: what is offered there from now on is another one. */
  settled: boolean;
  /** When it was seen, in milliseconds. */
  at: number;
}

/** What else a page showed while the booking stood on it. */
export interface ListMemory {
  /** Host and path. */
  place: string;
  /** Its days and sums, those of the booking among them: `date 2026-12-05`, `amount 69049`. */
  shown: string[];
  /** The row of the plan that was booked. */
  row: { no: number | null; due: string | null; total: number | null } | null;
}
