import { Button } from '../parts/Button.tsx';
import { Facts } from '../parts/Facts.tsx';
import { FinanceFrame } from '../parts/FinanceFrame.tsx';
import type { Visit } from '../router.ts';
import { bookedThing } from '../world/bookings.ts';
import type { Loan } from '../world/loans.ts';
import { yuan } from '../world/money.ts';
import type { Order } from '../world/orders.ts';
import { outcomeOf } from '../world/outcomes.ts';
import type { Act } from '../world/places.ts';
import { afterTerms } from '../world/terms.ts';
import { ResultHead } from './ResultHead.tsx';
import './Result.css';

/** The outcome, naming the same booking: number, amount, day. */
export function Result({ visit, order, loan, act }: { visit: Visit; order: Order; loan: Loan; act: Act }) {
  const { booking } = loan;
  const { tone, title, note, status } = outcomeOf(loan, act, visit.state);
  const fee = status === '已取消' ? booking.lateFee : 0;
  return (
    <FinanceFrame visit={visit} title="办理结果" back={['还款计划', { screen: 'plan', order: order.id }]}>
      <ResultHead tone={tone} title={title} note={note} />
      {tone === 'open' ? (
        <section class="ps-card">
          <h2>我的预约还款</h2>
          <p class="ps-result-row ps-num">
            <span>
              {bookedThing(loan)}　预约扣款 {booking.day}　¥{yuan(booking.amount)}
            </span>
            <span class="ps-tag">已预约</span>
          </p>
          <p class="ps-hint">列表可能稍后更新，请以列表和消息中心为准。</p>
        </section>
      ) : (
        <section class="ps-card">
          <Facts
            rows={[
              ['订单号', order.id],
              ['预约编号', booking.no],
              ['还款内容', bookedThing(loan)],
              ['原扣款日', booking.day],
              ['扣款金额', `${yuan(booking.amount)}元`],
              ['预约状态', status],
              ...(fee ? ([['取消服务费', `${yuan(fee)}元`]] as [string, string][]) : []),
              ['办理时间', `${visit.today} 14:32`],
            ]}
          />
          <p class="ps-hint">
            {afterTerms(loan, tone === 'good' ? act : 'nothing', visit.state.auto === 'off')}
          </p>
        </section>
      )}
      <div class="ps-result-foot">
        <Button link={visit.link({ screen: 'plan', order: order.id })}>查看还款计划</Button>
        <Button look="line" link={visit.link({ screen: 'messages' })}>
          消息中心
        </Button>
        <Button link={visit.link({ screen: 'bookings' })}>我的预约还款</Button>
      </div>
    </FinanceFrame>
  );
}
