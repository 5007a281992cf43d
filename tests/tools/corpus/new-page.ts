import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { bundleScript } from '../bundle.ts';
import { bundleInspector } from '../inspect/bundle.ts';
import { checkIsHtml, PageError, savedFrom } from '../inspect/files.ts';
import { inspectPage } from '../inspect/inspect-page.ts';
import { loadPage } from '../load-page.ts';
import { createRandom } from '../random.ts';
import { createScrubber } from './clean/personal.ts';
import { draftOf } from './draft.ts';

const root = path.join(import.meta.dirname, '../../..');
const noteToWrite =
  '<!-- Which kind of page taught this one, and what on it misleads. Replace this line. 这一页来自哪一类页面，哪里容易认错？写好后替换这一行。 -->\n';

export interface Asked {
  /** The saved page. */
  file: string;
  /** Name of the folder, without `own-`; the file's name by default. */
  slug?: string | undefined;
  /** Where the page was; by default what the browser noted when it saved the page. */
  url?: string | undefined;
}

export interface NewPage {
  file: string;
  url: string;
  /** The folder that is made. */
  folder: string;
}

function slugOf({ file, slug }: Asked): string {
  const name = slug ?? path.basename(file).replace(/\.x?html?$/i, '');
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/^own-/, '');
  if (plain === '') throw new PageError('give the page a name by --slug 请用 --slug 给页面起个英文名');
  return plain;
}

/** Numbers from the system, so that nobody can tell the old digits from the new ones by running this again. */
const anySeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]!;

async function clean(browser: Browser, file: string): Promise<{ html: string; lang: string }> {
  const script = await bundleScript(new URL('./clean/clean.ts', import.meta.url), 'Clean');
  const { page } = await loadPage(browser, { file });
  try {
    return (await page.evaluate(`${script};Clean.cleanPage(document, ${anySeed()})`)) as {
      html: string;
      lang: string;
    };
  } finally {
    await page.close();
  }
}

/** The address without what tells who was there. */
function plainUrl(url: string): string {
  const { origin, pathname } = new URL(url);
  return createScrubber(createRandom(anySeed()))(origin + pathname);
}

/**
 * Says where a saved page will go, before anything is started or written.
 * @param pages the folder of the corpus
 * @throws PageError with a sentence for the person
 */
export function planPage(asked: Asked, pages = path.join(root, 'tests/pages')): NewPage {
  const { file } = asked;
  checkIsHtml(file);
  const slug = slugOf(asked);
  const folder = path.join(pages, `own-${slug}`);
  if (existsSync(folder)) throw new PageError(`${path.relative(root, folder)} exists already 已经存在`);
  return { file, folder, url: plainUrl(asked.url ?? savedFrom(file) ?? `https://${slug}.example/`) };
}

/**
 * Makes a page of the corpus from a saved one: cleaned, with the labels that the recogniser of today would give.
 * @throws PageError with a sentence for the person; then nothing was written
 */
export async function makePage(browser: Browser, { file, url, folder }: NewPage): Promise<void> {
  const { html, lang } = await clean(browser, file);
  const workshop = await mkdtemp(path.join(tmpdir(), 'repay-guide-page-'));
  try {
    const cleaned = path.join(workshop, 'page.html');
    await writeFile(cleaned, html);
    const found = await inspectPage(browser, await bundleInspector(), cleaned, url);
    const expected = draftOf(found, lang);
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'page.html'), html);
    await writeFile(path.join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
    await writeFile(path.join(folder, 'note.md'), noteToWrite);
  } finally {
    await rm(workshop, { recursive: true });
  }
}
