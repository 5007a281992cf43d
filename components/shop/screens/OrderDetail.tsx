import { useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { Facts } from '../parts/Facts.tsx';
import { Goods } from '../parts/Goods.tsx';
import { MallFrame } from '../parts/MallFrame.tsx';
import { noPaying, onlyForShow } from '../parts/words.ts';
import type { Visit } from '../router.ts';
import { yuan } from '../world/money.ts';
import type { Order } from '../world/orders.ts';
import { CancelOrder } from './CancelOrder.tsx';
import { LoanSummary } from './LoanSummary.tsx';
import { standingOf } from './OrderCard.tsx';
import './OrderDetail.css';

const steps = ['下单', '付款', '配货', '出库', '交易成功'];

/** One order: how it was paid, who lends, and the way to the repayment plan. */
export function OrderDetail({ visit, order }: { visit: Visit; order: Order }) {
  const [isAsked, ask] = useState(false);
  const isOpen = standingOf(order, visit.state) === '待支付';
  return (
    <MallFrame visit={visit} menu>
      <section class="ps-card">
        <div class="ps-detail-head">
          <h1>订单详情</h1>
          <span class="ps-hint ps-num">
            订单号：<span>{order.id}</span>
          </span>
          <div class="ps-detail-ops">
            {order.loan && <Button onClick={() => visit.say(onlyForShow)}>申请售后</Button>}
            {order.loan && (
              <Button
                look="line"
                link={visit.link({ screen: order.loan.product ? 'plan' : 'mall-plan', order: order.id })}
              >
                查看还款计划
              </Button>
            )}
            {isOpen && <Button onClick={() => ask(true)}>取消订单</Button>}
            {isOpen && (
              <Button look="main" onClick={() => visit.say(noPaying)}>
                立即付款
              </Button>
            )}
          </div>
        </div>
        <ul class={`ps-steps${order.loan ? '' : ' is-open'}`}>
          {steps.map((step, at) => (
            <li key={step}>
              {step}
              {at === 0 && <small class="ps-num">{order.placed}</small>}
            </li>
          ))}
        </ul>
      </section>
      <section class="ps-card ps-detail-goods">
        <Goods order={order} />
      </section>
      <section class="ps-card">
        <h2>支付方式</h2>
        {order.loan ? (
          <LoanSummary loan={order.loan} state={visit.state} />
        ) : (
          <Facts rows={[['支付方式', '在线支付（待支付）']]} />
        )}
      </section>
      <section class="ps-card">
        <h2>收货信息</h2>
        <Facts
          rows={[
            ['姓名', '练*'],
            ['联系电话', '138****5678'],
            ['收货地址', '练习市 演练区 虚构路 8 号'],
          ]}
        />
        <Facts
          rows={[
            ['运费', '0.00元'],
            [isOpen ? '应付金额' : '实付金额', <span class="ps-detail-sum">{yuan(order.price)}元</span>],
          ]}
        />
      </section>
      {isAsked && <CancelOrder visit={visit} order={order} onClose={() => ask(false)} />}
    </MallFrame>
  );
}
