/**
 * Whether a folder of the corpus is what it should be. Every kind of mistake has a sentence of its own, and no sentence
 * quotes the page or its labels: held-out pages are checked, too, and nobody is to read those.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { loadPage } from '../load-page.ts';
import { selectorProblems } from './check/selectors.ts';
import { senseProblems } from './check/sense.ts';
import { shapeProblems } from './check/shape.ts';
import type { CorpusPage } from './corpus.ts';

const tests = path.join(import.meta.dirname, '../..');

function read(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** Names of all folders of `tests/pages` or `tests/held-out`, whatever is in them. */
export function foldersOf(corpus: string): string[] {
  const root = path.join(tests, corpus);
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** What is wrong with the note of a page that was taught by a real one. */
function noteProblems(folder: string, slug: string): string[] {
  if (!slug.startsWith('own-')) return [];
  const note = read(path.join(folder, 'note.md'));
  if (note === null) return ['note.md is missing'];
  return note.replace(/<!--[\s\S]*?-->/g, '').trim() === '' ? ['note.md is not written yet'] : [];
}

/** @returns sentences about one folder; none when all is well */
export async function checkFolder(browser: Browser, corpus: string, slug: string): Promise<string[]> {
  const folder = path.join(tests, corpus, slug);
  const file = path.join(folder, 'page.html');
  const problems = noteProblems(folder, slug);
  if (!existsSync(file)) return [...problems, 'page.html is missing'];
  const text = read(path.join(folder, 'expected.json'));
  if (text === null) return [...problems, 'expected.json is missing'];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [...problems, 'expected.json is no JSON'];
  }
  const shape = shapeProblems(value);
  problems.push(...shape);
  // Labels of the wrong shape cannot be looked up.
  if (shape.some((problem) => !problem.startsWith('note'))) return problems;
  const expected = value as CorpusPage['expected'];
  const { page } = await loadPage(browser, { file, url: expected.url });
  try {
    return [...problems, ...senseProblems(expected), ...(await selectorProblems(page, expected))];
  } finally {
    await page.close();
  }
}
