/**
 * npm run inspect -- [--json] [--url URL] FILE|DIR…
 *
 * Runs the shipped recogniser on saved pages in a real browser, page scripts off, network off.
 */
import { parseArgs } from 'node:util';
import { launchChromium } from '../tools/browser/launch.ts';
import { inOrder } from '../tools/in-order.ts';
import { bundleInspector } from '../tools/inspect/bundle.ts';
import { PageError, pagesOf } from '../tools/inspect/files.ts';
import { inspectPage } from '../tools/inspect/inspect-page.ts';
import { summaryOf } from '../tools/inspect/summary.ts';

const usage = 'usage: npm run inspect -- [--json] [--url URL] FILE|DIR…';
const atOnce = 4;

function complain(what: string): void {
  process.exitCode = 1;
  process.stderr.write(`${what}\n`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The arguments, or null after a complaint. */
function read(): { files: string[]; json: boolean; url: string | undefined } | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, url: { type: 'string' } },
    });
    if (positionals.length === 0) throw new Error('no page given 请给出页面文件或文件夹');
    if (values.url !== undefined && !URL.canParse(values.url))
      throw new Error(`--url ${values.url}: not an address`);
    const files = positionals.flatMap((argument) => {
      try {
        return pagesOf(argument);
      } catch (error) {
        complain(`${argument}: ${messageOf(error)}`);
        return [];
      }
    });
    return { files, json: values.json, url: values.url };
  } catch (error) {
    complain(`${messageOf(error)}\n${usage}`);
    return null;
  }
}

async function main(): Promise<void> {
  const asked = read();
  if (asked === null || asked.files.length === 0) return;
  const { files, json, url } = asked;
  const inspector = await bundleInspector();
  const browser = await launchChromium();
  try {
    const inspect = async (file: string) => {
      try {
        const found = await inspectPage(browser, inspector, file, url);
        return json ? JSON.stringify(found) : `${summaryOf(found)}\n`;
      } catch (error) {
        complain(`${file}: ${error instanceof PageError ? error.message : `failed (${messageOf(error)})`}`);
        return null;
      }
    };
    await inOrder(files, atOnce, inspect, (text) => {
      if (text !== null) process.stdout.write(`${text}\n`);
    });
  } finally {
    await browser.close();
  }
}

// A reader that has seen enough closes the pipe; that is no error.
process.stdout.on('error', () => process.exit());
main().catch((error: unknown) => complain(messageOf(error)));
