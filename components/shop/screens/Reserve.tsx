import { useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { MallFrame } from '../parts/MallFrame.tsx';
import { Picture } from '../parts/Picture.tsx';
import { onlyForShow } from '../parts/words.ts';
import type { Visit } from '../router.ts';
import { reservesOf } from '../world/reserves.ts';

type Reserve = ReturnType<typeof reservesOf>[number];

/** Goods pre-ordered before their sale: a 取消预约 that has nothing to do with any repayment. */
export function Reserve({ visit }: { visit: Visit }) {
  const [asked, ask] = useState<Reserve | null>(null);
  const open = reservesOf(visit.today).filter(({ id }) => visit.state[id] === undefined);
  const close = () => ask(null);
  return (
    <MallFrame visit={visit} menu>
      <div class="ps-title">
        <h1>我的预约</h1>
        <p class="ps-hint">开售前可随时取消，取消后可以再次预约</p>
      </div>
      {open.map((item) => (
        <section key={item.id} class="ps-order">
          <div class="ps-order-goods">
            <Picture goods={item.goods} />
            <div>
              <p>{item.name}</p>
              <p class="ps-hint ps-num">{item.text}</p>
              <p class="ps-hint ps-num">预约时间 {item.at}</p>
            </div>
            <Button onClick={() => visit.say(onlyForShow)}>去抢购</Button>
            <Button onClick={() => ask(item)}>取消预约</Button>
          </div>
        </section>
      ))}
      {open.length === 0 && <p class="ps-card ps-hint">没有预约中的新品。</p>}
      {asked && (
        <Dialog
          title="确定取消预约？"
          onClose={close}
          foot={
            <>
              <Button
                onClick={() => {
                  close();
                  visit.set({ [asked.id]: 'cancelled' });
                }}
              >
                确认取消
              </Button>
              <Button look="main" onClick={close}>
                暂不取消
              </Button>
            </>
          }
        >
          <p>{asked.name}：取消后开售时不再提醒，也不再享有优先购买资格。</p>
        </Dialog>
      )}
    </MallFrame>
  );
}
