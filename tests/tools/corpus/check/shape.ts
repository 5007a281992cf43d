import type { FactKind, PageKind, PageState } from '../../../../utils/recognise/finding.ts';

/** Written out, so that a kind more or less is an error of types. */
const pages: Record<PageKind, true> = {
  login: true,
  'order-list': true,
  'order-detail': true,
  'repayment-plan': true,
  confirm: true,
  success: true,
  'message-center': true,
  none: true,
};
const states: Record<PageState, true> = {
  'on-the-way': true,
  found: true,
  choose: true,
  absent: true,
  lookalike: true,
  blocked: true,
  'app-only': true,
  'signed-out': true,
  sensitive: true,
  unsure: true,
  unproven: true,
  elsewhere: true,
};
const facts: Record<FactKind, true> = {
  fee: true,
  rate: true,
  amount: true,
  date: true,
  deadline: true,
  period: true,
  status: true,
  phone: true,
  hours: true,
  order: true,
};
const groups = new Set(
  'target choices confirm blocked absent lookalike neighbour article ordinary success messages login sensitive'.split(
    ' ',
  ),
);
const intents = new Set(['cancel', 'modify']);

type Check = (value: unknown) => string[];
type Shape = Record<string, Check>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const when = (is: boolean, problem: string): string[] => (is ? [] : [problem]);

const text: Check = (value) => when(typeof value === 'string' && value.trim() !== '', 'is no text');
const anyText: Check = (value) => when(typeof value === 'string', 'is no text');
const oneOf =
  (known: { has(value: string): boolean }, what: string): Check =>
  (value) =>
    when(typeof value === 'string' && known.has(value), `is no ${what}`);
const keyOf = (known: object, what: string): Check =>
  oneOf({ has: (key) => Object.hasOwn(known, key) }, what);
const number: Check = (value) => when(Number.isSafeInteger(value), 'is no whole number');
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null ? [] : check(value);
const object =
  (shape: Shape, optional: Shape = {}): Check =>
  (value) => {
    if (!isObject(value)) return ['is no object'];
    return [
      ...Object.keys(shape)
        .filter((key) => !(key in value))
        .map((key) => `has no ${key}`),
      ...Object.keys(value)
        .filter((key) => !(key in shape || key in optional))
        .map(() => 'has a key that nobody knows'),
      ...Object.entries({ ...shape, ...optional }).flatMap(([key, check]) =>
        key in value ? check(value[key]).map((problem) => `${key} ${problem}`) : [],
      ),
    ];
  };
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value)
      ? value.flatMap((each, at) => check(each).map((problem) => `${at + 1} ${problem}`))
      : ['is no list'];

const day: Check = (value) =>
  when(typeof value === 'string' && /^(\d{4}|-)-\d\d-\d\d$/.test(value), 'is no day');
const row = object({
  no: orNull(number),
  due: orNull(day),
  principal: orNull(number),
  fee: orNull(number),
  total: orNull(number),
  status: orNull(text),
});
const kind = keyOf(facts, 'kind of fact');

const expected = object(
  {
    url: (value) => when(typeof value === 'string' && /^https?:\/\/./.test(value), 'is no address'),
    lang: (value) =>
      when(typeof value === 'string' && /^[a-z]{2}(-[A-Za-z]+)*$/.test(value), 'is no language'),
    group: oneOf(groups, 'group'),
    page: keyOf(pages, 'page kind'),
    state: orNull(keyOf(states, 'state')),
    targets: listOf(object({ selector: text, intent: oneOf(intents, 'intent'), label: text })),
    confirm: orNull(object({ act: text, keep: orNull(text) })),
    // An icon may have no name at all.
    never: listOf(object({ selector: text, label: anyText, why: text })),
    ambiguous: listOf((value) =>
      typeof value === 'string' ? text(value) : object({ selector: text })(value),
    ),
    facts: listOf(object({ kind, text, selector: text })),
    plan: orNull(object({ periods: number, total: orNull(number) }, { rows: listOf(row) })),
    note: (value) =>
      typeof value === 'string'
        ? when(value.trim() !== '', 'is empty: nobody has checked the labels')
        : ['is no text'],
  },
  {
    complete: (value) => when(value === true, 'is not true'),
    maybe: listOf(object({ kind, text })),
  },
);

/** What is wrong with the shape of labels, in words that quote none of them. */
export const shapeProblems = (value: unknown): string[] => expected(value);
