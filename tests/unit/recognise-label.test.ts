import { describe, expect, it } from 'vitest';
import { readLabel } from '../../utils/recognise/label.ts';
import { labelKey, normalise } from '../../utils/recognise/normalise.ts';

const said = (label: string): string => {
  const meaning = readLabel(label);
  if (!meaning) return 'nothing';
  if (meaning.kind === 'act') return `${meaning.intent} ${meaning.strength}`;
  return meaning.kind === 'other' ? `other ${meaning.because}` : `neighbour ${meaning.because}`;
};

describe('readLabel', () => {
  it.each([
    '已取消预约',
    '取消预约还款说明',
    '如何取消预约还款？',
    '取消预约还款成功',
    '预约还款',
    '重新预约',
    '还款计划',
    '取消关注',
    '修改密码',
    'How to cancel a payment',
    'Payment history',
    '不取消',
    '暂不修改',
    'Keep payment',
    'Loans / Scheduled repayments / Amend',
    '暂不还款',
    '不用自动还款了',
    '不用还款计划了',
    '不约了',
    '不约了，改天',
    '改日期，取消',
    '¥300.00，取消',
    '续约',
    'Payments may change',
    '消费',
    '取得',
    '',
  ])('does not take %s for an act', (label) => {
    expect(said(label)).not.toMatch(/^(cancel|modify)/);
  });

  it.each([
    ['取消订单', 'other order'],
    ['取消分期', 'other contract'],
    ['取消还款提醒', 'other reminder'],
    ['取消自动还款', 'other auto-debit'],
    ['终止自动扣缴', 'other auto-debit'],
    ['更换还款卡', 'other card'],
    ['取消借款', 'other application'],
    ['修改方案', 'other other-topic'],
    ['修改上门时间', 'other other-topic'],
    ['变更缴费日', 'other other-topic'],
    ['取消约车', 'other other-topic'],
    ['取消签约', 'other other-topic'],
    ['变更合约', 'other other-topic'],
    ['取消履约', 'other other-topic'],
    ['改成12期', 'other other-topic'],
    ['Cancel the visit set for 1 December', 'other other-topic'],
    ['Change May 3 appointment', 'other other-topic'],
    ['Cancel 1 market order', 'other other-topic'],
    ['Rearrange delivery', 'other other-topic'],
    ['Cancel NACH mandate', 'other auto-debit'],
    ['Cancel order', 'other order'],
    ['Stop AutoPay', 'other auto-debit'],
    ['Cancel Direct Debit', 'other auto-debit'],
    ['Change payment card', 'other card'],
    ['Cancel subscription', 'other other-topic'],
  ])('names the other thing that %s is about: %s', (label, meaning) => {
    expect(said(label)).toBe(meaning);
  });

  it.each([
    ['立即还款', 'neighbour pays-now'],
    ['提前结清', 'neighbour early-settlement'],
    ['关闭自动还款', 'neighbour auto-debit'],
    ['Pay now', 'neighbour pays-now'],
    ['Foreclosure', 'neighbour early-settlement'],
    ['Foreclose loan', 'neighbour early-settlement'],
    ['Pay EMI in advance', 'neighbour pays-now'],
  ])('knows the neighbour %s', (label, meaning) => {
    expect(said(label)).toBe(meaning);
  });

  it.each([
    // Two clauses, and colloquial verbs and objects.
    ['不还了，撤下预约', 'cancel 2'],
    ['不约了，撤掉这笔', 'cancel 2'],
    ['不约了，取消', 'cancel 1'],
    ['撤 约', 'cancel 2'],
    ['改个约', 'modify 2'],
    ['把预约撤了', 'cancel 2'],
    ['改一改', 'modify 1'],
    ['挪个日子', 'modify 2'],
    // A day written out says which one.
    ['Call off the payment set for 1 December', 'cancel 2'],
    ['Cancel payment due 1st Dec', 'cancel 2'],
    ["Stop December's payment", 'cancel 2'],
    ["Move Friday's payment", 'modify 2'],
    ['Stop the payment going out on 3 March 2027', 'cancel 2'],
    // Named repayments.
    ['取消预约还款', 'cancel 3'],
    ['撤销还款预约', 'cancel 3'],
    ['取 消 还 款', 'cancel 3'],
    ['终止还款计划', 'cancel 3'],
    ['取消本次预约还款', 'cancel 3'],
    ['取消提前还款预约', 'cancel 3'],
    ['撤回还款申请', 'cancel 3'],
    ['取消預約還款', 'cancel 3'],
    ['Cancel loan payment', 'cancel 3'],
    ['修改还款计划', 'modify 3'],
    ['变更还款日>', 'modify 3'],
    ['修改还款日(剩1次)>', 'modify 3'],
    ['续期还款', 'modify 3'],
    // Understood by their characters: nobody listed these verbs and objects.
    ['撤除还款安排', 'cancel 3'],
    ['废止偿款计划', 'cancel 3'],
    ['改动供款日', 'modify 3'],
    ['弃掉这次预约', 'cancel 2'],
    // A debit that is not wanted any more.
    ['不用帮我还了', 'cancel 3'],
    ['押後今期供款', 'modify 3'],
    ['更改還款日期', 'modify 3'],
    // Named by something a repayment has; the page has to prove the rest.
    ['取消预约', 'cancel 2'],
    ['【取 消 预 约】', 'cancel 2'],
    ['取消整体计划', 'cancel 2'],
    ['取消执行', 'cancel 2'],
    ['放弃预约', 'cancel 2'],
    ['取消本次扣款', 'cancel 2'],
    ['Cancel payment', 'cancel 2'],
    ['Stop this payment', 'cancel 2'],
    ['Cancel scheduled payment', 'cancel 2'],
    ['更换账单日', 'modify 2'],
    ['换个日子', 'modify 2'],
    ['先不扣了', 'cancel 2'],
    ['这次不用划了', 'cancel 2'],
    ['撤下来', 'cancel 1'],
    ['取消12月5日的预约', 'cancel 2'],
    ['Prepone / postpone', 'modify 2'],
    ['我要延期', 'modify 2'],
    ['申请展期 ›', 'modify 2'],
    ['改期', 'modify 2'],
    ['Reschedule', 'modify 2'],
    ['Request extension →', 'modify 2'],
    ['Move payment date', 'modify 2'],
    // Named by nothing.
    ['取消', 'cancel 1'],
    ['撤 销', 'cancel 1'],
    ['修改', 'modify 1'],
    ['Cancel', 'cancel 1'],
    ['Edit', 'modify 1'],
  ])('reads %s as %s', (label, meaning) => {
    expect(said(label)).toBe(meaning);
  });

  it('tells a booked settlement from a booked debit', () => {
    expect(readLabel('取消提前还款预约')).toMatchObject({ effect: 'cancel-settlement' });
    expect(readLabel('取消预约还款')).toMatchObject({ effect: 'cancel-booking' });
  });
});

describe('labelKey', () => {
  it.each([
    ['  取消　预约  |', '取消预约'],
    ['取消预约（2）', '取消预约'],
    ['「修改還款日」', '修改还款日'],
    ['Cancel  payment ›', 'cancel payment'],
  ])('takes the noise off %s', (label, key) => {
    expect(labelKey(label)).toBe(key);
  });
});

describe('normalise', () => {
  it('does not change what it has normalised', () => {
    for (const text of ['取消預約還款', '６，３００．００元', 'Don’t  cancel']) {
      expect(normalise(normalise(text))).toBe(normalise(text));
    }
  });
});
