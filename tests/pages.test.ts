import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './tools/browser/launch.ts';
import { corpus } from './tools/corpus/corpus.ts';
import { type Score, scorePage } from './tools/corpus/score.ts';
import { keptVerdicts, verdictText } from './tools/corpus/verdicts.ts';
import { bundleInspector } from './tools/inspect/bundle.ts';

/** Every labelled page, in a real browser: a wrong ring is one too many; the rest has its measure. */
describe('the page corpus', () => {
  const pages = corpus();
  const scores: Score[] = [];
  let browser: Browser;
  let inspector: string;

  beforeAll(async () => {
    browser = await launchChromium();
    inspector = await bundleInspector();
  });
  afterAll(() => browser?.close());

  it.each(pages.map((page) => [page.slug, page] as const))('rings nothing wrong on %s', async (_, page) => {
    const score = await scorePage(browser, inspector, page);
    scores.push(score);
    expect(score.wrong).toEqual([]);
  });

  const share = (of: (score: Score) => boolean | null): number => {
    const counted = scores.map(of).filter((value) => value !== null);
    return counted.filter(Boolean).length / counted.length;
  };
  const failing = (of: (score: Score) => boolean | null): string[] =>
    scores
      .filter((score) => of(score) === false)
      .map((score) => `${score.slug}: ${score.failures.join('; ')}`);

  it('reads every page of the corpus', () => {
    expect(scores.length).toBe(pages.length);
    expect(pages.length).toBeGreaterThanOrEqual(397);
  });

  it('does not say of any page what it did not say before', () => {
    const kept = keptVerdicts();
    expect([...kept.keys()]).toEqual(pages.map(({ slug }) => slug));
    for (const { slug, inspection } of scores) expect(verdictText(inspection), slug).toBe(kept.get(slug));
  });

  it('finds at least 98 % of the targets and choices', () => {
    expect(
      share((score) => score.found),
      failing((score) => score.found).join('\n'),
    ).toBeGreaterThanOrEqual(0.98);
  });

  it('tells at least 95 % of the page kinds and states', () => {
    expect(
      share((score) => score.page),
      failing((score) => score.page).join('\n'),
    ).toBeGreaterThanOrEqual(0.95);
    expect(
      share((score) => score.state),
      failing((score) => score.state).join('\n'),
    ).toBeGreaterThanOrEqual(0.95);
  });

  it('explains every dialog the right way round', () => {
    expect(failing((score) => score.confirm)).toEqual([]);
  });

  it('says of every blocked page that it is blocked', () => {
    expect(failing((score) => (score.group === 'blocked' ? score.state : null))).toEqual([]);
  });

  it('reads at least 95 % of the plans exactly', () => {
    expect(
      share((score) => score.plan),
      failing((score) => score.plan).join('\n'),
    ).toBeGreaterThanOrEqual(0.95);
  });

  it('finds fault with the sums of no plan but those that are wrong', () => {
    const faulty = scores.filter(({ inspection }) => inspection.plan?.checks.some(({ ok }) => !ok));
    expect(faulty.map(({ slug }) => slug).sort()).toEqual([
      'absent-tw-card-instalment-wrong-sum',
      'own-p-cssgrid-total-disagrees',
      'plan-wrong-sum-cancel',
    ]);
  });

  it('reads at least 95 % of the labelled facts', () => {
    const hit = scores.reduce((all, { facts }) => all + facts.hit, 0);
    const of = scores.reduce((all, { facts }) => all + facts.of, 0);
    expect(
      hit / of,
      scores.flatMap(({ slug, facts }) => facts.missed.map((fact) => `${slug}: ${fact}`)).join('\n'),
    ).toBeGreaterThanOrEqual(0.95);
  });

  it('reads at most 3 % that is no fact, where all of them are labelled', () => {
    const reads = scores.flatMap(({ slug, read }) => (read ? [{ slug, ...read }] : []));
    const of = reads.reduce((all, read) => all + read.of, 0);
    const none = reads.flatMap(({ slug, wrong }) => wrong.map((said) => `${slug}: ${said}`));
    expect(reads.length).toBeGreaterThanOrEqual(45);
    expect(none.length / of, none.join('\n')).toBeLessThanOrEqual(0.03);
  });
});
