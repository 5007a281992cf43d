import { describe, expect, it } from 'vitest';
import type { Reading } from '../../utils/read/reading.ts';
import { resolveDeadlines } from '../../utils/recognise/facts/anchors.ts';
import { clocksIn } from '../../utils/recognise/facts/clock.ts';
import { datesIn, isAside } from '../../utils/recognise/facts/dates.ts';
import { deadlinesIn } from '../../utils/recognise/facts/deadlines.ts';
import { hoursIn } from '../../utils/recognise/facts/hours.ts';
import { momentOf } from '../../utils/recognise/facts/moment.ts';
import { periodsIn } from '../../utils/recognise/facts/periods.ts';
import { statusIn } from '../../utils/recognise/facts/statuses.ts';
import { tileAt } from '../../utils/recognise/facts/tiles.ts';
import type { Fact } from '../../utils/recognise/finding.ts';

const el = {} as Element;
const date = (sentence: string): Fact[] =>
  datesIn(sentence).map(({ text, value }) => ({ kind: 'date', text, value, el, sentence }));
const limit = (text: string): Fact[] =>
  deadlinesIn(text).map((found) => ({
    kind: 'deadline',
    text: found.text,
    value: momentOf(found.day, found.time),
    el,
    sentence: text,
  }));

describe('days', () => {
  it.each([
    ['第3/12期', ''],
    ['3/12', '期次'],
    ['13-45', ''],
    ['400-100-3399', ''],
    ['2026-02-30', ''],
    ['20261208', ''],
    ['订单号 5261208012345678', ''],
    ['今天', ''],
    ['明天扣款', ''],
    ['a fee up to $7 may apply', ''],
    ['Marlo 3-seat sofa', ''],
    ['24/7', 'on'],
    ['10–12 working days', ''],
    ['09-18点', ''],
    ['12.08', ''],
    ['192.168.12.08', ''],
  ])('does not read a day in %s after %s', (text, label) => {
    expect(datesIn(text, label)).toEqual([]);
  });

  it.each([
    ['2026年12月8日', '', '2026-12-08', '2026年12月8日'],
    ['2026 年 12 月 8 日', '', '2026-12-08', '2026 年 12 月 8 日'],
    ['２０２６－１２－０８', '', '2026-12-08', '２０２６－１２－０８'],
    ['2026.12.08', '', '2026-12-08', '2026.12.08'],
    ['預定 2026/12/8(二) 扣款', '', '2026-12-08', '2026/12/8'],
    ['二〇二六年十二月八日', '', '2026-12-08', '二〇二六年十二月八日'],
    ['民國115年12月8日', '', '2026-12-08', '民國115年12月8日'],
    ['115/12/08', '', '2026-12-08', '115/12/08'],
    ['12月8号', '', '--12-08', '12月8号'],
    ['12-08', '', '--12-08', '12-08'],
    ['12/8', '还款日', '--12-08', '12/8'],
    ['12/7(一) 下午3點前', '', '--12-07', '12/7'],
    ['將於 12/08 扣款', '', '--12-08', '12/08'],
    ['20261208', '扣款日期', '2026-12-08', '20261208'],
    ['8 December 2026', '', '2026-12-08', '8 December 2026'],
    ['8 Dec', '', '--12-08', '8 Dec'],
    ['08 Dec 26', '', '2026-12-08', '08 Dec 26'],
    ['8 Dec 18:00', '', '--12-08', '8 Dec'],
    ['monthly on the 10th', '', null, 'monthly on the 10th'],
    ['Dec 8th', '', '--12-08', 'Dec 8th'],
    ['Dec. 8, 2026', '', '2026-12-08', 'Dec. 8, 2026'],
    ["8 Dec '26", '', '2026-12-08', "8 Dec '26"],
    ['Mon 7 Dec 2026', '', '2026-12-07', '7 Dec 2026'],
    ['on 4 December.', '', '--12-04', '4 December'],
    ['May 5, 2027', '', '2027-05-05', 'May 5, 2027'],
    ['20/12/2026', '', '2026-12-20', '20/12/2026'],
    ['due 12/20', '', '--12-20', '12/20'],
    ['due on 08/09', '', null, '08/09'],
    ['08/12/26', '', null, '08/12/26'],
    ['每月10日', '', null, '每月10日'],
    ['每月10号', '', null, '每月10号'],
    ['the 14th of each month', '', null, 'the 14th of each month'],
  ])('reads %s after %s as %s', (text, label, value, said) => {
    expect(datesIn(text, label)).toMatchObject([{ value, text: said }]);
  });

  it.each(['上次登录 2026-11-21 20:14', '公告：12月1日 00:30-05:00 系统升级', 'Last updated 8 Dec 2026'])(
    'does not take %s for a day of the debt',
    (text) => {
      expect(isAside(text)).toBe(true);
    },
  );
});

