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

  const missed: string[] = [];
  for (const fact of expected.facts) {
    const said = flat(fact.text);
    const hit = found.facts.some(
      ({ kind, text }) => kind === fact.kind && (flat(text).includes(said) || said.includes(flat(text))),
    );
    if (!hit) missed.push(`${fact.kind} ${fact.text}`);
  }

  let plan: boolean | null = null;
  if (expected.plan) {
    const { periods, total } = expected.plan;
    plan = found.plan?.periods.length === periods && (found.plan.totals.total ?? null) === total;
    if (!plan)
      failures.push(
        `plan ${found.plan?.periods.length} periods, total ${found.plan?.totals.total}; not ${periods}, ${total}`,
      );
  }

  return {
    slug,
    group: expected.group,
    wrong,
    found: ok === null ? null : ok && wrong.length === 0,
    page,
    state,
    confirm,
    facts: { hit: expected.facts.length - missed.length, of: expected.facts.length, missed },
    plan,
    failures,
  };
}
