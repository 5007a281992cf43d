import { bookedThing, bookingNow } from './bookings.ts';
import { addDays } from './dates.ts';
import type { Loan } from './loans.ts';
import { yuan } from './money.ts';
import { ordersOf } from './orders.ts';
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
  const isDue = booking.kind === 'due';
  const what = `${bookedThing(loan)}，${yuan(booking.amount)}元，预约编号 ${booking.no}`;
  const at = `${today} 14:32`;
  if (!isBooked) {
    const fee = booking.lateFee ? `已收取消服务费 ${yuan(booking.lateFee)}元。` : '';
    const rest = isDue ? '账单不变，请在还款日前还清。' : '原还款计划继续执行，请按期还款。';
    const text = `你已取消 ${booking.day} 的预约扣款（${what}）。${fee}${rest}`;
    return { at, title: isDue ? '预约还款取消成功' : '提前结清预约取消成功', text, isNew: true };
  }
  if (day === booking.day) return null;
  const text = `预约扣款日已由 ${booking.day} 改为 ${day}（${what}）。`;
  return { at, title: '预约扣款日修改成功', text, isNew: true };
}

/** The notice of a booking when it was made. */
function booked({ product, booking }: Loan): Message {
  const account = product ? '招商银行储蓄卡（3021）' : '付款时所选账户';
  return {
    at: `${booking.made} 10:05`,
    title: booking.kind === 'due' ? '预约还款提交成功' : '提前结清预约提交成功',
    text: `将于 ${booking.day} 从${account}扣款 ${yuan(booking.amount)}元，预约编号 ${booking.no}。`,
    isNew: false,
  };
}

/** All notices, newest first. */
export function messagesOf(state: ShopState, today: string): Message[] {
  const loans = ordersOf(today).flatMap(({ loan }) => (loan ? [loan] : []));
  const news = loans.map((loan) => changed(loan, state, today)).filter((message) => message !== null);
  const goods = {
    at: `${addDays(today, -11)} 15:30`,
    title: '订单已签收',
    text: '你购买的 练习手机 P1 已签收。',
    isNew: false,
  };
  const old = [...loans.map(booked), goods].sort((one, other) => other.at.localeCompare(one.at));
  return [...news, ...old];
}
