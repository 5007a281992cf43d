import { type Loan, sumOf, totalOf } from './loans.ts';
import { yuan } from './money.ts';

const overdue = '逾期按日利率0.05%计收罚息。';
/** Denies a fee and names one in the same breath. */
const modifyFee = '首次修改免收手续费，第二次起每次 5.00 元';

/** The instalment that stays due whatever becomes of the booking: `第1期 690.49元仍须在 2026-12-08 前`. */
function stillDue({ booking, periods }: Loan): string {
  const period = periods[booking.period - 1];
  return `第${booking.period}期 ${period ? yuan(totalOf(period)) : ''}元仍须在 ${period?.due} 前`;
}

/** What the plan says of the booking before anyone asks: until when, at what cost, and what stays due. */
export function planTerms(loan: Loan): string[] {
  const { booking, periods, paid } = loan;
  const until = `${booking.cutoff}。`;
  if (booking.kind === 'settlement') {
    const left = sumOf(periods.slice(paid), (row) => row.principal);
    return [
      `${until}提前结清违约金按剩余本金的1%收取（剩余本金 ${yuan(left)}元，违约金 ${yuan(booking.penalty)}元），已计入扣款金额；结清后以后各期的手续费不再收取。`,
      `取消后不再提前结清，原还款计划继续执行：${stillDue(loan)}还清，以后各期照旧。`,
    ];
  }
  const late = booking.lateFee ? '距扣款日不足3日办理的，费用以办理页面为准。' : '';
  return [`${until}${late}取消预约不影响账单：${stillDue(loan)}还清，${overdue}`];
}

/** What the dialog says before a booking is taken back; `small` is the print that nobody reads. */
export function cancelTerms(loan: Loan, day: string): { body: string[]; small: string | null } {
  const { booking } = loan;
  const debit = `取消后将不再于 ${day} 自动扣款 ${yuan(booking.amount)}元，`;
  if (booking.kind === 'settlement') {
    return {
      body: [
        `${debit}恢复原还款计划，${stillDue(loan)}还清。`,
        `取消本次预约不收手续费，违约金 ${yuan(booking.penalty)}元也不收取；再次申请提前结清，违约金按届时剩余本金的1%重新计算。`,
      ],
      small: null,
    };
  }
  const body = `${debit}${stillDue(loan)}主动还清。`;
  if (!booking.lateFee) return { body: [body, `取消预约不收手续费；${overdue}`], small: null };
  return {
    body: [body, overdue],
    small: `本次预约已占用扣款通道，取消收取服务费 ${yuan(booking.lateFee)} 元，从扣款账户扣收。如只需改期，可修改预约：${modifyFee}。`,
  };
}

/** What moving a booking costs, and what it leaves as it is. */
export function modifyTerms({ booking }: Loan): string {
  if (booking.kind === 'settlement') return '修改预约不收手续费，改期后按新扣款日的剩余本金结清。';
  return `${booking.lateFee ? modifyFee : '修改预约不收手续费'}，账单的还款日不变。`;
}

/** What the act did to the bill, or that it did nothing: the page says it, so that nobody forgets to pay. */
export function afterTerms(loan: Loan, what: 'cancel' | 'modify' | 'nothing', isAutoOff: boolean): string {
  const standing = isAutoOff ? '自动还款已关闭，请主动还款。' : '自动还款仍为开启状态，到期日将按约定扣款。';
  const bill = {
    cancel: loan.booking.kind === 'due' ? '账单本身没有取消：' : '原还款计划继续执行：',
    modify: '账单本身没有变化：',
    nothing: '预约没有变化：',
  };
  return `${bill[what]}${stillDue(loan)}还清。${standing}`;
}
