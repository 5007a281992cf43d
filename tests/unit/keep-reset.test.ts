import { describe, expect, it } from 'vitest';
import { countHeld, removeAll } from '../../utils/keep/reset.ts';
import { hostIn } from '../../utils/keep/sites.ts';
import { memoryArea } from './keep-area.ts';

const held = {
  settings: { version: 1, language: 'en' },
  'settings.corrupt': 'garbage',
  contacts: { version: 1, contacts: [{ name: '甲', number: '110' }] },
  'progress:1': { version: 1, ticks: [] },
  'progress:2': { version: 1, ticks: [] },
  'progress:2.corrupt': 3,
};

describe('a reset', () => {
  it('does not count anything on a fresh machine', async () => {
    expect(await removeAll(memoryArea(), memoryArea())).toEqual({
      settings: 0,
      contacts: 0,
      orders: 0,
      aside: 0,
    });
  });
  it('does not keep anything, and says what there was', async () => {
    const [local, session] = [memoryArea(held), memoryArea({ 'booking:7': {} })];
    const counted = { settings: 1, contacts: 1, orders: 2, aside: 2 };
    expect(await countHeld(local)).toEqual(counted);
    expect(await removeAll(local, session)).toEqual(counted);
    expect(local.held).toEqual({});
    expect(session.held).toEqual({});
  });
});

describe('a host that was typed', () => {
  it.each([
    '',
    ' ',
    'mi',
    'localhost',
    '127.0.0.1',
    '[::1]',
    'ftp://www.mi.com',
    'javascript:alert(1)',
    'www.mi.com@evil.example',
    'www mi com',
    'https:\\\\www.mi.com',
    `${'a.'.repeat(130)}com`,
    '<b>www.mi.com</b>',
    '..',
    '__proto__',
  ])('is not taken: %j', (text) => {
    expect(hostIn(text)).toBeNull();
  });
  it.each([
    ['www.mi.com', 'www.mi.com'],
    [' WWW.MI.COM. ', 'www.mi.com'],
    ['https://order.mi.com:8443/user?a=1#b', 'order.mi.com'],
    ['http://m.mi.com', 'm.mi.com'],
    ['ｗｗｗ.ｍｉ.ｃｏｍ', 'www.mi.com'],
    ['例子.中国', 'xn--fsqu00a.xn--fiqs8s'],
  ])('%j is %j', (text, host) => {
    expect(hostIn(text)).toBe(host);
  });
});
