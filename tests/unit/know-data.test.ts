import { describe, expect, it } from 'vitest';
import { CAVEATS } from '../../utils/know/caveats.ts';
import { CONTACTS, contactById } from '../../utils/know/contacts.ts';
import { HOST_MATCHES, HOSTS, matchOf } from '../../utils/know/hosts.ts';
import { LENDERS } from '../../utils/know/lenders.ts';
import { SCAMS } from '../../utils/know/scams.ts';
import { SOURCES } from '../../utils/know/sources.ts';

describe('the hosts', () => {
  it('do not use wildcards or plain http', () => {
    for (const match of HOST_MATCHES) expect(match).toMatch(/^https:\/\/[a-z0-9.-]+\/[A-Za-z/]*\*$/);
  });
  it('do not cover what they were not seen to be', () => {
    for (const address of [
      'http://www.mi.com/',
      'https://mi.com/',
      'https://evil-www.mi.com/',
      'https://www.mi.com.evil.example/',
      'https://account.xiaomi.com/fe/service/account/profile',
      'https://support.kefu.mi.com/',
      'https://static.mi.com/js/app.js',
      'chrome://settings',
      'nonsense',
      '',
    ])
      expect(matchOf(address), address).toBeNull();
  });
  it('cover the journey', () => {
    for (const address of [
      'https://www.mi.com/shop/user/orderList',
      'https://www.mi.com:8443/user/orderView?order_id=5261108371940265',
      'https://order.mi.com/user/orderView/1261030512944078',
      'https://static.mi.com/order/#type=0',
      'https://m.mi.com/#/order/list',
      'https://account.xiaomi.com/fe/service/login/password?callback=x',
      'https://account.xiaomi.com/pass/serviceLogin?x',
      'https://m.jr.airstarfinance.net/installment/plan?orderId=1',
      'https://www.mixiaojin.com/',
      'https://buy.mi.com/tw/user/order',
      'https://store.mi.com/in/emi/schedule',
    ])
      expect(matchOf(address), address).not.toBeNull();
  });
  it('are the manifest’s list, word for word', () => {
    expect(HOSTS.flatMap((each) => each.matches)).toEqual(HOST_MATCHES);
    for (const { host, matches } of HOSTS)
      for (const match of matches) expect(match.startsWith(`https://${host}/`)).toBe(true);
  });
});

describe('the lenders', () => {
  it('do not share a name', () => {
    const names = LENDERS.flatMap((each) => each.names);
    expect(new Set(names).size).toBe(names.length);
  });
  it('do not send anybody to a desk that is not there', () => {
    for (const { contacts } of LENDERS) for (const id of contacts) expect(contactById(id), id).toBeDefined();
  });
});

describe('every entry', () => {
  it('carries its source, its date and how sure it is', () => {
    for (const entry of [...HOSTS, ...LENDERS, ...CONTACTS, ...CAVEATS, ...SCAMS]) {
      expect(Object.hasOwn(SOURCES, entry.source)).toBe(true);
      expect(entry.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect('ABC').toContain(entry.sure);
    }
  });
  it('has an id of its own', () => {
    for (const list of [LENDERS, CONTACTS, CAVEATS, SCAMS]) {
      const ids = list.map((each) => each.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
  it('is one of twelve caveats or six scams', () => {
    expect(CAVEATS).toHaveLength(12);
    expect(SCAMS).toHaveLength(6);
  });
});
