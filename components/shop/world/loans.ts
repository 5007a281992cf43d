import { addMonths } from './dates.ts';
import type { BookingField } from './state.ts';

/** One instalment; money in fen. */
interface Instalment {
  no: number;
  due: string;
  principal: number;
  fee: number;
}

/** A booked debit. `due` pays one instalment on a chosen day; `settlement` pays all that is left. */
interface Booking {
  kind: 'due' | 'settlement';
  /** Where the address keeps what became of it. */
  field: BookingField;
  no: string;
  /** The day on which it was booked. */
  made: string;
  /** The day of the debit. */
  day: string;
  amount: number;
  /** The instalment it pays, or the first one it settles. */
  period: number;
  /** The penalty of an early settlement, part of the amount. */
  penalty: number;
  /** Until when it may be changed or taken back, as the page says it. */
  cutoff: string;
  /** What taking it back costs so late, fen; said in the small print of the dialog and nowhere before. */
  lateFee: number;
  /** False where the page has no control and names somebody to turn to instead. */
  online: boolean;
}

export interface Loan {
  /** The product that paid; null where no page of the shop says which. */
  product: string | null;
  periods: Instalment[];
  paid: number;
  /** Fee of one period by principal, as the page says it. */
  rate: string;
  /** Fen of every period that the stated totals hold and no row shows: the page contradicts itself. */
  unlisted: number;
  booking: Booking;
}

export const lender = '重庆小米消费金融有限公司及合作金融机构';
export const servicePhone = '400-100-3399';
export const serviceHours = '9:00-19:00';
export const account = '招商银行储蓄卡 尾号3021';

/** Equal instalments of a price; the last one takes what rounding leaves. */
export function instalments(first: string, count: number, price: number, fee: number): Instalment[] {
  const principal = Math.round(price / count);
  return Array.from({ length: count }, (_, at) => ({
    no: at + 1,
    due: addMonths(first, at),
    principal: at === count - 1 ? price - principal * at : principal,
    fee,
  }));
}

/** Sum of one column over instalments, fen. */
export function sumOf(rows: Instalment[], column: (row: Instalment) => number): number {
  return rows.reduce((sum, row) => sum + column(row), 0);
}

/** What one instalment costs in all, fen. */
export function totalOf(row: Instalment): number {
  return row.principal + row.fee;
}

/** What the page states as the sum of rows, fen; not always what they add up to. */
export function statedTotal({ unlisted }: Loan, rows: Instalment[]): number {
  return sumOf(rows, totalOf) + unlisted * rows.length;
}
