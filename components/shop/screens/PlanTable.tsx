import { periodStatus } from '../world/bookings.ts';
import { type Loan, statedTotal, sumOf, totalOf } from '../world/loans.ts';
import { yuan } from '../world/money.ts';
import type { ShopState } from '../world/state.ts';
import './PlanTable.css';

function lookOf(status: string): string {
  if (status === '已还款') return 'is-paid';
  return status === '已预约还款' ? 'is-booked' : '';
}

/** Period by period: due date, principal, fee, total, status; and their sums. */
export function PlanTable({ loan, state }: { loan: Loan; state: ShopState }) {
  const { periods } = loan;
  return (
    <section class="ps-card">
      <h2>分期明细</h2>
      <table class="ps-table ps-num">
        <thead>
          <tr>
            {['期次', '还款日', '本金', '手续费', '应还（元）', '状态'].map((name) => (
              <th key={name}>{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods.map((row) => {
            const status = periodStatus(loan, row.no, state);
            return (
              <tr key={row.no} class={lookOf(status)}>
                <td>第{row.no}期</td>
                <td>{row.due}</td>
                <td>{yuan(row.principal)}</td>
                <td>{yuan(row.fee)}</td>
                <td>{yuan(totalOf(row))}</td>
                <td>{status}</td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <td>合计</td>
            <td />
            <td>{yuan(sumOf(periods, (row) => row.principal))}</td>
            <td>{yuan(sumOf(periods, (row) => row.fee))}</td>
            <td>{yuan(statedTotal(loan, periods))}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
