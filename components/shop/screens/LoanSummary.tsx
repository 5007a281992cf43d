import { Facts } from '../parts/Facts.tsx';
import { bookedThing, bookingNow } from '../world/bookings.ts';
import { type Loan, lender, serviceHours, servicePhone, statedTotal, totalOf } from '../world/loans.ts';
import { yuan } from '../world/money.ts';
import type { ShopState } from '../world/state.ts';

/** What an order says about its instalments; the plan itself belongs to the lender. */
export function LoanSummary({ loan, state }: { loan: Loan; state: ShopState }) {
  const { product, periods, paid, rate } = loan;
  const first = periods[0];
  const { isBooked, day } = bookingNow(loan, state);
  const named = (rows: [string, string][]) => (product ? rows : []);
  return (
    <>
      <Facts
        rows={[
          ['支付方式', product ?? '在线支付'],
          ...named([['出借方', `${lender}（以借款合同为准）`]]),
          [
            '分期方案',
            first &&
              `${yuan(totalOf(first))}元 × ${periods.length}期（含手续费 ${yuan(first.fee)}元/期，费率${rate}）`,
          ],
          ['待还总额', `${yuan(statedTotal(loan, periods.slice(paid)))}元`],
          [
            '还款状态',
            isBooked ? `还款中，${bookedThing(loan)}已预约 ${day} 扣款` : '还款中，没有预约的还款',
          ],
          ...named([['分期客服', `${servicePhone}（${serviceHours}）`]]),
        ]}
      />
      <p class="ps-hint">
        金额为估算，以{product ? '出借方' : '支付渠道的'}账单为准。
        {product ? '预约的修改和取消在还款计划页办理。' : ''}
      </p>
    </>
  );
}
