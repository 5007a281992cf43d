import type { Browser } from 'puppeteer-core';
import type { Inspection } from '../inspect/result.ts';
import { loadPage } from '../load-page.ts';
import type { CorpusPage } from './corpus.ts';

export interface Score {
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
  inspection: Inspection;
}

/**
 * Runs in the page: tells whether the first of each pair names the control that is the second. What stands inside it
 * counts as the same, and so does a box tightly around it: one with the same words.
 */
const matcher = `(pairs) => {
  const one = (selector) => {
    let root = document;
    let el = null;
    for (const part of selector.split(' >>> ')) {
      if (el) root = el.shadowRoot ?? el.contentDocument;
      const all = root.querySelectorAll(part);
      if (all.length !== 1) return null;
      el = all[0];
    }
    return el;
  };
  const words = (el) => (el.textContent ?? '').replace(/[\\s\\p{P}\\p{S}]/gu, '');
  return pairs.map(([a, b]) => {
    const x = one(a);
    const y = one(b);
    if (!x || !y) return false;
    return x === y || y.contains(x) || (x.contains(y) && words(x) === words(y));
  });
}`;

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Inspects one labelled page and compares the verdict with its labels. */
export async function scorePage(
  browser: Browser,
  inspector: string,
  one: CorpusPage,
  scripts = false,
): Promise<Score> {
  const { expected, slug, file } = one;
  const { page } = await loadPage(browser, { file, url: expected.url, scripts });
  try {
    const found = (await page.evaluate(`(${inspector})(${JSON.stringify(expected.url)})`)) as Inspection;
    const same = async (pairs: [string, string][]): Promise<boolean[]> =>
      pairs.length === 0
        ? []
        : ((await page.evaluate(`(${matcher})(${JSON.stringify(pairs)})`)) as boolean[]);
    const anyOf = async (selector: string, among: string[]): Promise<boolean> =>
      (await same(among.map((other): [string, string] => [selector, other]))).includes(true);
    const ambiguous = expected.ambiguous.map((entry) => (typeof entry === 'string' ? entry : entry.selector));
    const rings = [
      found.target,
      found.also,
      ...found.choices,
      found.confirm?.act ? { ...found.confirm.act, intent: found.target?.intent ?? '' } : null,
    ].filter((ring) => ring !== null);
    const wrong: string[] = [];
    const failures: string[] = [];
    for (const ring of rings) {
      if (await anyOf(ring.selector, ambiguous)) continue;
      const right = await anyOf(
        ring.selector,
        expected.targets.filter(({ intent }) => intent === ring.intent).map(({ selector }) => selector),
      );
      if (!right) wrong.push(`${ring.label} (${ring.selector})`);
    }
    if (wrong.length > 0) failures.push(`wrong ring: ${wrong.join(', ')}`);
    let ok: boolean | null = null;
    if (expected.targets.length > 0) {
      ok = true;
      for (const target of expected.targets) {
        const hit = await anyOf(
          target.selector,
          rings.map(({ selector }) => selector),
        );
        if (!hit) {
          ok = false;
          failures.push(`not found: ${target.label}`);
        }
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
    const pageOk = found.page === expected.page;
    if (!pageOk) failures.push(`page ${found.page}, not ${expected.page}`);
    const stateOk = expected.state === null ? null : found.state === expected.state;
    if (stateOk === false) failures.push(`state ${found.state}, not ${expected.state}`);
    let confirm: boolean | null = null;
    if (expected.confirm && found.confirm) {
      const { act, keep } = found.confirm;
      const keeps = expected.confirm.keep && keep && (await anyOf(keep.selector, [expected.confirm.keep]));
      confirm =
        (await anyOf(act.selector, [expected.confirm.act])) && (!expected.confirm.keep || keeps === true);
    } else if (found.confirm && ambiguous.length === 0) confirm = false;
    if (confirm === false) failures.push(`confirm ${JSON.stringify(found.confirm)}`);
    const missed: string[] = [];
    for (const fact of expected.facts) {
      const alike = found.facts.filter(
        ({ kind, text }) =>
          kind === fact.kind &&
          (flat(text).includes(flat(fact.text)) || flat(fact.text).includes(flat(text))),
      );
      if (alike.length === 0) missed.push(`${fact.kind} ${fact.text}`);
    }
    let plan: boolean | null = null;
    if (expected.plan) {
      plan =
        found.plan?.periods.length === expected.plan.periods &&
        (found.plan.totals.total ?? null) === expected.plan.total;
      if (!plan)
        failures.push(
          `plan ${found.plan?.periods.length} periods, total ${found.plan?.totals.total}; not ${expected.plan.periods}, ${expected.plan.total}`,
        );
    }
    return {
      slug,
      group: expected.group,
      wrong,
      found: ok === null ? null : ok && wrong.length === 0,
      page: pageOk,
      state: stateOk,
      confirm,
      facts: { hit: expected.facts.length - missed.length, of: expected.facts.length, missed },
      plan,
      failures,
      inspection: found,
    };
  } finally {
    await page.close();
  }
}
