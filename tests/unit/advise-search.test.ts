import { describe, expect, it } from 'vitest';
import { dialUri } from '../../utils/advise/dial.ts';
import { searchDirectory } from '../../utils/advise/search.ts';
import { CONTACTS } from '../../utils/know/contacts.ts';
import { dictionaries } from '../../utils/know/strings/all.ts';

const search = (query: string) => searchDirectory(query, dictionaries);
const ids = (query: string) => search(query).contacts.map(({ id }) => id);

describe('a search in the directory', () => {
  it('does not find anything for nothing', () => {
    for (const query of ['', '   ', '　']) expect(search(query)).toEqual({ contacts: [], number: null });
    expect(ids('no such desk')).toEqual([]);
  });
  it('does not call a number official that is not whole', () => {
    expect(search('4001003').number).toBeNull();
    expect(search('9511').number).toBeNull();
  });
  it('does not know a number that differs by a figure', () => {
    expect(search('400-100-3398')).toEqual({ contacts: [], number: 'unknown' });
    expect(search('+86 138 0013 8000')).toEqual({ contacts: [], number: 'unknown' });
    expect(search('00950816123').number).toBe('unknown');
  });
  it('does not take signs of a pattern for a pattern', () => {
    for (const query of ['.*', '[', '(', '\\', '$^']) expect(() => search(query)).not.toThrow();
    expect(ids('.*')).toEqual([]);
  });
  it('knows a number however it is written', () => {
    for (const query of ['400-100-3399', '4001003399', '+86 400 100 3399', '４００１００３３９９'])
      expect(search(query), query).toMatchObject({ contacts: [{ id: 'airstar' }], number: 'known' });
  });
  it.each([
    ['花呗', 'alipay'],
    ['花唄', 'alipay'],
    ['ALIPAY', 'alipay'],
    ['白条', 'jd'],
    ['随星借', 'airstar'],
    ['小米分期', 'airstar'],
    ['招商', 'cmb'],
    ['merchants bank', 'cmb'],
    ['徵信', 'credit-centre'],
    ['投诉', 'regulator'],
    ['反诈', 'antifraud'],
    ['台湾', 'mi-tw'],
    ['India', 'mi-in'],
    ['打不通', 'airstar'],
    ['mixiaojin', 'mixiaojin'],
  ])('finds 「%s」 in whatever language: %s', (query, id) => {
    expect(ids(query)).toContain(id);
  });
  it('puts names before notes, and asks for every word', () => {
    expect(ids('小米客服')[0]).toBe('mi-service');
    expect(ids('小米客服')).toContain('airstar');
    expect(ids('小米 台湾')).toEqual(['mi-tw']);
  });
  it('finds every contact by its own name and number', () => {
    for (const { id, number } of CONTACTS) {
      for (const strings of Object.values(dictionaries)) {
        const name = strings[`popup.contact.${id}`] ?? '';
        expect(ids(name), name).toContain(id);
      }
      if (number) expect(search(number), number).toMatchObject({ number: 'known' });
    }
  });
});

describe('what a phone is told to call', () => {
  it('is not an emergency code, which is nothing to try out', () => {
    expect(dialUri('110')).toBeNull();
  });
  it('is the number alone', () => {
    expect(dialUri('400-100-3399')).toBe('tel:4001003399');
    expect(dialUri('02-77255376')).toBe('tel:0277255376');
    expect(dialUri('1800 103 6286')).toBe('tel:18001036286');
    expect(dialUri('96110')).toBe('tel:96110');
  });
});