describe('times of day', () => {
  it.each(['3时段', '2点击', '25:00', '12:75', '8.30', '14pm', '¥18:00'])(
    'does not read one in %s',
    (text) => {
      expect(clocksIn(text)).toEqual([]);
    },
  );

  it.each([
    ['18:00', '18:00'],
    ['24点', '24:00'],
    ['零点', '00:00'],
    ['下午3點', '15:00'],
    ['晚上11时30分', '23:30'],
    ['晚上12点', '24:00'],
    ['中午12點', '12:00'],
    ['上午九点', null],
    ['8点半', '08:30'],
    ['6 p.m.', '18:00'],
    ['12am', '00:00'],
    ['5.30pm', '17:30'],
    ['midnight', '24:00'],
    ['noon', '12:00'],
  ])('reads %s as %s', (text, value) => {
    expect(clocksIn(text).map((clock) => clock.value)).toEqual(value === null ? [] : [value]);
  });
});

describe('limits', () => {
  it.each([
    '预约成功后将于 12月8日 自动扣款 690.49元',
    '还款日前3天短信提醒',
    '提现申请通过后，3个工作日内到账',
    'Text me 2 days before each payment',
    'You can move one payment by up to 14 days, free of charge.',
    'Refunded within 14 days of the request',
    '满 24 期送优惠券',
    '请前往 12月8日 的账单',
    '2026-12-08',
    'Interest keeps accruing.',
    'This loan ends on 8 December 2029.',
    '系统将于还款日上午9点自动扣款',
    'Interest accrues after 8 December 2026.',
    '30 天内不能再次开通',
    '12 个月内累计 3 次放弃',
  ])('does not find one in %s', (text) => {
    expect(deadlinesIn(text)).toEqual([]);
  });

  it.each([
    ['截止12月7日 17:00', '', '--12-07T17:00'],
    ['12/7(一) 下午3點前辦理，逾時不受理', '', '--12-07T15:00'],
    ['2026年12月10日 24:00前自行还清', '', '2026-12-11T00:00'],
    ['须在12月5日前提交', '', '--12-05'],
    ['最遲12月5日 晚上11時', '', '--12-05T23:00'],
    ['2026-12-25 22:00', '最晚变更', '2026-12-25T22:00'],
    ['批次已于 11/22 17:00 锁定', '', '--11-22T17:00'],
    ['You can change it before 4pm on 7 December 2026.', '', '2026-12-07T16:00'],
    ['Pick another day by 9pm AEDT on Wed 2 Dec.', '', '--12-02T21:00'],
    ['Changes are possible till 03 Dec 2026, 5:00 pm.', '', '2026-12-03T17:00'],
    ['until Monday, Nov 23, 6:00 a.m. MT it cannot be edited', '', '--11-23T06:00'],
    ['You can change your mind until midnight on 31 December 2026.', '', '2027-01-01T00:00'],
    ['The cut-off was 8pm on Friday 20 November.', '', '--11-20T20:00'],
    ['Pay by Dec 8, 2026', '', '2026-12-08'],
    ['请在2026-12-07 18:00:00之前撤销', '', '2026-12-07T18:00'],
    ['最後取消時間 2026/12/07 23:59', '', '2026-12-07T23:59'],
    ['This payment locks at 11:59 PM on Dec 7.', '', '--12-07T23:59'],
    ['Requests received after 4 pm on 7 December cannot be processed.', '', '--12-07T16:00'],
    ['Call us a few days before the due date to change it.', '', null],
    ['We require at least three business days to cancel a payment.', '', null],
    ['04 Dec 2026', 'Pay by', '2026-12-04'],
    ['请在 2026-12-05 前一日 18:00 前取消', '', '2026-12-04T18:00'],
    // Nobody knows the holidays, the day of asking, or which of two days is meant.
    ['3个工作日前可申请变更', '', null],
    ['请选择未来7-30天内的日期', '', null],
    ['30分钟内未付款，订单将自动关闭', '', null],
    ['剩余 23分18秒 自动取消', '', null],
    ['请于当日22:00前完成支付', '', null],
    ['Ask no later than 3 working days before the due date.', '', null],
    ["We need 10 working days' notice to move a payment", '', null],
    ['Cancel by 8pm, it closes at midnight', '', null],
    ['12月5日至12月8日前可申请', '', null],
  ])('reads %s after %s as %s', (text, label, value) => {
    const [found] = deadlinesIn(text, label);
    expect(found && momentOf(found.day, found.time)).toBe(value);
    expect(found && text.includes(found.text)).toBe(true);
  });

  it('does not cut a time off its zone', () => {
    const text = 'New dates can be picked until 9 p.m. PT the day before a charge. No fee.';
    expect(deadlinesIn(text)).toMatchObject([{ back: 1, time: '21:00' }]);
  });
});

