import { useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Facts } from '../parts/Facts.tsx';
import type { Visit } from '../router.ts';
import { actedOn, bookedThing, bookingNow } from '../world/bookings.ts';
import { addDays } from '../world/dates.ts';
import type { Loan } from '../world/loans.ts';
import { yuan } from '../world/money.ts';
import type { Order } from '../world/orders.ts';
import { resultOf } from '../world/places.ts';
import { modifyTerms } from '../world/terms.ts';
import './ModifyBooking.css';

interface ModifyBookingProps {
  visit: Visit;
  order: Order;
  loan: Loan;
  onClose(): void;
}

/** Every day that may be chosen: not before the day after tomorrow, not after the day it is due, not the old one. */
function daysFor(today: string, last: string, old: string): string[] {
  const days: string[] = [];
  for (let day = addDays(today, 2); day <= last; day = addDays(day, 1)) {
    if (day !== old) days.push(day);
  }
  return days;
}

/** Another day for the same debit; the amount and the due date stay. */
export function ModifyBooking({ visit, order, loan, onClose }: ModifyBookingProps) {
  const { booking, periods } = loan;
  const { day } = bookingNow(loan, visit.state);
  const days = daysFor(visit.today, periods[booking.period - 1]?.due ?? day, day);
  const [chosen, choose] = useState(days.find((other) => other > day) ?? days.at(-1) ?? day);
  function modify(): void {
    onClose();
    visit.go(resultOf(order.id, 'modify', visit.state), actedOn(loan, chosen, visit.state));
  }
  return (
    <Dialog
      title="修改预约扣款日"
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>返回</Button>
          <Button look="main" onClick={modify}>
            确认修改
          </Button>
        </>
      }
    >
      <Facts
        spread
        rows={[
          ['还款内容', bookedThing(loan)],
          ['扣款金额', `¥${yuan(booking.amount)}`],
          ['原扣款日', day],
        ]}
      />
      <div class="ps-modify">
        <label>
          新扣款日
          <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
            {days.map((other) => (
              <option key={other} value={other}>
                {other}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p>
        可选 {days[0]} 至 {days.at(-1)}。{modifyTerms(loan)}
      </p>
    </Dialog>
  );
}
