import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePolicy, readPolicy } from '../../utils/keep/policy.ts';
import { LOCKABLE, NO_POLICY } from '../../utils/know/policy.ts';
import { dictionaries } from '../../utils/know/strings/all.ts';

const full = {
  contacts: [
    {
      name: '信息台',
      number: '010-8888 0000',
      link: 'https://help.example.org/loans',
      lender: 'mi-fenqi',
      hours: '工作日 9–17',
      note: '内线 7。',
    },
  ],
  language: 'zh-TW',
  pausedSites: ['jr.mi.com', 'M.mi.com', 'm.mi.com'],
  pausedAll: false,
  locked: ['language', 'pausedAll', 'language'],
  supportText: '有问题找信息台。\r\n别告诉任何人验证码。',
};

describe('a policy', () => {
  it.each<[string, unknown, string[]]>([
    [
      'a wrong type everywhere',
      { language: 1, pausedSites: 'a', pausedAll: 'yes', locked: {}, supportText: 5, contacts: 0 },
      [
        'language type',
        'pausedSites type',
        'pausedAll type',
        'locked type',
        'supportText type',
        'contacts type',
      ],
    ],
    [
      'null for everything',
      { language: null, pausedAll: null, contacts: null },
      ['language type', 'pausedAll type', 'contacts type'],
    ],
    [
      'values nobody knows',
      { language: 'fr', locked: ['panels', 7], lang: 'en' },
      ['language language', 'locked[0] setting', 'locked[1] type', 'lang unknown'],
    ],
    [
      'what is no host',
      { pausedSites: ['https://www.mi.com/', '*.mi.com', 'localhost', '', 3] },
      [
        'pausedSites[0] host',
        'pausedSites[1] host',
        'pausedSites[2] host',
        'pausedSites[3] host',
        'pausedSites[4] type',
      ],
    ],
    ['nothing to read', { supportText: ' \u202e\n ' }, ['supportText empty']],
    ['too much to read', { supportText: '字'.repeat(501) }, ['supportText long']],
    [
      'names of the prototype',
      JSON.parse('{"__proto__": {"pausedAll": true}, "constructor": 1}'),
      ['__proto__ unknown', 'constructor unknown'],
    ],
    ['a list', [], [' type']],
    ['a string', 'pausedAll', [' type']],
  ])('is not believed in %s', (_, given, problems) => {
    const read = parsePolicy(given);
    expect(read.policy).toEqual(NO_POLICY);
    expect(read.managed).toBe(true);
    expect(read.problems.map(({ path, code }) => `${path} ${code}`)).toEqual(problems);
    expect(Object.prototype).not.toHaveProperty('pausedAll');
  });
  it.each<[string, unknown, string]>([
    ['no contact at all', 5, 'contacts[0] type'],
    ['no name', { number: '95188' }, 'contacts[0].name missing'],
    ['an empty name', { name: '\u200b', number: '95188' }, 'contacts[0].name empty'],
    ['a long name', { name: '名'.repeat(41), number: '95188' }, 'contacts[0].name long'],
    ['no way to reach it', { name: 'A' }, 'contacts[0] nothing'],
    ['a number that is none', { name: 'A', number: '95188 (ask Li)' }, 'contacts[0].number number'],
    ['a number of two digits', { name: 'A', number: '11' }, 'contacts[0].number number'],
    ['a number as a number', { name: 'A', number: 95188 }, 'contacts[0].number type'],
    ['a plain http link', { name: 'A', link: 'http://help.example.org/' }, 'contacts[0].link https'],
    ['a script for a link', { name: 'A', link: 'javascript:alert(1)' }, 'contacts[0].link https'],
    [
      'a link that looks like another',
      { name: 'A', link: 'https://www.mi.com@evil.example/' },
      'contacts[0].link https',
    ],
    ['a link turned around', { name: 'A', link: 'https://example.org/\u202egpj' }, 'contacts[0].link https'],
    ['a link to a machine nearby', { name: 'A', link: 'https://192.168.0.1/' }, 'contacts[0].link https'],
    [
      'an endless link',
      { name: 'A', link: `https://example.org/${'a'.repeat(300)}` },
      'contacts[0].link long',
    ],
  ])('does not show a contact with %s', (_, contact, problem) => {
    const { policy, problems } = parsePolicy({ contacts: [contact] });
    expect(policy.contacts).toEqual([]);
    expect(problems.map(({ path, code }) => `${path} ${code}`)).toContain(problem);
  });
  it('does not lose a contact for a field beside it', () => {
    const contact = {
      name: 'A\u202e',
      number: '９５１８８',
      lender: 'bank',
      tel: '1',
      hours: 9,
      'x\u202ey': '',
    };
    const { policy, problems } = parsePolicy({ contacts: [contact, 'B'], pausedAll: true });
    expect(policy.pausedAll).toBe(true);
    expect(policy.contacts).toEqual([
      { name: 'A', number: '95188', link: null, lender: null, hours: null, note: null },
    ]);
    expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'contacts[0].tel unknown',
      'contacts[0].x?y unknown',
      'contacts[0].name cleaned',
      'contacts[0].lender lender',
      'contacts[0].hours type',
      'contacts[1] type',
    ]);
  });
  it('does not grow beyond what can be shown', () => {
    const contacts = Array.from({ length: 25 }, (_, n) => ({ name: `${n}`, number: '95188' }));
    const { policy, problems } = parsePolicy({ contacts });
    expect(policy.contacts).toHaveLength(20);
    expect(problems).toEqual([{ path: 'contacts', code: 'many' }]);
  });
  it('does not throw on anything, and says a sentence for all it finds', () => {
    const keys = fc.constantFrom(...Object.keys(NO_POLICY), 'name', 'number', 'link');
    const anything = fc.oneof(
      fc.anything(),
      fc.dictionary(keys, fc.oneof(fc.anything(), fc.array(fc.dictionary(keys, fc.anything())))),
    );
    fc.assert(
      fc.property(anything, (given) => {
        const { policy, problems } = parsePolicy(given);
        expect(JSON.stringify(policy)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0000-\u001f]/);
        for (const { code } of problems) expect(dictionaries.en).toHaveProperty([`policy.code.${code}`]);
      }),
    );
  });
  it('is taken as it is given', () => {
    expect(parsePolicy(full)).toEqual({
      managed: true,
      policy: {
        ...full,
        pausedSites: ['jr.mi.com', 'm.mi.com'],
        locked: ['language', 'pausedAll'],
        supportText: '有问题找信息台。\n别告诉任何人验证码。',
      },
      problems: [],
    });
    expect(parsePolicy({ language: 'auto' })).toEqual({ managed: true, policy: NO_POLICY, problems: [] });
  });
});

