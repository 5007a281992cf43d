import { describe, expect, it } from 'vitest';
import { standingOf } from '../../utils/know/words/standing.ts';
import { normalise } from '../../utils/recognise/normalise.ts';

const standing = (status: string) => standingOf(normalise(status));

describe('the status of a period', () => {
  it.each([
    '部分已还',
    '已还 ¥300.00',
    'Partially paid',
    '预约扣款成功',
    '审批中',
    '生效中',
    '成功',
    '未逾期',
    '',
  ])('%s does not tell how it stands', (status) => {
    expect(standing(status)).toBeNull();
  });
  it.each(['已取消预约', '预约已撤销', '扣款失败', '未预约', 'Payment failed', 'Not scheduled', '预约还款'])(
    '%s does not end the debt, and books nothing',
    (status) => {
      expect(standing(status)).toBe('open');
    },
  );
  it.each([
    '未还',
    '未還',
    '未结清',
    '未到期',
    '待还款',
    '待繳',
    '即将还款',
    'Unpaid',
    'To be paid',
    'Due',
    'Upcoming',
  ])('%s is not paid', (status) => {
    expect(standing(status)).toBe('open');
  });
  it.each([
    '已还',
    '已還款',
    '已扣款',
    '已繳',
    '已结清',
    '已提前结清',
    '逾期已还',
    '扣款成功',
    '已执行',
    'Paid',
    'Posted',
  ])('%s is paid', (status) => {
    expect(standing(status)).toBe('paid');
  });
  it.each([
    '已预约还款',
    '已預約',
    '预约中',
    '待扣款',
    '待系统扣款',
    '已预约，未扣款',
    '扣款处理中',
    'Scheduled',
  ])('%s is booked', (status) => {
    expect(standing(status)).toBe('booked');
  });
  it.each(['逾期', '已逾期3天', '逾期未还', 'Overdue', 'Past due', 'Missed'])('%s is overdue', (status) => {
    expect(standing(status)).toBe('overdue');
  });
  it.each(['已取消', '已撤銷', 'Cancelled', 'Canceled'])('%s is cancelled', (status) => {
    expect(standing(status)).toBe('cancelled');
  });
});
