import { FinanceFrame } from '../parts/FinanceFrame.tsx';
import { MallFrame } from '../parts/MallFrame.tsx';
import type { Visit } from '../router.ts';
import { type Loan, lender, statedTotal } from '../world/loans.ts';
import { yuan } from '../world/money.ts';
import type { Order } from '../world/orders.ts';
import { BookingCard } from './BookingCard.tsx';
import { PlanServices } from './PlanServices.tsx';
import { PlanTable } from './PlanTable.tsx';
import './Plan.css';

interface PlanProps {
  visit: Visit;
  order: Order;
  loan: Loan;
}

/** Sums, booking and periods: the page on which the one right control stands, or does not. */
function PlanBody({ visit, order, loan }: PlanProps) {
  const open = loan.periods.slice(loan.paid);
  return (
    <>
      <section class="ps-card">
        <dl class="ps-sum ps-num">
          <div>
            <dt>待还总额（元）</dt>
            <dd>{yuan(statedTotal(loan, open))}</dd>
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
          {loan.product && <span>出借方：{lender}</span>}
        </p>
      </section>
      <BookingCard visit={visit} order={order} loan={loan} />
      <PlanTable loan={loan} state={visit.state} />
      {loan.product && <PlanServices visit={visit} loan={loan} />}
    </>
  );
}

/** The repayment plan, on the lender's host; or in the mall, which shows it but can do nothing about it. */
export function Plan(props: PlanProps) {
  const { visit, order } = props;
  if (visit.place.screen === 'mall-plan') {
    return (
      <MallFrame visit={visit} menu>
        <div class="ps-title">
          <h1>还款计划</h1>
        </div>
        <PlanBody {...props} />
      </MallFrame>
    );
  }
  return (
    <FinanceFrame visit={visit} title="还款计划" back={['订单详情', { screen: 'order', order: order.id }]}>
      <PlanBody {...props} />
    </FinanceFrame>
  );
}
