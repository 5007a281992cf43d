import { bookedThing, bookingNow } from './bookings.ts';
import { addDays, monthDay } from './dates.ts';
import { yuan } from './money.ts';
import { type Loan, ordersOf } from './orders.ts';
import type { ShopState } from './state.ts';

interface Message {
  at: string;
  title: string;
  text: string;
  isNew: boolean;
}

/** What a change of one booking left in the message centre: the second proof besides the outcome page. */
function changed(loan: Loan, state: ShopState, today: string): Message | null {
  const { booking } = loan;
  const { isBooked, day } = bookingNow(loan, state);
  const what = `${bookedThing(loan)}，${yuan(booking.amount)}元，预约编号 ${booking.no}`;
  const at = `${today} 14:32`;
  if (!isBooked) {
    const text = `你已取消 ${monthDay(booking.day)} 的预约扣款（${what}）。账单不变，请在还款日前还清。`;
    return { at, title: '预约还款取消成功', text, isNew: true };
  }
  if (day === booking.day) return null;
  const text = `预约扣款日已由 ${monthDay(booking.day)} 改为 ${monthDay(day)}（${what}）。`;
  return { at, title: '预约扣款日修改成功', text, isNew: true };
}

/** All notices, newest first. */
export function messagesOf(state: ShopState, today: string): Message[] {
  const loans = ordersOf(today).flatMap(({ loan }) => (loan ? [loan] : []));
  const news = loans.map((loan) => changed(loan, state, today)).filter((message) => message !== null);
  const booked = loans.map(({ booking }, at) => ({
    at: `${addDays(today, -2 - at)} 10:05`,
    title: booking.kind === 'due' ? '预约还款提交成功' : '提前结清预约提交成功',
    text: `将于 ${monthDay(booking.day)} 从招商银行储蓄卡（3021）扣款 ${yuan(booking.amount)}元，预约编号 ${booking.no}。`,
    isNew: false,
  }));
  const goods = {
    at: `${addDays(today, -11)} 15:30`,
    title: '订单已签收',
    text: '你购买的 练习手机 P1 已签收。',
    isNew: false,
  };
  return [...news, ...booked, goods];
}
