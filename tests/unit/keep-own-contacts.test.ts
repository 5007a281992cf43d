import { describe, expect, it } from 'vitest';
import { identityOf, merge, pathTo, readForm } from '../../utils/keep/own-contacts.ts';
import { readContactFile, writeContactFile } from '../../utils/keep/own-contacts-file.ts';
import { createOwnContacts, parseOwnContacts } from '../../utils/keep/own-contacts-store.ts';
import { plainText } from '../../utils/keep/plain-text.ts';
import type { OwnContact } from '../../utils/know/own-contact.ts';
import { dictionaries } from '../../utils/know/strings/all.ts';
import { MALICIOUS_FILES } from '../tools/malicious-contacts.ts';
import { memoryArea } from './keep-area.ts';

const contact = (over: Partial<OwnContact> = {}): OwnContact => ({
  name: '我的银行',
  number: '400-800-1234',
  link: null,
  lender: null,
  note: null,
  ...over,
});
const full = contact({
  link: 'https://bank.example/help?a=1#b',
  lender: 'card',
  note: '工作日，找王女士',
});
const fileOf = (contacts: unknown[]) =>
  new TextEncoder().encode(JSON.stringify({ format: 'repay-guide-contacts', version: 1, contacts }));
const read = (raw: unknown) => {
  const found = readContactFile(fileOf([raw]));
  return found.ok ? found.contacts[0] : found.refusals;
};

describe('a file of contacts', () => {
  it('has at least fifty malicious examples, each with its own name', () => {
    expect(new Set(MALICIOUS_FILES.map(({ name }) => name)).size).toBe(MALICIOUS_FILES.length);
    expect(MALICIOUS_FILES.filter(({ refused }) => refused.length > 0).length).toBeGreaterThanOrEqual(50);
  });
  it.each(MALICIOUS_FILES)('does no harm: $name', ({ bytes, refused, path, taken }) => {
    const found = readContactFile(bytes);
    const because = found.ok ? [] : found.refusals.map((each) => each.because);
    // Whether the place of a fault is known depends on the engine.
    expect(because.map((each) => each.replace('syntaxAt', 'syntax'))).toEqual(refused);
    if (path !== undefined && !found.ok) expect(found.refusals[0]?.path).toBe(path);
    if (found.ok) expect(found.contacts).toHaveLength(taken ?? 0);
    expect(({} as Record<string, unknown>).pwned).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
    for (const strings of Object.values(dictionaries))
      for (const each of because) expect(strings).toHaveProperty([`options.refused.${each}`]);
  });
  it('does not take any contact when one of them is wrong', () => {
    const found = readContactFile(fileOf([full, { name: '乙', number: 'x' }, contact({ name: '丙' })]));
    expect(found.ok).toBe(false);
  });
  it('does not keep what cannot be seen, and counts it', () => {
    const found = readContactFile(fileOf([{ name: '\ufeff小\u202e米\n客服\u200d', number: '95\u206688' }]));
    expect(found).toEqual({
      ok: true,
      contacts: [contact({ name: '小米 客服', number: '9588' })],
      stripped: 5,
    });
  });
  it('does not tell letters written in two ways apart', () => {
    expect(read({ name: 'Cafe\u0301', number: '95588' })).toEqual(
      contact({ name: 'Caf\u00e9', number: '95588' }),
    );
  });
  it('does not hide a host that only looks like another one', () => {
    expect(read({ name: '丁', link: 'https://www.mі.com' })).toMatchObject({
      link: expect.stringMatching(/^https:\/\/www\.xn--m-/),
    });
  });
  it('says where a file is broken, where the engine tells it', () => {
    const bytes = new TextEncoder().encode('{\n  "format": "a",\n  "version": 1,,\n}');
    const found = readContactFile(bytes);
    expect(found).toMatchObject({ refusals: [{ because: 'syntaxAt', params: { place: '3:16' } }] });
  });
  it('gives the same list again', () => {
    const contacts = [full, contact({ name: '乙', number: null, link: 'https://a.example/' })];
    const text = writeContactFile(contacts);
    expect(readContactFile(new TextEncoder().encode(text))).toEqual({ ok: true, contacts, stripped: 0 });
    expect(writeContactFile(contacts)).toBe(text);
  });
  it('holds as many as may be kept, each as long as may be, and can be read again', () => {
    const most = Array.from({ length: 100 }, (_, n) =>
      contact({ name: `${n}`.padStart(40, '长'), note: null, number: `400-${1000 + n}` }),
    );
    const bytes = new TextEncoder().encode(writeContactFile(most));
    expect(readContactFile(bytes)).toMatchObject({ ok: true, contacts: most });
  });
  it('may begin with a byte order mark', () => {
    expect(
      readContactFile(Uint8Array.of(0xef, 0xbb, 0xbf, ...fileOf([{ name: '甲', number: '110' }]))),
    ).toMatchObject({ ok: true });
  });
});

