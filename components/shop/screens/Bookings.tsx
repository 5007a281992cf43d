import { useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { FinanceFrame } from '../parts/FinanceFrame.tsx';
import type { Visit } from '../router.ts';
import { bookedThing, bookingNow } from '../world/bookings.ts';
import { type Loan, servicePhone } from '../world/loans.ts';
import { yuan } from '../world/money.ts';
import { type Order, ordersOf } from '../world/orders.ts';
import { CancelBooking } from './CancelBooking.tsx';
import './Bookings.css';

/** Every repayment booked with this lender, most with a control: which one is meant only the person can say. */
export function Bookings({ visit }: { visit: Visit }) {
  const [asked, ask] = useState<{ order: Order; loan: Loan } | null>(null);
  const booked = ordersOf(visit.today).flatMap((order) =>
    order.loan?.product && bookingNow(order.loan, visit.state).isBooked ? [{ order, loan: order.loan }] : [],
  );
  return (
    <FinanceFrame visit={visit} title="我的预约还款" back={['我的订单', { screen: 'orders' }]}>
      {booked.length === 0 && <p class="ps-card ps-bookings-none">暂无预约还款</p>}
      {booked.length > 0 && (
        <ul class="ps-card ps-bookings">
          {booked.map(({ order, loan }) => (
            <li key={order.id}>
              <div>
                <h2>
                  {order.name} {bookedThing(loan)} <span class="ps-tag">已预约</span>
                </h2>
                <p class="ps-hint ps-num">
                  订单号 {order.id}　预约扣款日 {bookingNow(loan, visit.state).day}　¥
                  {yuan(loan.booking.amount)}
                </p>
              </div>
              {loan.booking.online ? (
                <Button look="line" onClick={() => ask({ order, loan })}>
                  取消预约
                </Button>
              ) : (
                <span class="ps-hint">请联系 {servicePhone}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      {asked && (
        <CancelBooking visit={visit} order={asked.order} loan={asked.loan} onClose={() => ask(null)} />
      )}
    </FinanceFrame>
  );
}
