import { Button } from '../parts/Button.tsx';
import { Goods } from '../parts/Goods.tsx';
import { noPaying, onlyForShow } from '../parts/words.ts';
import type { Visit } from '../router.ts';
import { yuan } from '../world/money.ts';
import type { Order } from '../world/orders.ts';
import type { ShopState } from '../world/state.ts';

/** Where an order stands, in the shop's own words. */
export function standingOf(order: Order, state: ShopState): string {
  if (order.loan) return '已收货';
  return state.unpaid === 'cancelled' ? '已关闭' : '待支付';
}

/** The list names instalments for one order only: as in life, of the others the detail tells who lends. */
function paidBy({ loan }: Order): string {
  if (!loan) return '在线支付　应付金额：';
  return loan.booking.field === 'due' ? '小米分期　实付金额：' : '在线支付　实付金额：';
}

interface OrderCardProps {
  visit: Visit;
  order: Order;
  onCancel(): void;
}

export function OrderCard({ visit, order, onCancel }: OrderCardProps) {
  const standing = standingOf(order, visit.state);
  const isOpen = standing === '待支付';
  return (
    <section class="ps-order">
      <div class="ps-order-head ps-num">
        <b class={isOpen ? 'is-open' : ''}>{standing}</b>
        <span>{order.placed}</span>
        <span>
          订单号：<span>{order.id}</span>
        </span>
        <span>
          {paidBy(order)}
          {yuan(order.price)}元
        </span>
      </div>
      <div class="ps-order-goods">
        <Goods order={order} />
      </div>
      <div class="ps-order-foot">
        {isOpen && <span class="ps-hint">30分钟内未付款，订单将自动关闭</span>}
        {isOpen && <Button onClick={onCancel}>取消订单</Button>}
        {isOpen && (
          <Button look="main" onClick={() => visit.say(noPaying)}>
            立即付款
          </Button>
        )}
        {order.loan && <Button onClick={() => visit.say(onlyForShow)}>申请售后</Button>}
        {!isOpen && <Button link={visit.link({ screen: 'order', order: order.id })}>订单详情</Button>}
      </div>
    </section>
  );
}
