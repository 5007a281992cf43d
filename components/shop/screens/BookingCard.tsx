import { useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { Facts } from '../parts/Facts.tsx';
import type { Visit } from '../router.ts';
import { bookedThing, bookingNow } from '../world/bookings.ts';
import { account, type Loan, serviceHours, servicePhone, sumOf } from '../world/loans.ts';
import { yuan } from '../world/money.ts';
import type { Order } from '../world/orders.ts';
import { planTerms } from '../world/terms.ts';
import { CancelBooking } from './CancelBooking.tsx';
import { ModifyBooking } from './ModifyBooking.tsx';
import './BookingCard.css';

/** What the debit consists of, for an early settlement; a due instalment is a row of the table. */
function settlementRows({ booking, periods, paid }: Loan): [string, string][] {
  const open = periods.slice(paid);
  const fee = open[0]?.fee ?? 0;
  return [
    ['剩余本金', `¥${yuan(sumOf(open, (row) => row.principal))}`],
    ['当期手续费', `¥${yuan(fee)}`],
    ['提前结清违约金', `¥${yuan(booking.penalty)}，按剩余本金的1%`],
  ];
}

/** Whom to turn to where the page cannot do it; of a product that it does not name, not even that. */
function withoutControl({ product }: Loan): string {
  return product
    ? `本账单暂不支持在线修改或取消已预约的还款，如需办理请在扣款日之前联系分期客服 ${servicePhone}（${serviceHours}）。`
    : '本页仅供查看。如需修改或取消已预约的还款，请在扣款日之前到付款时使用的支付渠道办理。';
}

export function BookingCard({ visit, order, loan }: { visit: Visit; order: Order; loan: Loan }) {
  const [open, setOpen] = useState<'cancel' | 'modify' | null>(null);
  const { booking } = loan;
  const { isBooked, day } = bookingNow(loan, visit.state);
  const title = booking.kind === 'due' ? '预约还款' : '预约提前结清';
  if (!isBooked) {
    return (
      <section class="ps-card ps-booking">
        <h2>{title}</h2>
        <p class="ps-hint">暂无预约还款，账单按下面的计划到期。</p>
      </section>
    );
  }
  return (
    <section class="ps-card ps-booking">
      <h2>
        {title} <span class="ps-tag">已预约</span>
      </h2>
      <Facts
        rows={[
          ['预约编号', booking.no],
          ['还款内容', bookedThing(loan)],
          ['预约扣款日', day],
          ...(booking.kind === 'settlement' ? settlementRows(loan) : []),
          ['扣款金额', `¥${yuan(booking.amount)}`],
          ['扣款账户', loan.product ? account : '付款时所选账户'],
        ]}
      />
      {booking.online ? (
        <>
          {planTerms(loan).map((text) => (
            <p key={text} class="ps-hint ps-num">
              {text}
            </p>
          ))}
          <div class="ps-booking-foot">
            <Button look="line" onClick={() => setOpen('modify')}>
              修改预约
            </Button>
            <Button look="line" onClick={() => setOpen('cancel')}>
              取消预约
            </Button>
          </div>
        </>
      ) : (
        <p class="ps-hint">{withoutControl(loan)}</p>
      )}
      {open === 'cancel' && (
        <CancelBooking visit={visit} order={order} loan={loan} onClose={() => setOpen(null)} />
      )}
      {open === 'modify' && (
        <ModifyBooking visit={visit} order={order} loan={loan} onClose={() => setOpen(null)} />
      )}
    </section>
  );
}
