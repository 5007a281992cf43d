import { describe, expect, it } from 'vitest';
import {
  CONTACTS,
  type Contact,
  contactByNumber,
  digitsOf,
  isKnownNumber,
} from '../../utils/know/contacts.ts';
import { validateContacts, validateSources } from '../../utils/know/contacts-check.ts';

const today = new Date().toISOString().slice(0, 10);
const good = CONTACTS.find((each) => each.id === 'airstar') as Contact;
const errors = (change: Partial<Contact>) => validateContacts([{ ...good, ...change }], '2026-12-31');

describe('the directory of contacts', () => {
  it('does not hold a mistake', () => {
    expect(validateContacts(CONTACTS, today < '2026-11-22' ? '2026-11-22' : today)).toEqual([]);
  });
  it('does not hold a number that could not be confirmed', () => {
    expect(isKnownNumber('12363')).toBe(false);
    expect(CONTACTS.find((each) => each.id === 'mixiaojin')?.number).toBeNull();
  });
  it('has the numbers of the house, once each', () => {
    for (const number of ['950816', '400-100-5678', '400-100-3399', '12378', '96110', '400 810 8866'])
      expect(isKnownNumber(number), number).toBe(true);
    expect(contactByNumber('４００ １００ ３３９９')?.id).toBe('airstar');
    expect(contactByNumber('400-100-3398')).toBeUndefined();
  });
});

describe('the validator', () => {
  it('does not complain about a good entry', () => {
    expect(errors({})).toEqual([]);
  });
  it.each<[string, Partial<Contact>]>([
    ['id must be lower-case', { id: 'Air Star' }],
    ['has neither number nor url', { number: null, url: null }],
    ['group "friend" is unknown', { group: 'friend' as Contact['group'] }],
    ['region "hk" is unknown', { region: 'hk' as Contact['region'] }],
    ['does not say what it is for', { matters: [] }],
    ['matter "chat" is unknown', { matters: ['chat' as 'plan'] }],
    ['does not say in which language', { languages: [] }],
    ['language "fr" is unknown', { languages: ['fr' as 'en'] }],
    ['number may hold digits', { number: '400-100-TALK' }],
    ['number has a shape that no official number', { number: '12' }],
    ['number has a shape that no official number', { number: '138 0013 8000' }],
    ['number has a shape that no official number', { region: 'tw' }],
    ['url must be https', { url: 'http://www.airstar.com/' }],
    ['url must be https', { url: 'airstar' }],
    ['url is not on a host of "airstar"', { url: 'https://www.airstar.com.evil.example/' }],
    ['url is not on a host of "airstar"', { url: 'https://www.mi.com/' }],
    ['url must not hold a name or a password', { url: 'https://mi.com@www.airstar.com/' }],
    ['has a url and no house', { house: null }],
    ['house "nobody" has no domain', { house: 'nobody' as Contact['house'] }],
    [
      'hours go by the clock of another region',
      { hours: { tz: 'Asia/Taipei', days: [1], from: '09:00', to: '19:00' } },
    ],
    ['hours need both ends or none', { hours: { tz: 'Asia/Shanghai', days: [1], from: '09:00', to: null } }],
    ['hours must read HH:MM', { hours: { tz: 'Asia/Shanghai', days: [1], from: '9:00', to: '9:30' } }],
    [
      'hours end before they begin',
      { hours: { tz: 'Asia/Shanghai', days: [1], from: '19:00', to: '09:00' } },
    ],
    [
      'hours name neither days nor times',
      { hours: { tz: 'Asia/Shanghai', days: null, from: null, to: null } },
    ],
    ['days must be 1 to 7', { hours: { tz: 'Asia/Shanghai', days: [0], from: '09:00', to: '19:00' } }],
    ['has no source', { source: '' as Contact['source'] }],
    ['is not in know/sources', { source: 'hearsay' as Contact['source'] }],
    ['checkedOn must be an ISO date', { checkedOn: '22.11.2026' }],
    ['checkedOn is no day of the calendar', { checkedOn: '2026-02-30' }],
    ['checkedOn lies in the future', { checkedOn: '2027-01-01' }],
    ['what is unconfirmed is not shipped', { sure: 'U' as Contact['sure'] }],
    ['is not in know/lenders', { products: ['unknown'] }],
  ])('says: %s', (message, change) => {
    expect(errors(change).join('\n')).toContain(message);
  });
  it('says which entries collide', () => {
    const messages = validateContacts([good, { ...good }]);
    expect(messages).toEqual(['airstar: id is used twice', 'airstar: number is already that of "airstar"']);
    const link = { ...good, number: null };
    expect(validateContacts([link, { ...link, id: 'other' }])).toEqual([
      'other: url is already that of "airstar"',
    ]);
  });
  it('looks at the sources as well', () => {
    expect(validateSources()).toEqual([]);
    expect(validateSources({ hearsay: { title: ' ', address: 'http://a.example/' } })).toEqual([
      'hearsay: source has no title',
      'hearsay: address of the source must be https',
    ]);
  });
});

describe('the digits of a number', () => {
  it('do not lose the beginning of a short one', () => {
    expect(digitsOf('8610')).toBe('8610');
    expect(digitsOf('86110')).toBe('86110');
  });
  it('are the same however it is written', () => {
    const ways = [
      '400-100-3399',
      '400 100 3399',
      '（400）１００－３３９９',
      '+86 400-100-3399',
      '00864001003399',
    ];
    expect([...new Set(ways.map(digitsOf))]).toEqual(['4001003399']);
  });
});
