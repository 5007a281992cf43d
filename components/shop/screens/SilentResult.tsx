import { Button } from '../parts/Button.tsx';
import { FinanceFrame } from '../parts/FinanceFrame.tsx';
import type { Visit } from '../router.ts';
import type { Act } from '../world/places.ts';
import { ResultHead } from './ResultHead.tsx';
import './Result.css';

const titles = { cancel: '操作成功，预约还款已取消', modify: '操作成功，预约扣款日已修改' };

/** An outcome that names neither order nor booking: whoever has two tabs open cannot tell whose it is. */
export function SilentResult({ visit, act }: { visit: Visit; act: Act }) {
  return (
    <FinanceFrame visit={visit} title="办理结果" back={['我的订单', { screen: 'orders' }]}>
      <ResultHead tone="good" title={titles[act]} />
      <div class="ps-result-foot">
        <Button link={visit.link({ screen: 'bookings' })}>我的预约还款</Button>
        <Button look="line" link={visit.link({ screen: 'messages' })}>
          消息中心
        </Button>
      </div>
    </FinanceFrame>
  );
}
