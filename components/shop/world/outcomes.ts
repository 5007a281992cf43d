import { bookingNow } from './bookings.ts';
import type { Loan } from './loans.ts';
import type { Act } from './places.ts';
import type { ShopState } from './state.ts';

interface Outcome {
  /** How it looks: done, only handed in, or failed. */
  tone: 'good' | 'open' | 'bad';
  title: string;
  note: string;
  /** What the page says of the booking now. */
  status: string;
}

/** How an act ended, from what the person did and how the trainer wanted it to end. */
export function outcomeOf(loan: Loan, act: Act, state: ShopState): Outcome {
  const name = loan.booking.kind === 'due' ? '预约还款' : '提前结清预约';
  const { isBooked, day } = bookingNow(loan, state);
  if (act === 'cancel' && !isBooked) {
    return { tone: 'good', title: `${name}已取消`, note: `预约编号 ${loan.booking.no}`, status: '已取消' };
  }
  if (act === 'modify' && day !== loan.booking.day) {
    return {
      tone: 'good',
      title: '预约扣款日已修改',
      note: `预约编号 ${loan.booking.no}`,
      status: `已预约 ${day}`,
    };
  }
  if (state.outcome === 'failed') {
    const title = act === 'cancel' ? '取消失败' : '修改失败';
    return {
      tone: 'bad',
      title,
      note: '该笔预约扣款处理中，暂时不能办理，请一小时后再试。',
      status: '扣款处理中',
    };
  }
  const title = act === 'cancel' ? '取消申请已提交' : '修改申请已提交';
  return { tone: 'open', title, note: `预约编号 ${loan.booking.no}`, status: '已预约' };
}
