import { useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Facts } from '../parts/Facts.tsx';
import { noPaying } from '../parts/words.ts';
import type { Visit } from '../router.ts';
import { type Loan, serviceHours, servicePhone, sumOf } from '../world/loans.ts';
import { yuan } from '../world/money.ts';
import './PlanServices.css';

/** The neighbours of the one right control: paying early, the standing auto-debit, the reminder. None is the target. */
export function PlanServices({ visit, loan }: { visit: Visit; loan: Loan }) {
  const [open, setOpen] = useState<'settle' | 'auto' | null>(null);
  const { auto, remind } = visit.state;
  const close = () => setOpen(null);
  const rest = loan.periods.slice(loan.paid);
  const principal = sumOf(rest, (row) => row.principal);
  const fee = rest[0]?.fee ?? 0;
  return (
    <section class="ps-card ps-services">
      <h2>更多服务</h2>
      {loan.booking.kind === 'due' && (
        <button type="button" onClick={() => setOpen('settle')}>
          <span>提前结清</span>
          <small>›</small>
        </button>
      )}
      <a {...visit.link({ screen: 'bookings' })}>
        <span>我的预约还款</span>
        <small>全部 ›</small>
      </a>
      <button type="button" onClick={() => (auto ? visit.set({ auto: undefined }) : setOpen('auto'))}>
        <span>{auto ? '开启自动还款' : '关闭自动还款'}</span>
        <small>{auto ? '已关闭 ›' : '已开启 ›'}</small>
      </button>
      <button type="button" onClick={() => visit.set({ remind: remind ? undefined : 'off' })}>
        <span>还款提醒</span>
        <small>{remind ? '已关闭 ›' : '已开启 ›'}</small>
      </button>
      <p>
        <span>分期客服</span>
        <small class="ps-num">
          {servicePhone}　{serviceHours}
        </small>
      </p>
      {open === 'settle' && (
        <Dialog
          title="提前结清试算"
          onClose={close}
          foot={
            <>
              <Button onClick={close}>返回</Button>
              <Button
                look="main"
                onClick={() => {
                  close();
                  visit.say(noPaying);
                }}
              >
                立即结清
              </Button>
            </>
          }
        >
          <Facts
            spread
            rows={[
              ['剩余本金', `¥${yuan(principal)}`],
              ['当期手续费', `¥${yuan(fee)}`],
              ['应付合计', `¥${yuan(principal + fee)}`],
            ]}
          />
          <p>提前结清会一次付清剩余本金，付款后不能撤回。</p>
        </Dialog>
      )}
      {open === 'auto' && (
        <Dialog
          title="关闭自动还款？"
          onClose={close}
          foot={
            <>
              <Button
                onClick={() => {
                  close();
                  visit.set({ auto: 'off' });
                }}
              >
                确认关闭
              </Button>
              <Button look="main" onClick={close}>
                取消
              </Button>
            </>
          }
        >
          <p>关闭后每一期都不再自动扣款，需要你在还款日前主动还款。已经预约的还款不受影响。</p>
        </Dialog>
      )}
    </section>
  );
}
