import { domainToASCII } from 'node:url';
import { describe, expect, it } from 'vitest';
import { decodeLabel } from '../../utils/advise/punycode.ts';
import { resemblance } from '../../utils/advise/resemblance.ts';
import { CONTACTS } from '../../utils/know/contacts.ts';
import { HOSTS } from '../../utils/know/hosts.ts';
import { alike, official, unrelated } from '../tools/addresses.ts';

describe('an address', () => {
  it.each(official)('is not accused where it is official: %s', (address) => {
    expect(resemblance(address)).toBeNull();
  });
  it.each(unrelated)('is not accused where it shares letters only: %s', (address) => {
    expect(resemblance(address)).toBeNull();
  });
  it('is not accused where the directory itself links or leads', () => {
    for (const { host } of HOSTS) expect(resemblance(`https://${host}/`), host).toBeNull();
    for (const { url } of CONTACTS) expect(resemblance(url ?? ''), url ?? '').toBeNull();
  });
  it.each(alike)('is named: %s looks like %s by its %s', (address, domain, trick) => {
    expect(resemblance(address)).toMatchObject({ official: domain, trick });
  });
  it('is said as it really is, in ASCII and without the dot at its end', () => {
    expect(resemblance('https://mі.com./')?.host).toBe(domainToASCII('mі.com'));
    expect(resemblance('https://www.mi.com@EVIL.cn:444/')?.host).toBe('evil.cn');
  });
});

describe('an encoded label', () => {
  it('does not become something else where it is broken', () => {
    for (const label of ['mi', 'xn--!!!', 'xn--99999999999', 'xn-mi'])
      expect(decodeLabel(label), label).toBe(label);
  });
  it('is read back as it was written', () => {
    for (const text of ['mі', 'xiaоmi', 'bücher', '小米', 'ñandú-mi', 'пример', '点看', 'ｍ']) {
      const written = domainToASCII(text);
      expect(decodeLabel(written), text).toBe(text.normalize('NFKC'));
    }
  });
});
