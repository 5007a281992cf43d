/**
 * `npm run page:report [-- held-out] [SLUG…] [--facts] [--scripts] [--obfuscated[=SEED] [--boxes]] [--keep]`: precision and
 * recall over the labelled pages, and every failure. Obfuscated, names and nesting of the pages are others, and what that
 * changes is told; with `--boxes` elements of text get no box.
 * With `--keep` the verdicts of all pages are written down; `tests/pages.test.ts` fails where one moves.
 */
import { launchChromium } from '../tools/browser/launch.ts';
import { corpus } from '../tools/corpus/corpus.ts';
import type { ObfuscatedInspection } from '../tools/corpus/obfuscate/inspect.ts';
import { type Score, scorePage } from '../tools/corpus/score.ts';
import { keepVerdicts, verdictText } from '../tools/corpus/verdicts.ts';
import { bundleInspector, bundleObfuscatedInspector } from '../tools/inspect/bundle.ts';

const args = process.argv.slice(2);
const scripts = args.includes('--scripts');
const showFacts = args.includes('--facts');
const obfuscated = args.find((arg) => /^--obfuscated(=\d+)?$/.test(arg));
const names = args.filter((arg) => !arg.startsWith('--'));
const folder = names[0] === 'held-out' ? 'held-out' : 'pages';
const only = names.filter((name) => name !== 'held-out');

/** Wilson's 95 % interval of a share. */
function interval(hit: number, of: number): string {
  if (of === 0) return 'none';
  const z = 1.96;
  const share = hit / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  const percent = (value: number): string => `${(100 * Math.max(0, Math.min(1, value))).toFixed(1)} %`;
  return `${hit}/${of} = ${percent(share)} (95 %: ${percent(middle - half)} to ${percent(middle + half)})`;
}
const share = (scores: Score[], of: (score: Score) => boolean | null): string => {
  const counted = scores.map(of).filter((value) => value !== null);
  return interval(counted.filter(Boolean).length, counted.length);
};

const pages = corpus(folder).filter(
  ({ slug }) => only.length === 0 || only.some((name) => slug.includes(name)),
);
const browser = await launchChromium();
try {
  const how = { seed: Number(obfuscated?.split('=')[1] ?? 1), lines: !args.includes('--boxes') };
  const inspector = await (obfuscated ? bundleObfuscatedInspector(how) : bundleInspector());
  const scores: Score[] = [];
  for (const page of pages) scores.push(await scorePage(browser, inspector, page, scripts));
  if (args.includes('--keep') && only.length === 0 && folder === 'pages' && !obfuscated)
    keepVerdicts(scores.map(({ slug, inspection }) => [slug, verdictText(inspection)]));
  for (const score of scores) for (const failure of score.failures) console.log(`${score.slug}: ${failure}`);
  const changed = scores.flatMap(({ slug, inspection }) =>
    ((inspection as ObfuscatedInspection).changed ?? []).map((words) => ({ slug, words })),
  );
  for (const { slug, words } of changed) console.log(`${slug}: obfuscated, ${words}`);
  if (showFacts)
    for (const { slug, facts, read } of scores) {
      for (const missed of facts.missed) console.log(`${slug}: fact ${missed}`);
      for (const wrong of read?.wrong ?? []) console.log(`${slug}: no fact ${wrong}`);
    }
  const wrong = scores.filter((score) => score.wrong.length > 0).length;
  console.log(`pages           ${scores.length}`);
  if (obfuscated)
    console.log(
      `told the same   ${interval(scores.length - new Set(changed.map(({ slug }) => slug)).size, scores.length)}`,
    );
  console.log(
    `wrong rings     ${scores.reduce((all, score) => all + score.wrong.length, 0)} on ${wrong} pages${wrong === 0 ? ` (rule of three: below ${((100 * 3) / scores.length).toFixed(1)} % of pages)` : ''}`,
  );
  console.log(`targets right   ${share(scores, (score) => score.found)}`);
  console.log(`page kind       ${share(scores, (score) => score.page)}`);
  console.log(`state           ${share(scores, (score) => score.state)}`);
  console.log(`confirm pair    ${share(scores, (score) => score.confirm)}`);
  console.log(
    `blocked         ${share(
      scores.filter((score) => score.group === 'blocked'),
      (score) => score.state,
    )}`,
  );
  console.log(`plan            ${share(scores, (score) => score.plan)}`);
  const facts = scores.reduce((all, { facts: one }) => ({ hit: all.hit + one.hit, of: all.of + one.of }), {
    hit: 0,
    of: 0,
  });
  console.log(`facts recalled  ${interval(facts.hit, facts.of)}`);
  const reads = scores.map(({ read }) => read).filter((read) => read !== null);
  const of = reads.reduce((all, read) => all + read.of, 0);
  const none = reads.reduce((all, read) => all + read.wrong.length, 0);
  console.log(
    `facts right     ${interval(of - none, of)} on ${reads.length} pages whose facts are all labelled`,
  );
} finally {
  await browser.close();
}
