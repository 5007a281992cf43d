import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { inOrder } from '../tools/in-order.ts';
import { checkIsHtml, pagesOf, savedFrom } from '../tools/inspect/files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'repay-guide-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Buffer): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe('checkIsHtml', () => {
  test.each([
    ['an empty file', '', /empty file/],
    ['blanks only', ' \n\t', /empty file/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /binary/],
    ['JSON with tags in it', '{"html": "<div>x</div>"}', /not an HTML page/],
    ['a script with tags in it', 'const x = "<html><body></body></html>";', /not an HTML page/],
    ['plain text', '取消预约', /not an HTML page/],
    ['XML', '<?xml version="1.0"?><feed><entry/></feed>', /not an HTML page/],
  ])('does not take %s for a page', (name, content, message) => {
    expect(() => checkIsHtml(write(`${name.replace(/\W/g, '-')}.html`, content))).toThrow(message);
  });
  test.each([
    ['a whole page', '<!DOCTYPE html><title>x</title>'],
    ['a fragment', '<!-- saved --><div class="x">取消预约</div>'],
    ['a page with a byte order mark', '\uFEFF<html></html>'],
    ['UTF-16', Buffer.from('\uFEFF<html></html>', 'utf16le')],
  ])('takes %s', (name, content) => {
    expect(() => checkIsHtml(write(`${name.replace(/\W/g, '-')}.html`, content))).not.toThrow();
  });
});

describe('pagesOf', () => {
  test('does not accept what is not there', () => {
    expect(() => pagesOf(path.join(folder, 'nowhere'))).toThrow(/no such file/);
  });
  test('finds the pages of a folder in order', () => {
    write('b.html', '<p>');
    write('a.htm', '<p>');
    write('note.md', '');
    const names = pagesOf(folder).map((file) => path.basename(file));
    expect(names).toEqual([...names].sort());
    expect(names).toContain('a.htm');
    expect(names).not.toContain('note.md');
  });
});

test('savedFrom reads the address that a browser wrote into the page', () => {
  const file = write('saved.html', '<!-- saved from url=(0022)https://www.mi.com/a?b=1 -->\n<html></html>');
  expect(savedFrom(file)).toBe('https://www.mi.com/a?b=1');
  expect(savedFrom(write('plain.html', '<html></html>'))).toBeUndefined();
});

test('inOrder keeps the order and the limit', async () => {
  const taken: number[] = [];
  let now = 0;
  let most = 0;
  const work = async (item: number) => {
    now += 1;
    most = Math.max(most, now);
    await pause(item % 2 === 0 ? 8 : 1);
    now -= 1;
    return item;
  };
  await inOrder([1, 2, 3, 4, 5, 6, 7], 3, work, (item) => taken.push(item));
  expect(taken).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(3);
});
