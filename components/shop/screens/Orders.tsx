import { useState } from 'preact/hooks';
import { MallFrame } from '../parts/MallFrame.tsx';
import type { Visit } from '../router.ts';
import { type Order, ordersOf } from '../world/orders.ts';
import { CancelOrder } from './CancelOrder.tsx';
import { OrderCard, standingOf } from './OrderCard.tsx';
import './Orders.css';

const tabs = ['全部有效订单', '待支付', '已收货', '已关闭'];

/** Several orders, of which only some have a plan: the one that matters has to be found. */
export function Orders({ visit }: { visit: Visit }) {
  const [tab, setTab] = useState(tabs[0] ?? '');
  const [asked, setAsked] = useState<Order | null>(null);
  const shown = ordersOf(visit.today).filter((order) => {
    const standing = standingOf(order, visit.state);
    return tab === tabs[0] ? standing !== '已关闭' : standing === tab;
  });
  return (
    <MallFrame visit={visit} menu>
      <div class="ps-title">
        <h1>我的订单</h1>
        <p class="ps-hint">请谨防钓鱼链接和诈骗电话</p>
      </div>
      <div class="ps-tabs" role="tablist">
        {tabs.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={name === tab}
            onClick={() => setTab(name)}
          >
            {name}
          </button>
        ))}
      </div>
      {shown.map((order) => (
        <OrderCard key={order.id} visit={visit} order={order} onCancel={() => setAsked(order)} />
      ))}
      {shown.length === 0 && <p class="ps-card ps-hint">这里还没有订单。</p>}
      {asked && <CancelOrder visit={visit} order={asked} onClose={() => setAsked(null)} />}
    </MallFrame>
  );
}
