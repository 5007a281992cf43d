/** A booked repayment as a page showed it before the person acted: what a proof is held against. */
export interface BookingMemory {
  /** Order number, or null where the page showed none. */
  order: string | null;
  /** ISO date of the booked debit; verbatim where it could not be read as a date; or null. */
  date: string | null;
  /** Fen, or null. */
  amount: number | null;
  intent: 'cancel' | 'modify';
  booking: 'due' | 'settlement' | null;
  /** When it was seen, in milliseconds. */
  at: number;
}
