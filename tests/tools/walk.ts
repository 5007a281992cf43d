import type { AdviceSummary } from '../../utils/advise/advice.ts';
import { press } from './press.ts';
import type { Visit } from './stage.ts';

/** The order whose booked instalment the walk cancels, and the others. */
export const orders = {
  due: '5261108371940265',
  settlement: '5260815204417382',
  /** Its plan has no control and names a phone. */
  absent: '5260930118203946',
  /** Taking its booking back costs a fee, said in the dialog's small print. */
  late: '5261019160352817',
  /** Its plan states totals that are not the sums of its rows. */
  sums: '5260912143058627',
  /** No page says which product paid it, and its plan has no control. */
  unnamed: '5261102083714590',
  unpaid: '5261122402817736',
};

/** Addresses of the shop for whoever does not want to walk there. */
const signedIn = 's=in.1';
export const addresses = {
  home: 'https://www.mi.com/',
  orders: `https://www.mi.com/shop/user/orderList?${signedIn}`,
  reserve: `https://www.mi.com/shop/user/reserve?${signedIn}`,
  messages: `https://www.mi.com/shop/user/message?${signedIn}`,
  bookings: `https://m.jr.airstarfinance.net/installment/booking/list?${signedIn}`,
  order: (id: string) => `https://www.mi.com/user/orderView?order_id=${id}&${signedIn}`,
  plan: (id: string) => `https://m.jr.airstarfinance.net/installment/plan?orderId=${id}&${signedIn}`,
  /** The plan as the mall itself shows it, where no lender's host tells whose it is. */
  mallPlan: (id: string) => `https://www.mi.com/user/installmentView?order_id=${id}&${signedIn}`,
};

export interface Step {
  /** Short, for file names. */
  name: string;
  /** What the person sees here. */
  tells: string;
  /** The page's own title. */
  title: string;
  /** The guide's status when it has understood the page. */
  page: AdviceSummary['page'];
  /** Null where several can be defended. */
  state: AdviceSummary['state'] | null;
  /** The control that has the ring; null where none may have one. */
  ring: string | null;
  /** What the person presses to go on: a label, and words beside it where there are several. */
  press?: [string, string?];
}

/** The six steps, from a signed-out home page to the proof that the booking is gone. */
export const steps: Step[] = [
  {
    name: '1-home',
    tells: '未登录的首页',
    title: '练习商城',
    page: 'none',
    state: 'signed-out',
    ring: null,
    press: ['登录'],
  },
  {
    name: '1-sign-in',
    tells: '登录',
    title: '练习账号 - 登录',
    page: 'login',
    state: 'signed-out',
    ring: null,
    press: ['登录'],
  },
  {
    name: '2-my-orders',
    tells: '我的订单',
    title: '我的订单 - 练习商城',
    page: 'order-list',
    state: 'on-the-way',
    ring: null,
    press: ['订单详情', orders.due],
  },
  {
    name: '3-order',
    tells: '订单详情',
    title: '订单详情 - 练习商城',
    page: 'order-detail',
    state: 'on-the-way',
    ring: null,
    press: ['查看还款计划'],
  },
  {
    name: '4-plan',
    tells: '还款计划',
    title: '还款计划',
    page: 'repayment-plan',
    state: 'found',
    ring: '取消预约',
    press: ['取消预约'],
  },
  {
    name: '5-confirm',
    tells: '确认弹窗',
    title: '还款计划',
    page: 'confirm',
    state: 'found',
    ring: '确认取消',
    press: ['确认取消'],
  },
  {
    name: '6-done',
    tells: '办理结果',
    title: '办理结果',
    page: 'success',
    state: 'done',
    ring: null,
    press: ['消息中心'],
  },
  {
    name: '6-messages',
    tells: '消息中心',
    title: '消息中心 - 练习商城',
    page: 'message-center',
    state: null,
    ring: null,
  },
];

function isAt({ page, state, ring }: Step, status: AdviceSummary): boolean {
  return status.page === page && status.targetLabel === ring && (state === null || status.state === state);
}

/**
 * Walks the steps in an open tab, pressing the page's own buttons.
 * @param atStep called at each step once the guide has understood the page and shows what it has to show
 */
export async function walk(
  visit: Visit,
  atStep: (step: Step, status: AdviceSummary) => Promise<void>,
): Promise<void> {
  for (const step of steps) {
    const { page, state, ring } = step;
    const hope = `${page}, ${state ?? 'any state'}, ${ring ? `「${ring}」 ringed` : 'no ring'}`;
    const status = await visit.status((now) => isAt(step, now), hope);
    if (ring) await visit.ringed();
    await atStep(step, status);
    if (step.press) await press(visit.page, ...step.press);
  }
}
