/** Files of contacts that somebody made to do harm, or that came to harm. */
export interface MaliciousFile {
  name: string;
  bytes: Uint8Array;
  /** Why it is refused, in order; empty where it is harmless as text and taken. */
  refused: string[];
  /** A path that the refusal has to name. */
  path?: string;
  /** How many of its contacts are taken. */
  taken?: number;
}

const encode = (text: string) => new TextEncoder().encode(text);
const head = { format: 'repay-guide-contacts', version: 1 };
const good = { name: '我的银行', number: '400-800-1234' };
const document = (rest: object) => encode(JSON.stringify({ ...head, ...rest }));
const withContact = (contact: unknown) => document({ contacts: [contact] });
const raw = (contact: string) =>
  encode(`{"format":"repay-guide-contacts","version":1,"contacts":[${contact}]}`);
const nested = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);
const lone = String.fromCharCode(0xd800);

function file(name: string, bytes: Uint8Array, refused: string | string[], path = ''): MaliciousFile {
  return { name, bytes, refused: [refused].flat(), ...(path && { path }) };
}
const field = (name: string, key: string, value: unknown, refused: string): MaliciousFile =>
  file(name, withContact({ ...good, [key]: value }), refused, `contacts[0].${key}`);
const taken = (name: string, contact: object): MaliciousFile => ({
  ...file(name, withContact(contact), []),
  taken: 1,
});

