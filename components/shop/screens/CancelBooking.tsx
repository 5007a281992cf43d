import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import type { Visit } from '../router.ts';
import { actedOn, bookingNow } from '../world/bookings.ts';
import type { Loan } from '../world/loans.ts';
import type { Order } from '../world/orders.ts';
import { resultOf } from '../world/places.ts';
import { cancelTerms } from '../world/terms.ts';

interface CancelBookingProps {
  visit: Visit;
  order: Order;
  loan: Loan;
  onClose(): void;
}

/** The last question before a booking is taken back, with what it costs and what stays due. */
export function CancelBooking({ visit, order, loan, onClose }: CancelBookingProps) {
  const { body, small } = cancelTerms(loan, bookingNow(loan, visit.state).day);
  function cancel(): void {
    onClose();
    visit.go(resultOf(order.id, 'cancel', visit.state), actedOn(loan, 'cancelled', visit.state));
  }
  return (
    <Dialog
      title={loan.booking.kind === 'settlement' ? '取消本次提前结清预约？' : '取消本次预约还款？'}
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
      {body.map((text) => (
        <p key={text} class="ps-num">
          {text}
        </p>
      ))}
      {small && <p class="ps-dialog-small ps-num">{small}</p>}
    </Dialog>
  );
}