describe('limits told from another day', () => {
  it.each([
    ['two days with that name', '预约扣款日 2026-12-08', '扣款日 2026-12-09'],
    ['no such day', '下单时间 2026-11-20', '上次登录 2026-11-21'],
    ['a day that is over', '扣款日 2026-11-08 已扣款', '登录 2026-11-21'],
    ['a day that failed', '2026-11-05 未扣款', '原扣款日 2026-11-20 已取消'],
    ['only the day it is due', '还款日 2026-12-08', '下单 2026-11-20'],
  ])('does not resolve with %s', (_, one, other) => {
    const facts = [...date(one), ...date(other), ...limit('扣款日前一日 18:00前可取消')];
    resolveDeadlines(facts);
    expect(facts.at(-1)!.value).toBe(null);
  });

  it.each([
    '扣款日前2个工作日 17:00前可修改',
    '可在前一个工作日 17:00 前撤回',
    'Ask 3 business days before the payment date',
  ])('does not count working days: %s', (text) => {
    const facts = [...date('Payment date 扣款日 2026-12-08'), ...limit(text)];
    resolveDeadlines(facts);
    expect(facts.at(-1)!.value).toBe(null);
  });

  it.each([
    ['还款日前一日 18:00前可取消', '还款日 2026-12-08', '2026-12-07T18:00'],
    ['预约须于还款日前一日 18:00前提交', '还款日 2026-12-08', '2026-12-07T18:00'],
    ['扣款日前一日 18:00前可取消', '提交成功：1,256.80元，2026-12-08 扣款', '2026-12-07T18:00'],
    ['T-1 日 22:00 前可取消', '预约扣款日 2026-12-08', '2026-12-07T22:00'],
    ['扣款日3天前可申请', '扣款日 2026-12-02', '2026-11-29'],
    ['请在还款日前十五天申请', '还款日 2026-12-20', '2026-12-05'],
    ['还款日当天不可修改', '还款日 2026-12-20', '2026-12-20'],
    ['Pay by 11:59 PM (ET) on the scheduled payment date.', 'Payment date Dec 8, 2026', '2026-12-08T23:59'],
    ['还款日24点前请还清', '还款日 12月31日', '--01-01T00:00'],
    ['预约日零点前可取消', '预约日 2026-12-08', '2026-12-08T00:00'],
    ['扣款当日 08:00 前可改约', '扣款日 2026-12-08', '2026-12-08T08:00'],
    ['扣款日前一天当晚22点后不可取消', '预约扣款 2026-12-01', '2026-11-30T22:00'],
    ['執行日前一日晚上9時前可更改', '執行日 2026-12-08', '2026-12-07T21:00'],
    ['You can change it until 8pm the day before.', 'Due 8 December 2026', '2026-12-07T20:00'],
    ['Cancel up to 8pm the evening before.', 'Scheduled for Dec 8, 2026', '2026-12-07T20:00'],
    ['Ask at least 3 days before the payment date.', 'Payment date 8 Dec 2026', '2026-12-05'],
    ['You may cancel until noon on the due date.', 'Due date 2026-12-08', '2026-12-08T12:00'],
  ])('resolves %s from %s', (text, day, value) => {
    const facts = [...limit(text), ...date(day)];
    resolveDeadlines(facts);
    expect(facts[0]!.value).toBe(value);
  });

  it('prefers the day that the limit names', () => {
    const facts = [
      ...date('还款日 2026-12-10'),
      ...date('预约扣款日 2026-12-08'),
      ...limit('扣款日前一日 18:00前可取消'),
    ];
    resolveDeadlines(facts);
    expect(facts.at(-1)!.value).toBe('2026-12-07T18:00');
  });
});

