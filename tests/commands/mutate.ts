/**
 * `npm run mutate [-- FILE…] [--json]`: turns every condition of the recogniser (or of the files whose names contain
 * one of the words) and tells which turns neither the page corpus nor the unit tests notice.
 */
import { parseArgs } from 'node:util';
import { mutate } from '../tools/mutate/mutate.ts';
import { reportOf, textOf } from '../tools/mutate/report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const start = performance.now();
const seconds = (): number => Math.round((performance.now() - start) / 1000);
const outcomes = await mutate({
  files: positionals,
  progress: (done, of) => process.stderr.write(`${done} of ${of} mutants, ${seconds()} s\n`),
});
const report = reportOf(outcomes);
process.stdout.write(
  values.json
    ? `${JSON.stringify({ ...report, seconds: seconds() })}\n`
    : `${textOf(report)}\n\n${seconds()} s\n`,
);
