import { yuan } from '../world/money.ts';
import type { Order } from '../world/orders.ts';
import { Picture } from './Picture.tsx';

/** What was bought: its drawing, name, colour and price. The row around it is the screen's. */
export function Goods({ order }: { order: Order }) {
  return (
    <>
      <Picture goods={order.goods} />
      <div>
        <p>{order.name}</p>
        <p class="ps-hint">{order.colour}</p>
      </div>
      <span class="ps-num">{yuan(order.price)}元 × 1</span>
    </>
  );
}
