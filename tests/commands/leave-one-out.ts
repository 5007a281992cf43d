/**
 * `npm run leave-one-out [-- --json]`: takes each word of the label grammar out in turn and tells which pages of the
 * corpus relied on it, on how many their target is still found, and what is ringed that should not be.
 */
import { parseArgs } from 'node:util';
import { type Left, leaveOneOut, shareOf } from '../tools/leave-one-out/leave-one-out.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const start = performance.now();
const words = await leaveOneOut();
const seconds = Math.round((performance.now() - start) / 100) / 10;

const total = (name: string, of: Left[]): string => {
  const share = shareOf(of);
  const percent = ((100 * share.found) / Math.max(1, share.of)).toFixed(1);
  return `${name.padEnd(18)}${of.length} words, ${of.filter(({ relying }) => relying.length > 0).length} relied on; still found on ${share.found} of ${share.of} pages = ${percent} %`;
};
/** Chinese characters are two columns wide. */
const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(1, width - text.length - (text.match(/\p{Script=Han}/gu)?.length ?? 0)));

if (values.json) {
  process.stdout.write(`${JSON.stringify({ words, seconds })}\n`);
} else {
  console.log(`${padded('word', 24)}${padded('feature', 22)}relying  found  lost`);
  for (const { word, features, relying, lost } of words.filter((one) => one.relying.length > 0))
    console.log(
      `${padded(word, 24)}${padded(features.join(', '), 22)}${String(relying.length).padStart(7)}${String(relying.length - lost.length).padStart(7)}  ${lost.join(' ')}`,
    );
  console.log();
  for (const { word, wrong } of words)
    for (const ring of wrong) console.log(`wrong ring without ${word}: ${ring}`);
  console.log(
    total(
      'verbs and objects',
      words.filter(({ says }) => says),
    ),
  );
  console.log(
    total(
      'words beside them',
      words.filter(({ says }) => !says),
    ),
  );
  console.log(`wrong rings       ${words.reduce((all, { wrong }) => all + wrong.length, 0)}`);
  console.log(`${seconds} s`);
}
