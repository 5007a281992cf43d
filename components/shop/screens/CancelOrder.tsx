import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import type { Visit } from '../router.ts';
import type { Order } from '../world/orders.ts';

/** A dialog with the same buttons as the one that matters; it ends an order, not a repayment. */
export function CancelOrder({ visit, order, onClose }: { visit: Visit; order: Order; onClose(): void }) {
  return (
    <Dialog
      title="确认取消订单？"
      onClose={onClose}
      foot={
        <>
          <Button
            onClick={() => {
              onClose();
              visit.set({ unpaid: 'cancelled' });
              visit.say('订单已取消。');
            }}
          >
            确认取消
          </Button>
          <Button look="main" onClick={onClose}>
            暂不取消
          </Button>
        </>
      }
    >
      <p>
        {order.name}，订单号 {order.id}。取消后订单关闭，优惠不再保留。
      </p>
    </Dialog>
  );
}