export const MALICIOUS_FILES: readonly MaliciousFile[] = [
  // Not what it says it is.
  file('empty', encode(''), 'empty'),
  file('blank', encode(' \n\t '), 'empty'),
  file('zeros', new Uint8Array(64), 'syntax'),
  file('picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'encoding'),
  file('utf-16', Uint8Array.of(0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00), 'encoding'),
  file('gbk', Uint8Array.of(0x7b, 0x22, 0xc4, 0xe3, 0x22, 0x7d), 'encoding'),
  file('overlong-slash', Uint8Array.of(0x22, 0xc0, 0xaf, 0x22), 'encoding'),
  file('page', encode('<!doctype html><script>globalThis.pwned = 1</script>'), 'syntax'),
  file('script', encode('globalThis.pwned = 1'), 'syntax'),
  file('picture-with-script', encode('<svg xmlns="http://www.w3.org/2000/svg" onload="pwned=1"/>'), 'syntax'),
  file('comment', encode('/* hi */ {}'), 'syntax'),
  file('trailing-script', encode('{};globalThis.pwned=1'), 'syntax'),
  file('cut-off', encode('{"format":"repay-guide-contacts","version":1,"contacts":[{"name":"我'), 'syntax'),
  file('not-a-number', encode('{"version":NaN}'), 'syntax'),
  // Too much of it.
  file('too-large', encode(`"${'a'.repeat(65_535)}"`), 'size'),
  file('large-in-bytes', encode(`"${'还'.repeat(21_845)}"`), 'size'),
  file('deep-lists', encode(nested('[', ']', 32_000)), 'shape'),
  file('deep-records', encode(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`), 'format'),
  file('deep-open', encode('['.repeat(65_000)), 'syntax'),
  file('deep-contact', raw(nested('[', ']', 30_000)), 'shape', 'contacts[0]'),
  file('deep-name', raw(`{"name":${nested('[', ']', 30_000)},"number":"95588"}`), 'text', 'contacts[0].name'),
  file('many', document({ contacts: Array.from({ length: 101 }, () => 0) }), 'many', 'contacts'),
  file('very-many', document({ contacts: Array.from({ length: 30_000 }, () => 0) }), 'many', 'contacts'),
  file(
    'many-keys',
    document({
      contacts: [Object.fromEntries(Array.from({ length: 3_000 }, (_, n) => [`k${n}`, 1]))],
    }),
    [...Array.from({ length: 12 }, () => 'unknown'), 'more'],
    'contacts[0].k0',
  ),
  file('huge-version', encode('{"format":"repay-guide-contacts","version":1e999,"contacts":[]}'), 'version'),
  // Not the shape that was agreed on.
  file('a-list', encode('[]'), 'shape'),
  file('a-text', encode('"repay-guide-contacts"'), 'shape'),
  file('null', encode('null'), 'shape'),
  file('another-format', encode('{"format":"vcard","version":1,"contacts":[]}'), 'format', 'format'),
  file(
    'a-later-version',
    encode('{"format":"repay-guide-contacts","version":2,"contacts":[]}'),
    'version',
    'version',
  ),
  file('version-as-text', encode('{"format":"repay-guide-contacts","version":"1"}'), 'version', 'version'),
  file('no-contacts', document({}), 'missing', 'contacts'),
  file('contacts-as-record', document({ contacts: { length: 1, 0: good } }), 'list', 'contacts'),
  file('settings-smuggled', document({ contacts: [], settings: { pausedAll: true } }), 'unknown', 'settings'),
  file(
    'unknown-key',
    document({ contacts: [good, good, { ...good, colour: 'red' }] }),
    'unknown',
    'contacts[2].colour',
  ),
  file('official-claimed', withContact({ ...good, official: true }), 'unknown', 'contacts[0].official'),
  file(
    'source-claimed',
    withContact({ ...good, source: 'mi-footer', sure: 'A' }),
    ['unknown', 'unknown'],
    'contacts[0].source',
  ),
  file('one-wrong-of-two', document({ contacts: [good, { name: '乙' }] }), 'reach', 'contacts[1]'),
  // Reaching for prototypes.
  file(
    'proto-top',
    encode('{"__proto__":{"pwned":1},"format":"repay-guide-contacts","version":1,"contacts":[]}'),
    'unknown',
    '__proto__',
  ),
  file(
    'proto-only',
    encode('{"__proto__":{"format":"repay-guide-contacts","version":1,"contacts":[]}}'),
    'format',
  ),
  file(
    'proto-contact',
    raw('{"__proto__":{"pwned":1},"name":"甲","number":"95588"}'),
    'unknown',
    'contacts[0].__proto__',
  ),
  file(
    'proto-fields',
    raw('{"__proto__":{"name":"甲","number":"95588"}}'),
    ['unknown', 'missing', 'reach'],
    'contacts[0].__proto__',
  ),
  file(
    'constructor',
    raw('{"constructor":{"prototype":{"pwned":1}},"name":"甲","number":"95588"}'),
    'unknown',
    'contacts[0].constructor',
  ),
  file(
    'prototype',
    raw('{"prototype":{"pwned":1},"name":"甲","number":"95588"}'),
    'unknown',
    'contacts[0].prototype',
  ),
  file('to-string', raw('{"toString":"x","name":"甲","number":"95588"}'), 'unknown', 'contacts[0].toString'),
  file('to-json', raw('{"toJSON":"x","name":"甲","number":"95588"}'), 'unknown', 'contacts[0].toJSON'),
  field('lender-of-prototype', 'lender', '__proto__', 'lender'),
  field('lender-constructor', 'lender', 'constructor', 'lender'),
  // Keys that try to be read as something else.
  file(
    'key-of-markup',
    withContact({ ...good, '<img src=x onerror=pwned=1>': 1 }),
    'unknown',
    'contacts[0]["<img src=x onerror=pwned=1>"]',
  ),
  file('key-of-place', withContact({ ...good, '{path}': 1 }), 'unknown', 'contacts[0]["{path}"]'),
  file('key-unseen', withContact({ ...good, 'na\u202eme': 1 }), 'unknown', 'contacts[0]["name"]'),
  file(
    'key-endless',
    withContact({ ...good, ['x'.repeat(50_000)]: 1 }),
    'unknown',
    `contacts[0]["${'x'.repeat(40)}…"]`,
  ),
  // Fields of the wrong kind.
  field('name-number', 'name', 42, 'text'),
  field('name-null', 'name', null, 'text'),
  field('name-record', 'name', { toString: 'x' }, 'text'),
  field('name-empty', 'name', '', 'blank'),
  field('name-unseen', 'name', '\u200b\u202e\u2066\u3164\u2800', 'blank'),
  field('name-long', 'name', '长'.repeat(41), 'long'),
  field('name-heaped', 'name', `甲${'\u0301\u0323'.repeat(10)}`, 'marks'),
  field('note-long', 'note', '长'.repeat(201), 'long'),
  field('number-script', 'number', 'javascript:pwned=1', 'number'),
  field('number-code', 'number', '*#06#', 'number'),
  field('number-forward', 'number', '**21*95588#', 'number'),
  field('number-wait', 'number', '95588,,123456', 'number'),
  field('number-full-width', 'number', '９５５８８', 'number'),
  field('number-arabic', 'number', '٩٥٥٨٨', 'number'),
  field('number-short', 'number', '12', 'number'),
  field('number-digits', 'number', '123456789012345678901', 'number'),
  field('number-long', 'number', '1'.repeat(25), 'long'),
  field('number-plus-inside', 'number', '400+800', 'number'),
  field('link-script', 'link', 'javascript:globalThis.pwned=1', 'link'),
  field('link-data', 'link', 'data:text/html,<script>pwned=1</script>', 'link'),
  field('link-plain-http', 'link', 'http://www.mi.com/', 'link'),
  field('link-file', 'link', 'file:///etc/passwd', 'link'),
  field('link-extension', 'link', 'chrome-extension://abc/options.html', 'link'),
  field('link-no-scheme', 'link', '//www.mi.com/', 'link'),
  field('link-user', 'link', 'https://www.mi.com@evil.example/', 'link'),
  field('link-backslash', 'link', 'https:\\\\www.mi.com\\', 'link'),
  field('link-blank', 'link', 'https://www.mi.com/ evil', 'link'),
  field('link-machine', 'link', 'https://localhost/', 'link'),
  field('link-address', 'link', 'https://127.0.0.1/', 'link'),
  field('link-hex-address', 'link', 'https://0x7f.1/', 'link'),
  field('link-long-address', 'link', 'https://[::1]/', 'link'),
  field('link-trailing-dot', 'link', 'https://www.mi.com./', 'link'),
  field('link-long', 'link', `https://www.mi.com/${'a'.repeat(300)}`, 'long'),
  field('link-long-encoded', 'link', `https://www.mi.com/${'还'.repeat(100)}`, 'long'),
  // Harmless as text: taken, and shown as it stands.
  taken('name-of-script', { name: '<script>pwned=1</script>', number: '95588' }),
  taken('name-of-markup', { name: '<img src=x onerror=pwned=1>', number: '95588' }),
  taken('note-of-markup', {
    name: '乙',
    number: '95588',
    note: '"><iframe srcdoc="<script>pwned=1</script>">',
  }),
  taken('name-of-place', { name: '{n} $&{pwned} {{x}}', number: '95588' }),
  taken('name-turned', { name: '小\u202e米\u2066客服', number: '955\u200b88' }),
  taken('name-half', { name: `丙${lone}`, number: '95588' }),
  taken('link-confusable', { name: '丁', link: 'https://www.mі.com/' }),
];
