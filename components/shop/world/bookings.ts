import type { Loan } from './loans.ts';
import type { ShopState } from './state.ts';

/** How a booking stands after what the person did: taken back, or booked for a day. */
export function bookingNow({ booking }: Loan, state: ShopState): { isBooked: boolean; day: string } {
  const kept = state[booking.field];
  return kept === 'cancelled'
    ? { isBooked: false, day: booking.day }
    : { isBooked: true, day: kept ?? booking.day };
}

/** What the booking pays, in words. */
export function bookedThing({ booking }: Loan): string {
  return booking.kind === 'due' ? `第${booking.period}期` : '提前结清';
}

/** The state after an act on a booking: changed, unless the trainer wants the act to change nothing. */
export function actedOn({ booking }: Loan, value: string, state: ShopState): ShopState {
  const fails = state.outcome === 'listed' || state.outcome === 'failed';
  return fails ? state : { ...state, [booking.field]: value };
}

/** The status of each period as the plan's table says it. */
export function periodStatus(loan: Loan, no: number, state: ShopState): string {
  if (no <= loan.paid) return '已还款';
  if (!bookingNow(loan, state).isBooked) return '待还款';
  if (loan.booking.kind === 'settlement') return '待还款';
  return no === loan.booking.period ? '已预约还款' : '待还款';
}