describe('hours', () => {
  it.each([
    '24小时内到账',
    'within 24 hours',
    'Cancel 24 hours before',
    '1024×768',
    '12-08',
    '3-5 days',
    '工作日 3-5 个',
    '旺角分行 11月27日 14:30-15:00',
    '每日 22:30–次日 00:30 暂停预约',
    '2 Dec 2026, 2–6 pm',
  ])('does not read them in %s', (text) => {
    expect(hoursIn(text)).toEqual([]);
  });

  it.each([
    ['客服 9:00-19:00', '9:00-19:00'],
    ['周一至周五 9:00–18:00', '周一至周五 9:00–18:00'],
    ['週一至週五 09:00～18:00', '週一至週五 09:00～18:00'],
    ['星期一至日 上午8時至晚上10時', '星期一至日 上午8時至晚上10時'],
    ['工作日9点至18点', '工作日9点至18点'],
    ['工作日 8:00-12:00，15:00-18:00', '工作日 8:00-12:00，15:00-18:00'],
    ['（7×24小时）', '7×24小时'],
    ['24小時', '24小時'],
    ['24/7', '24/7'],
    ['Mon-Fri 8am-6pm', 'Mon-Fri 8am-6pm'],
    ['8 a.m. to 8 p.m. ET', '8 a.m. to 8 p.m. ET'],
    ['Call us Monday to Friday 9am to 5pm.', 'Monday to Friday 9am to 5pm'],
    ['Sat 9-1', 'Sat 9-1'],
    ['服务时间：每日8点-22点', '每日8点-22点'],
    ['between 9am and 5pm, Monday to Friday', 'between 9am and 5pm, Monday to Friday'],
    ['9:00AM-6:00PM (Mon-Sat)', '9:00AM-6:00PM (Mon-Sat)'],
    ['Mon. - Fri., 7:00 a.m. - 7:00 p.m. Central Time', 'Mon. - Fri., 7:00 a.m. - 7:00 p.m. Central Time'],
    ['星期一至五：上午9時至下午6時', '星期一至五：上午9時至下午6時'],
    ['8am to 8pm, seven days', '8am to 8pm, seven days'],
    ['24 hours a day', '24 hours a day'],
  ])('reads %s as %s', (text, said) => {
    expect(hoursIn(text).map((hours) => hours.text)).toEqual([said]);
  });
});

it('gives the days after the hours to the hours they stand with', () => {
  const said = (text: string): string[] => hoursIn(text).map((hours) => hours.text);
  expect(said('Open 8am-8pm Mon-Fri, 9am-5pm Sat')).toEqual(['8am-8pm Mon-Fri', '9am-5pm Sat']);
  expect(said('Mon-Fri 8am-8pm, Sat 9am-5pm')).toEqual(['Mon-Fri 8am-8pm', 'Sat 9am-5pm']);
  expect(said('周一至周五：9:00-18:00；周六：9:00-12:00')).toEqual([
    '周一至周五：9:00-18:00',
    '周六：9:00-12:00',
  ]);
});

describe('calendar leaves', () => {
  const box = { el, tag: 'div', role: null, parent: null, lo: 0, hi: 2 };
  const reading = (...texts: string[]): Reading => ({
    url: '',
    title: '',
    runs: texts.map((text) => ({
      text,
      parts: [{ text, el }],
      el,
      scope: { ...box, hi: texts.length },
      heading: 0,
      pressable: false,
      visible: true,
      size: 0,
    })),
    scopes: [],
    controls: [],
    fields: [],
    forms: 0,
    grids: [],
  });

  it.each([
    ['Dec', 'Payment'],
    ['12', '8'],
    ['May', '2027'],
    ['Dec', '32'],
  ])('does not read a day from %s over %s', (one, other) => {
    expect(tileAt(reading(one, other), 0)).toEqual([]);
  });

  it.each([
    ['DEC', '4', '--12-04'],
    ['8', 'Dec', '--12-08'],
    ['12月', '8', '--12-08'],
  ])('reads %s over %s as %s', (one, other, value) => {
    expect(tileAt(reading(one, other), 0)).toMatchObject([{ kind: 'date', text: `${one} ${other}`, value }]);
  });
});

