import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** A problem with one page that the person can do something about; its message is all they need. */
export class PageError extends Error {}

function isFolder(file: string): boolean | null {
  try {
    return statSync(file).isDirectory();
  } catch {
    return null;
  }
}

/**
 * The pages that an argument stands for: a file is itself, a folder every HTML file under it, in order of names.
 * @throws PageError when there is no such file, or no page in the folder
 */
export function pagesOf(argument: string): string[] {
  const folder = isFolder(argument);
  if (folder === null) throw new PageError('no such file or folder 没有这个文件或文件夹');
  if (!folder) return [argument];
  const found = globSync('**/*.{html,htm}', { cwd: argument }).sort();
  if (found.length === 0) throw new PageError('no HTML page in this folder 文件夹里没有 HTML 页面');
  return found.map((file) => path.join(argument, file));
}

const marks =
  /<!doctype html|<(html|head|body|main|div|section|article|table|form|ul|p|h1|script|style|template)[\s>]/i;

/**
 * Tells HTML from everything else before a browser would make a page of it.
 * @throws PageError when the file cannot be read, is empty, binary, or not HTML
 */
export function checkIsHtml(file: string): void {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new PageError(`cannot be read 无法读取 (${(error as NodeJS.ErrnoException).code ?? 'error'})`);
  }
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isWide && bytes.subarray(0, 65_536).includes(0))
    throw new PageError('a binary file 是二进制文件，不是网页');
  const text = isWide ? bytes.toString('utf16le') : bytes.toString('utf8');
  if (text.replace(/^\uFEFF/, '').trim() === '') throw new PageError('an empty file 是空文件');
  // A script or a JSON file may hold tags inside its strings, so the first thing said has to be one.
  if (!/^\uFEFF?\s*</.test(text) || !marks.test(text)) throw new PageError('not an HTML page 不是 HTML 页面');
}

/** The address that a browser wrote into a page it saved: `<!-- saved from url=(0022)https://www.mi.com/ -->`. */
export function savedFrom(file: string): string | undefined {
  const head = readFileSync(file).subarray(0, 4096).toString('latin1');
  return /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s>]+)/.exec(head)?.[1];
}
