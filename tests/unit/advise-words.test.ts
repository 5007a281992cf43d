import { describe, expect, it } from 'vitest';
import { advise } from '../../utils/advise/advise.ts';
import { yuan } from '../../utils/advise/lines.ts';
import { summarise } from '../../utils/advise/summary.ts';
import { contactById } from '../../utils/know/contacts.ts';
import { LENDERS } from '../../utils/know/lenders.ts';
import type { Because } from '../../utils/recognise/finding.ts';
import { context, element, fact, finding, target } from './fixtures.ts';

const refusal = (label: string, because: Because) => ({ el: element(), label, because });

describe('look-alikes', () => {
  it('does not name what nobody would take for the target', () => {
    const refused = [
      refusal('首页', 'navigation'),
      refusal('取消', 'dismiss'),
      refusal('取消预约', 'covered'),
    ];
    expect(advise(finding({ refused }), context()).lookalikes).toEqual([]);
  });
  it('names each label once', () => {
    const refused = [
      refusal('取消订单', 'order'),
      refusal('取消订单', 'order'),
      refusal('提前结清', 'pays-now'),
    ];
    expect(advise(finding({ refused }), context()).lookalikes.map((each) => each.line.key)).toEqual([
      'advice.because.order',
      'advice.because.pays-now',
    ]);
  });
});

describe('warnings', () => {
  it('does not warn of sums that agree', () => {
    const plan = {
      periods: [],
      totals: { principal: null, fee: null, total: 100 },
      checks: [{ what: 'total' as const, ok: true, sum: 100, stated: 100 }],
    };
    expect(advise(finding({ plan }), context()).warnings).toEqual([]);
  });
  it('tells our arithmetic from the page’s', () => {
    const plan = {
      periods: [],
      totals: { principal: null, fee: null, total: 2394000 },
      checks: [{ what: 'total' as const, ok: false, sum: 2414000, stated: 2394000 }],
    };
    expect(advise(finding({ plan }), context()).warnings).toEqual([
      { key: 'advice.warn.sum.total', params: { sum: '24,140.00', stated: '23,940.00' } },
    ]);
  });
  it('warns of what is overdue', () => {
    const page = finding({ facts: [fact('status', '逾期')] });
    expect(advise(page, context()).warnings.map((each) => each.key)).toEqual(['advice.warn.overdue']);
  });
});

describe('contacts', () => {
  it('does not send anybody to a desk the directory lacks', () => {
    for (const lender of [null, ...LENDERS.map((each) => each.id)])
      for (const host of ['www.mi.com', 'buy.mi.com', 'store.mi.com', 'm.jr.airstarfinance.net'])
        for (const id of advise(finding({ lender }), context({ host })).contacts)
          expect(contactById(id), id).toBeDefined();
  });
  it('does not send Taiwan or India to China', () => {
    expect(advise(finding(), context({ host: 'www.mi.com', path: '/tw/user' })).contacts).toEqual(['mi-tw']);
    expect(advise(finding(), context({ host: 'store.mi.com' })).contacts).toEqual(['mi-in']);
  });
  it('begins with the lender of the plan', () => {
    expect(advise(finding({ lender: 'huabei' }), context()).contacts[0]).toBe('alipay');
    expect(advise(finding({ lender: 'baitiao' }), context()).contacts[0]).toBe('jd');
    expect(advise(finding(), context()).contacts[0]).toBe('mi-service');
    expect(advise(finding(), context({ host: 'm.jr.airstarfinance.net' })).contacts[0]).toBe('airstar');
  });
  it('does not name a lender because of the host, but shows the way its house has', () => {
    const advice = advise(finding({ state: 'absent' }), context({ host: 'm.jr.airstarfinance.net' }));
    expect(advice.lender).toBeNull();
    expect(advice.next.key).toBe('advice.next.absent.airstar');
    expect(advise(finding({ state: 'absent' }), context()).next.key).toBe('advice.next.absent.unknown');
  });
  it('believes the page before the person, and the person before nobody', () => {
    expect(advise(finding({ lender: 'huabei' }), context({ chosen: 'card' })).lender).toBe('huabei');
    expect(advise(finding(), context({ chosen: 'card' })).lender).toBe('card');
    expect(advise(finding(), context({ chosen: 'nobody' })).lender).toBeNull();
  });
});

describe('reasons', () => {
  it('does not swallow a code it does not know', () => {
    const page = finding({ reasons: [{ code: 'news', says: '新东西' }, { code: 'bare' }] });
    expect(advise(page, context()).reasons).toEqual([
      { key: 'reasons.other', params: { says: '新东西' } },
      { key: 'reasons.other', params: { says: 'bare' } },
    ]);
  });
  it('says each thing once', () => {
    const page = finding({ reasons: [{ code: 'onlyOne' }, { code: 'onlyOne' }] });
    expect(advise(page, context()).reasons).toHaveLength(1);
  });
});

describe('the summary', () => {
  it('does not call a number of the page known: that is for the directory to say', () => {
    const page = finding({ phones: [{ text: '400-100-3399', digits: '4001003399', el: element() }] });
    expect(summarise(advise(page, context()), page).phones).toEqual(['400-100-3399']);
  });
  it('says what is to be done', () => {
    const page = finding({ page: 'repayment-plan', state: 'absent' });
    const advice = advise(page, context());
    expect(advice.todo.length).toBeGreaterThan(0);
    expect(summarise(advice, page)).toMatchObject({ todo: advice.todo });
  });
  it('can be sent by message', () => {
    const page = finding({ state: 'found', target: target() });
    const summary = summarise(advise(page, context()), page);
    expect(structuredClone(summary)).toEqual(summary);
    expect(summary).toMatchObject({ targetLabel: '取消预约', intent: 'cancel' });
  });
});

describe('money', () => {
  it('is written as people read it', () => {
    expect([0, 5, 69049, 414294, 123456789, -250].map(yuan)).toEqual([
      '0.00',
      '0.05',
      '690.49',
      '4,142.94',
      '1,234,567.89',
      '-2.50',
    ]);
  });
});
