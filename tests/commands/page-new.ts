/**
 * npm run page:new -- FILE [--slug NAME] [--url URL]
 *
 * Makes tests/pages/own-NAME/ from a saved page: without scripts, addresses and what tells whose page it was, and with
 * labels for a person to check.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../tools/browser/launch.ts';
import { type Asked, makePage, planPage } from '../tools/corpus/new-page.ts';

const usage = 'usage: npm run page:new -- FILE [--slug NAME] [--url URL]';

function read(): Asked {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { slug: { type: 'string' }, url: { type: 'string' } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new Error(`give one saved page 请给出一个页面文件\n${usage}`);
  if (values.url !== undefined && !/^https?:/.test(URL.parse(values.url)?.protocol ?? ''))
    throw new Error(`--url ${values.url}: not an address 不是网址\n${usage}`);
  return { file, slug: values.slug, url: values.url };
}

async function main(): Promise<void> {
  const plan = planPage(read());
  const browser = await launchChromium();
  try {
    await makePage(browser, plan);
    const folder = path.relative(process.cwd(), plan.folder);
    process.stdout.write(
      [
        `${folder}/ is there. What is left to do by hand: 已生成，还需要人工完成：`,
        '  page.html      replace names, banks and every sentence that is not yours; cut what nobody needs',
        '  expected.json  check every label after docs/rubric.md, then write the note',
        '  note.md        which kind of page taught this, and what on it misleads',
        `Then: npm run page:report -- ${path.basename(folder)}`,
        '',
      ].join('\n'),
    );
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