describe('a form', () => {
  const into = () => ({ refusals: [], stripped: 0 });
  it('does not take a contact without a way to reach it', () => {
    const found = into();
    expect(readForm({ name: '甲', number: ' ', link: '', lender: '', note: '' }, found)).toBeNull();
    expect(found.refusals).toEqual([{ path: '', because: 'reach' }]);
  });
  it('names the field that is wrong', () => {
    const found = into();
    expect(readForm({ name: '', number: '1', link: 'http://a.example' }, found)).toBeNull();
    expect(found.refusals).toMatchObject([{ path: 'name' }, { path: 'number' }, { path: 'link' }]);
  });
  it('takes what an input method types', () => {
    expect(readForm({ name: '甲', number: '＋８６　９５５８８' }, into())).toEqual(
      contact({ name: '甲', number: '+86 95588' }),
    );
  });
});

describe('the place of a refusal', () => {
  it('does not pass on what a key hides', () => {
    expect(pathTo('contacts[1]', 'a\u202eb')).toBe('contacts[1]["ab"]');
    expect(pathTo('', 'colour')).toBe('colour');
    expect(pathTo('contacts[1]', 'a b')).toBe('contacts[1]["a b"]');
  });
});

describe('plain text', () => {
  it('does not change when it is read again', () => {
    for (const raw of ['\u202eabc\u0000 \n x', 'e\u0301\u200b\u0301', '\u1100\u200b\u1161', ' a \u00a0 b ']) {
      const { text } = plainText(raw);
      expect(plainText(text)).toEqual({ text, stripped: 0 });
    }
  });
});

describe('two contacts', () => {
  it('are not the same with another number or name', () => {
    expect(identityOf(full)).not.toBe(identityOf(contact({ number: '400-800-1235' })));
    expect(identityOf(full)).not.toBe(identityOf(contact({ name: '他的银行' })));
  });
  it('are the same however the number is written', () => {
    expect(merge([full], [contact({ number: '400 8001234' })])).toEqual({
      contacts: [full],
      added: 0,
      skipped: 1,
    });
  });
});

describe('own contacts in storage', () => {
  it.each([
    'garbage',
    42,
    null,
    [],
    { version: 2, contacts: [] },
    { version: 1, contacts: 'none' },
    { version: 1, contacts: [{ name: '甲', number: '1; drop' }] },
    { version: 1, contacts: [{ name: '甲\u202e', number: '110' }] },
    { version: 1, contacts: Array.from({ length: 101 }, (_, n) => ({ name: `n${n}`, number: '110' })) },
  ])('are not lost or trusted where they cannot be read: %j', async (stored) => {
    const area = memoryArea({ contacts: stored });
    const store = createOwnContacts(area);
    expect((await store.read()).repaired).toBe(true);
    expect(area.held['contacts.corrupt']).toEqual(stored);
    expect(parseOwnContacts(area.held.contacts).sound).toBe(true);
    await store.acknowledge();
    expect((await store.read()).repaired).toBe(false);
  });
  it('do not lose a good one beside a spoilt one', () => {
    const stored = { version: 1, contacts: [{ name: '甲', number: '110' }, { name: 3 }] };
    expect(parseOwnContacts(stored)).toEqual({
      value: [contact({ name: '甲', number: '110' })],
      sound: false,
    });
  });
  it('are not half added when they are too many', async () => {
    const area = memoryArea();
    const store = createOwnContacts(area);
    const some = (from: number, n: number) =>
      Array.from({ length: n }, (_, at) => contact({ name: `n${from + at}` }));
    expect(await store.add(some(0, 60))).toEqual({ added: 60, skipped: 0 });
    expect(await store.add(some(50, 60))).toMatchObject({ because: 'full', params: { n: 110, most: 100 } });
    expect((await store.read()).contacts).toHaveLength(60);
    expect(await store.add(some(50, 50))).toEqual({ added: 40, skipped: 10 });
  });
  it('do not become more than can be imported again', async () => {
    const store = createOwnContacts(memoryArea());
    const long = (n: number) => contact({ name: `n${n}`, note: '长'.repeat(200) });
    const many = Array.from({ length: 100 }, (_, n) => long(n));
    expect(await store.add(many)).toMatchObject({ because: 'heavy' });
    expect(await store.add(many.slice(0, 80))).toEqual({ added: 80, skipped: 0 });
    const text = writeContactFile((await store.read()).contacts);
    expect(readContactFile(new TextEncoder().encode(text))).toMatchObject({ ok: true });
  });
  it('do not become two by a change', async () => {
    const store = createOwnContacts(memoryArea());
    const [one, two] = [contact({ name: '甲' }), contact({ name: '乙' })];
    await store.add([one, two]);
    expect(await store.replace(one, two)).toMatchObject({ because: 'twice' });
    expect(await store.replace(one, { ...one, note: '新' })).toBeNull();
    expect((await store.read()).contacts).toEqual([{ ...one, note: '新' }, two]);
    await store.remove(two);
    expect(await store.replace(two, two)).toBeNull();
    expect((await store.read()).contacts).toHaveLength(2);
  });
  it('are kept', async () => {
    const area = memoryArea();
    await createOwnContacts(area).add([full]);
    expect((await createOwnContacts(area).read()).contacts).toEqual([full]);
  });
});
