/**
 * npm run bench [-- --quick] [--json]
 *
 * How fast the guide is, beside a bare walk over the page and beside others who read pages; what it costs a page that
 * never rests; what it leaves behind; what it weighs. It asserts nothing: times are for people to read.
 */
import { parseArgs } from 'node:util';
import { measure } from '../bench/bench.ts';
import { tableOf } from '../bench/table.ts';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { quick: { type: 'boolean' }, json: { type: 'boolean' } } });
  const say = (what: string) => process.stderr.write(`${what} …\n`);
  const bench = await measure(values.quick ?? false, say);
  process.stdout.write(values.json ? `${JSON.stringify(bench)}\n` : tableOf(bench));
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
