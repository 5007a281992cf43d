import { Button } from '../parts/Button.tsx';
import { Facts } from '../parts/Facts.tsx';
import { FinanceFrame } from '../parts/FinanceFrame.tsx';
import type { Visit } from '../router.ts';
import { bookedThing } from '../world/bookings.ts';
import { yuan } from '../world/money.ts';
import type { Loan, Order } from '../world/orders.ts';
import { outcomeOf } from '../world/outcomes.ts';
import type { Act } from '../world/places.ts';
import './Result.css';

const signs = {
  good: { colour: '#2f9e4f', d: 'm20 31 7 7 14-15' },
  open: { colour: '#e0961a', d: 'M30 18v13l8 5' },
  bad: { colour: '#d0453a', d: 'M22 22l16 16M38 22 22 38' },
};

/** What the act did to the bill, and to the booking: the page says it, so that nobody forgets to pay. */
const changed = {
  cancel: '账单本身没有取消：',
  modify: '账单本身没有变化：',
  nothing: '预约没有变化：',
};

function stillDue({ booking, periods }: Loan, what: keyof typeof changed, auto: string | undefined): string {
  const due = periods[booking.period - 1]?.due;
  const standing = auto ? '自动还款已关闭，请主动还款。' : '自动还款仍为开启状态，到期日将按约定扣款。';
  return `${changed[what]}第${booking.period}期仍须在 ${due} 前还清。${standing}`;
}

/** The outcome, naming the same booking: number, amount, day. */
export function Result({ visit, order, loan, act }: { visit: Visit; order: Order; loan: Loan; act: Act }) {
  const { booking } = loan;
  const { tone, title, note, status } = outcomeOf(loan, act, visit.state);
  const sign = signs[tone];
  return (
    <FinanceFrame visit={visit} title="办理结果" back={['还款计划', { screen: 'plan', order: order.id }]}>
      <section class="ps-card ps-result">
        <svg viewBox="0 0 60 60" aria-hidden="true">
          <circle cx="30" cy="30" r="30" fill={sign.colour} />
          <path
            d={sign.d}
            fill="none"
            stroke="#fff"
            stroke-width="4"
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        </svg>
        <h2>{title}</h2>
        <p class="ps-hint ps-num">{note}</p>
      </section>
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
              ['办理时间', `${visit.today} 14:32`],
            ]}
          />
          <p class="ps-hint">{stillDue(loan, tone === 'good' ? act : 'nothing', visit.state.auto)}</p>
        </section>
      )}
      <div class="ps-result-foot">
        <Button link={visit.link({ screen: 'plan', order: order.id })}>查看还款计划</Button>
        <Button look="line" link={visit.link({ screen: 'messages' })}>
          消息中心
        </Button>
      </div>
    </FinanceFrame>
  );
}