describe('the reader of managed storage', () => {
  const none = { managed: false, policy: NO_POLICY, problems: [] };
  it.each<[string, Parameters<typeof readPolicy>[0]]>([
    ['the browser has no such storage', undefined],
    ['nothing is set', { get: async () => ({}) }],
    ['Firefox has none', { get: () => Promise.reject(new Error('Managed storage manifest not found')) }],
  ])('does not speak of an organisation where %s', async (_, area) => {
    expect(await readPolicy(area)).toEqual(none);
  });
  it.each<[string, () => Promise<unknown>]>([
    ['a promise that fails', () => Promise.reject(new Error('An unexpected error occurred'))],
    [
      'a call that throws',
      () => {
        throw 'no' as unknown as Error;
      },
    ],
  ])('does not break over %s', async (_, get) => {
    expect(await readPolicy({ get })).toEqual({
      ...none,
      managed: true,
      problems: [{ path: '', code: 'unreadable' }],
    });
  });
  it('asks for everything', async () => {
    const { policy } = await readPolicy({ get: async (keys) => (keys === null ? full : {}) });
    expect(policy.language).toBe('zh-TW');
  });
});

describe('the managed schema', () => {
  const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
  it('does not differ from what is read', () => {
    expect(Object.keys(schema.properties).toSorted()).toEqual(Object.keys(NO_POLICY).toSorted());
    const contact = Object.keys(schema.properties.contacts.items.properties);
    expect(contact.toSorted()).toEqual(Object.keys(full.contacts[0]!).toSorted());
    for (const lock of LOCKABLE) expect(schema.properties.locked.description).toContain(lock);
  });
  it('does not have what stops an extension in Chromium', () => {
    expect(schema.type).toBe('object');
    expect(schema).not.toHaveProperty('additionalProperties');
    const walk = (node: Record<string, unknown>): void => {
      expect(typeof node.type).toBe('string');
      for (const child of Object.values((node.properties ?? {}) as Record<string, never>)) walk(child);
      if (node.items) walk(node.items as never);
    };
    walk(schema);
  });
});