describe('periods', () => {
  it.each([
    ['Page 1 of 1', ''],
    ['Step 2 of 6', ''],
    ['3/12', '日期'],
    ['3/12', ''],
    ['12/3', '期次'],
    ['至高 24 期免息', ''],
    ['3期间', ''],
    ['剩余期数', ''],
    ['Next payment 4 December', ''],
    ['Payment 3.50', ''],
    ['5% of 120', ''],
  ])('does not read one in %s after %s', (text, label) => {
    expect(periodsIn(text, label)).toEqual([]);
  });

  it.each([
    ['第3期', '', '第3期'],
    ['第三期', '', '第三期'],
    ['3/12期', '', '3/12期'],
    ['第 3 / 12 期', '', '第 3 / 12 期'],
    ['共12期', '', '共12期'],
    ['剩余期数 4', '', '剩余期数 4'],
    ['剩餘 5 期', '', '剩餘 5 期'],
    ['还款进度 5/36', '', '5/36'],
    ['3/12', '期次', '3/12'],
    ['Payment 3 of 6', '', 'Payment 3 of 6'],
    ['Instalment 3', '', 'Instalment 3'],
    ['EMI 7/12', '', 'EMI 7/12'],
    ['期數 3／12', '', '期數 3／12'],
    ['Payments remaining: 4', '', 'Payments remaining: 4'],
    ['2nd instalment', '', '2nd instalment'],
    ['3rd of 6 instalments', '', '3rd of 6 instalments'],
    ['58 fortnights', 'Repayments left', '58 fortnights'],
  ])('reads %s after %s', (text, label, said) => {
    expect(periodsIn(text, label)).toEqual([said]);
  });
});

describe('statuses', () => {
  it.each([
    ['待执行的还款', '', false],
    ['本月待还', '', false],
    ['已还期数', '', false],
    ['未还本金', '', false],
    ['寄送中', '', false],
    ['操作', '状态', false],
    ['2026-12-08', '状态', false],
    ['怎么取消已预约的还款？', '', false],
    ['系统将自动扣款', '', false],
    ['Due date', '', false],
    ['Next due', '', false],
    ['Paid from', '', false],
    ['Upcoming', '', true],
    ['Payments', '', false],
  ])('does not take %s after %s for one', (text, label, heading) => {
    expect(statusIn(text, label, heading)).toBe(null);
  });

  it.each([
    ['待还款', '', '待还款'],
    ['已预约还款', '', '已预约还款'],
    ['扣款处理中', '', '扣款处理中'],
    ['扣款处理中，请不要重复发起还款', '', '扣款处理中'],
    ['即将还款', '', '即将还款'],
    ['變更申請已送出', '', '變更申請已送出'],
    ['改期申请未通过', '', '改期申请未通过'],
    ['预约成功，未扣款', '', '预约成功，未扣款'],
    ['NT$3,275 已繳', '', '已繳'],
    ['2026-12-06 到期，已预约当日扣款', '', '已预约当日扣款'],
    ['✓ 预约已取消', '', '预约已取消'],
    ['Scheduled', '', 'Scheduled'],
    ['Payment cancelled', '', 'Payment cancelled'],
    ['Canceled by you Nov 10', '', 'Canceled by you Nov 10'],
    ['Upcoming · Visa 3107', '', 'Upcoming'],
    ['Failed - insufficient funds', '', 'Failed'],
    ['已逾期3天', '', '已逾期3天'],
    ['Goes to our bank on 30/11/2026', 'Status', 'Goes to our bank on 30/11/2026'],
  ])('reads %s after %s as %s', (text, label, said) => {
    expect(statusIn(text, label)).toBe(said);
  });
});
