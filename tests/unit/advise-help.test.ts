import { describe, expect, it } from 'vitest';
import { advise } from '../../utils/advise/advise.ts';
import type { AdviceContext } from '../../utils/advise/context.ts';
import { dictionaries } from '../../utils/know/strings/all.ts';
import { format } from '../../utils/know/strings/index.ts';
import type { Finding } from '../../utils/recognise/finding.ts';
import { context, element, fact, finding, memory, target } from './fixtures.ts';

const order = '5261108371940265';
const told = (change: Partial<Finding> = {}, circumstances: Partial<AdviceContext> = {}) =>
  advise(finding(change), context(circumstances));
const said = (change: Partial<Finding> = {}, circumstances: Partial<AdviceContext> = {}) =>
  told(change, circumstances).request?.lines.map(({ key, params }) =>
    format(dictionaries['zh-CN'], key, params),
  );

describe('what is asked of the person', () => {
  const abouts = (change: Partial<Finding>, circumstances: Partial<AdviceContext> = {}) =>
    told(change, circumstances).asks.map(({ about }) => about);
  it('is not what the page says', () => {
    expect(abouts({ lender: 'huabei' })).toEqual([]);
    expect(abouts({ state: 'found', target: target(), booking: 'due' })).toEqual([]);
  });
  it('is not what the host says', () => {
    expect(abouts({}, { host: 'm.jr.airstarfinance.net' })).toEqual([]);
  });
  it('is not asked where it changes nothing', () => {
    expect(abouts({ page: 'none', state: 'lookalike' })).toEqual([]);
    expect(abouts({ state: 'on-the-way' })).toEqual([]);
    expect(abouts({ state: 'found', target: target({ intent: 'modify' }) })).toEqual([]);
  });
  it('is who lends, where nothing can be pressed', () => {
    expect(abouts({})).toEqual(['lender']);
    expect(told({}, { chosen: 'baitiao' })).toMatchObject({
      lender: 'baitiao',
      asks: [{ about: 'lender', chosen: 'baitiao' }],
    });
    expect(told({}, { chosen: 'baitiao' }).contacts[0]).toBe('jd');
  });
  it('is what was booked, where the page is silent; the answer is kept to be changed', () => {
    const page = { state: 'found', target: target() } as const;
    expect(abouts(page)).toEqual(['booking']);
    const answered = told(page, { kind: 'settlement' });
    expect(answered.asks[0]?.chosen).toBe('settlement');
    expect(answered.effect?.key).toBe('advice.effect.cancel-booking.settlement');
    expect(answered.checklist.find(({ id }) => id === 'debt')?.why.key).toBe(
      'advice.check.debt.why.settlement',
    );
  });
});

describe('what to say to the desk', () => {
  it('is not made where there is something to press, or nothing to ask', () => {
    expect(told({ state: 'found', target: target() }).request).toBeNull();
    expect(told({ page: 'none', state: 'lookalike' }).request).toBeNull();
    expect(told({ page: 'login', state: 'signed-out' }).request).toBeNull();
  });
  it('does not make up what the page does not state', () => {
    expect(said()?.slice(1, 3)).toEqual(['订单号：______', '预约扣款日：______，金额：______']);
    const two = [fact('amount', '¥1.00', 100), fact('amount', '¥2.00', 200)];
    expect(said({ facts: two })?.[2]).toContain('金额：______');
    // The only sum of a page may be the price.
    expect(said({ facts: two.slice(1) })?.[2]).toContain('金额：______');
  });
  it('does not show the order number whole', () => {
    expect(said({ order })?.join('\n')).not.toContain(order);
    expect(told({ order }).request?.order).toEqual({ masked: '…0265', whole: order });
    expect(said({ order })?.[1]).toContain('…0265');
  });
  it('names the booking in the words of the page', () => {
    const facts = [
      fact('date', '12月5日', '2026-12-05', '预约扣款日 12月5日'),
      fact('amount', '￥690.49', 69049, '扣款金额 ￥690.49'),
    ];
    expect(said({ facts })?.[2]).toBe('预约扣款日：12月5日，金额：￥690.49');
  });
  it('names the booked row of a plan', () => {
    const period = { no: 1, due: '2026-12-05', principal: null, fee: null, total: 69049 };
    const plan = {
      periods: [
        { ...period, status: '已预约' },
        { ...period, no: 2, due: '2027-01-05', status: '待还款' },
      ],
      totals: { principal: null, fee: null, total: null },
      checks: [],
    };
    expect(said({ plan })?.[2]).toBe('预约扣款日：2026-12-05，金额：690.49');
  });
  it('asks for what the person wanted, in writing, with fees and the standing debit', () => {
    const modify = told({}, { memory: memory({ intent: 'modify' }) }).request;
    expect(modify?.lines.map(({ key }) => key)).toEqual([
      'help.request.modify',
      'help.request.order',
      'help.request.booking',
      'help.request.do.modify',
      'help.request.written',
      'help.request.fees',
      'help.request.auto',
    ]);
  });
});

describe('what to do', () => {
  const keys = (change: Partial<Finding>, circumstances: Partial<AdviceContext> = {}) =>
    told(change, circumstances).todo.map(({ key }) => key.replace('help.todo.', ''));
  it('is nothing more where a control is ringed or the page is none of ours', () => {
    expect(keys({ state: 'found', target: target() })).toEqual([]);
    expect(keys({ page: 'none', state: 'lookalike' })).toEqual([]);
  });
  it('tells why there is no button, where else it may be, and whom to call', () => {
    expect(keys({ lender: 'mi-fenqi' })).toEqual(['common', 'where.airstar', 'call']);
    expect(keys({}, { chosen: 'other' })).toEqual(['common', 'where.unknown', 'call.unknown']);
    expect(keys({ state: 'app-only', lender: 'huabei' })).toEqual(['where.alipay', 'call']);
  });
  it('tells where a proof may be found and when to look again', () => {
    const page = { page: 'success', state: 'unproven' } as const;
    const held = { memory: memory() };
    expect(keys(page, held)).toEqual(['list', 'messages', 'proof.unknown', 'again']);
    expect(told(page, held).todo.at(-1)?.params).toEqual({ day: '2026-12-04' });
    expect(keys(page)).toEqual(['list', 'messages', 'proof.unknown', 'again.plain']);
  });
  it('quotes why the page says no, and nothing else', () => {
    const statement = (text: string) => ({ text, el: element(text), inDialog: false });
    const page = {
      page: 'success',
      state: 'unproven',
      reasons: [{ code: 'outcomeBad', says: '取消失败' }],
      statements: [statement('感谢您的使用，祝您生活愉快。'), statement('该笔扣款处理中，请一小时后再试。')],
    } as const;
    const notice = told({ ...page, statements: [...page.statements], reasons: [...page.reasons] }).notice;
    expect(notice.map(({ text }) => text)).toEqual(['该笔扣款处理中，请一小时后再试。']);
    expect(told({ statements: [...page.statements] }).notice).toEqual([]);
  });
});
