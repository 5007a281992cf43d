import type { Period } from '../../../utils/recognise/finding.ts';
import type { Inspection } from '../inspect/result.ts';
import type { CorpusPage } from './corpus.ts';

/** What is compared with the labels. A selector may be any text that names an element, as long as `Same` knows it. */
export type Verdict = Pick<
  Inspection,
  'page' | 'state' | 'target' | 'also' | 'choices' | 'confirm' | 'plan'
> & {
  facts: { kind: string; text: string }[];
};

/** Tells whether the first selector names the control that is the second; see `matcher.ts`. */
export type Same = (a: string, b: string) => boolean;

export interface Comparison {
  slug: string;
  group: string;
  /** Rings or choices on anything but a target; one is one too many. */
  wrong: string[];
  /** Targets, choices and confirm as labelled; null where the page has none. */
  found: boolean | null;
  page: boolean;
  state: boolean | null;
  /** Of a dialog that is explained: act and keep are the right way round. A dialog that is missed is not found. */
  confirm: boolean | null;
  /** Labelled facts that were found, and how many there are. */
  facts: { hit: number; of: number; missed: string[] };
  /** Where the labels name every fact: how many different ones were read, and those that are none. */
  read: { of: number; wrong: string[] } | null;
  plan: boolean | null;
  /** Sentences about what is not as labelled. */
  failures: string[];
}

type Expected = CorpusPage['expected'];

const ambiguousIn = (expected: Expected): string[] =>
  expected.ambiguous.map((entry) => (typeof entry === 'string' ? entry : entry.selector));

/** The selectors of the labels that a verdict is held against. */
export function labelledIn(expected: Expected): string[] {
  const { targets, confirm } = expected;
  const pair = confirm ? [confirm.act, confirm.keep].filter((selector) => selector !== null) : [];
  return [...new Set([...targets.map(({ selector }) => selector), ...pair, ...ambiguousIn(expected)])];
}

/** Everything the person would see ringed. */
function ringsIn(found: Verdict): { selector: string; label: string; intent: string }[] {
  const { target, also, choices, confirm } = found;
  return [target, also, ...choices, confirm && { ...confirm.act, intent: target?.intent ?? '' }].filter(
    (ring) => ring !== null,
  );
}

/** The selectors of a verdict that are held against the labels. */
export function namedIn(found: Verdict): string[] {
  const keep = found.confirm?.keep ? [found.confirm.keep.selector] : [];
  return [...new Set([...ringsIn(found).map(({ selector }) => selector), ...keep])];
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

type Said = { kind: string; text: string };

/** The same thing of the same kind; where a sentence is cut is nobody's matter. */
function agree(a: Said, b: Said): boolean {
  const [one, other] = [flat(a.text), flat(b.text)];
  return a.kind === b.kind && (one.includes(other) || other.includes(one));
}

/** Every different fact that was read, held against labels that name them all. */
function readOf({ facts, maybe = [] }: Expected, found: Verdict): NonNullable<Comparison['read']> {
  const all = new Map(found.facts.map((fact) => [`${fact.kind} ${flat(fact.text)}`, fact]));
  const open = [...all].filter(([, fact]) => !maybe.some((other) => agree(fact, other)));
  const wrong = open.filter(([, fact]) => !facts.some((other) => agree(fact, other))).map(([said]) => said);
  return { of: open.length, wrong };
}

/** What is not as labelled in a plan; null where it is read exactly. */
function planFailure(expected: NonNullable<Expected['plan']>, found: Verdict['plan']): string | null {
  const { periods, total, rows } = expected;
  const read = (found?.periods ?? []) as Period[];
  if (read.length !== periods || (found?.totals.total ?? null) !== total)
    return `plan ${read.length} periods, total ${found?.totals.total}; not ${periods}, ${total}`;
  const columns = ['no', 'due', 'principal', 'fee', 'total', 'status'] as const;
  const other = rows?.flatMap((row, at) =>
    columns
      .filter((column) => row[column] !== read[at]![column])
      .map((column) => `${at + 1} ${column} ${read[at]![column]}, not ${row[column]}`),
  );
  return other?.length ? `plan row ${other.join(', ')}` : null;
}

/** Compares a verdict with the labels of its page. */
export function compare({ slug, expected }: CorpusPage, found: Verdict, same: Same): Comparison {
  const failures: string[] = [];
  const ambiguous = ambiguousIn(expected);
  const rings = ringsIn(found);

  const wrong: string[] = [];
  for (const { selector, label, intent } of rings) {
    if (ambiguous.some((other) => same(selector, other))) continue;
    const right = expected.targets.some(
      (target) => target.intent === intent && same(selector, target.selector),
    );
    if (!right) wrong.push(`${label} (${selector})`);
  }
  if (wrong.length > 0) failures.push(`wrong ring: ${wrong.join(', ')}`);

  let ok: boolean | null = null;
  if (expected.targets.length > 0) {
    ok = true;
    for (const target of expected.targets) {
      if (rings.some(({ selector }) => same(target.selector, selector) || same(selector, target.selector)))
        continue;
      ok = false;
      failures.push(`not found: ${target.label}`);
    }
    const several = ['cancel', 'modify'].some(
      (intent) => expected.targets.filter((target) => target.intent === intent).length > 1,
    );
    if (several !== found.choices.length > 0) {
      ok = false;
      failures.push(
        several
          ? 'no choices'
          : `choices instead of one: ${found.choices.map((choice) => choice.label).join(', ')}`,
      );
    }
  }

  const page = found.page === expected.page;
  if (!page) failures.push(`page ${found.page}, not ${expected.page}`);
  const state = expected.state === null ? null : found.state === expected.state;
  if (state === false) failures.push(`state ${found.state}, not ${expected.state}`);

  let confirm: boolean | null = null;
  if (expected.confirm && found.confirm) {
    const { act, keep } = found.confirm;
    const kept = expected.confirm.keep;
    confirm =
      same(act.selector, expected.confirm.act) && (!kept || (keep !== null && same(keep.selector, kept)));
  } else if (found.confirm && ambiguous.length === 0) confirm = false;
  if (confirm === false) failures.push(`confirm ${JSON.stringify(found.confirm)}`);

  const missed = expected.facts
    .filter((fact) => !found.facts.some((other) => agree(fact, other)))
    .map(({ kind, text }) => `${kind} ${text}`);
  const read = expected.complete ? readOf(expected, found) : null;

  const plan = expected.plan && planFailure(expected.plan, found.plan) === null;
  if (expected.plan && !plan) failures.push(planFailure(expected.plan, found.plan)!);

  return {
    slug,
    group: expected.group,
    wrong,
    found: ok === null ? null : ok && wrong.length === 0,
    page,
    state,
    confirm,
    facts: { hit: expected.facts.length - missed.length, of: expected.facts.length, missed },
    read,
    plan,
    failures,
  };
}
