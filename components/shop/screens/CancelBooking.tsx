import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import type { Visit } from '../router.ts';
import { bookingNow } from '../world/bookings.ts';
import { yuan } from '../world/money.ts';
import { type Loan, type Order, totalOf } from '../world/orders.ts';

interface CancelBookingProps {
  visit: Visit;
  order: Order;
  loan: Loan;
  onClose(): void;
}

/** The last question before a booking is taken back, with what it costs and what stays due. */
export function CancelBooking({ visit, order, loan, onClose }: CancelBookingProps) {
  const { booking, periods } = loan;
  const { day } = bookingNow(loan, visit.state);
  const period = periods[booking.period - 1];
  const isSettlement = booking.kind === 'settlement';
  function cancel(): void {
    onClose();
    // A trainer may want the act to fail or to change nothing: then the booking stays.
    const state = visit.state.outcome ? visit.state : { ...visit.state, [booking.kind]: 'cancelled' };
    visit.go({ screen: 'result', order: order.id, act: 'cancel' }, state);
  }
  return (
    <Dialog
      title={isSettlement ? '取消本次提前结清预约？' : '取消本次预约还款？'}
      onClose={onClose}
      foot={
        <>
          <Button onClick={cancel}>确认取消</Button>
          <Button look="main" onClick={onClose}>
            再想想
          </Button>
        </>
      }
    >
      <p class="ps-num">
        取消后将不再于 {day} 自动扣款 {yuan(booking.amount)}元，
        {isSettlement
          ? `恢复原还款计划，第${booking.period}期 ${period ? yuan(totalOf(period)) : ''}元仍须在 ${period?.due} 前还清。`
          : `第${booking.period}期账单仍须在 ${period?.due} 前主动还清。`}
      </p>
      <p>取消预约不收手续费；逾期按日利率0.05%计收罚息。</p>
    </Dialog>
  );
}
