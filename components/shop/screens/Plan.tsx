import { FinanceFrame } from '../parts/FinanceFrame.tsx';
import type { Visit } from '../router.ts';
import { yuan } from '../world/money.ts';
import { type Loan, lender, type Order, sumOf, totalOf } from '../world/orders.ts';
import { BookingCard } from './BookingCard.tsx';
import { PlanServices } from './PlanServices.tsx';
import { PlanTable } from './PlanTable.tsx';
import './Plan.css';

/** The repayment plan, on the lender's host: the page on which the one right control stands, or does not. */
export function Plan({ visit, order, loan }: { visit: Visit; order: Order; loan: Loan }) {
  const open = loan.periods.slice(loan.paid);
  return (
    <FinanceFrame visit={visit} title="还款计划" back={['订单详情', { screen: 'order', order: order.id }]}>
      <section class="ps-card">
        <dl class="ps-sum ps-num">
          <div>
            <dt>待还总额（元）</dt>
            <dd>{yuan(sumOf(open, totalOf))}</dd>
          </div>
          <div>
            <dt>剩余期数</dt>
            <dd>
              {open.length}/{loan.periods.length}期
            </dd>
          </div>
          <div>
            <dt>近期还款日</dt>
            <dd>{open[0]?.due}</dd>
          </div>
        </dl>
        <p class="ps-plan-for">
          <span>
            订单号 <span class="ps-num">{order.id}</span>
          </span>
          <span>{order.name}</span>
          <span>出借方：{lender}</span>
        </p>
      </section>
      <BookingCard visit={visit} order={order} loan={loan} />
      <PlanTable loan={loan} state={visit.state} />
      <PlanServices visit={visit} loan={loan} />
    </FinanceFrame>
  );
}
