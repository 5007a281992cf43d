import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Inspection } from '../tools/inspect/result.ts';

const root = path.join(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'repay-guide-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command as a person would, from the project's folder. */
function inspect(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    const command = path.join(root, 'tests/commands/inspect.ts');
    execFile(process.execPath, [command, ...words], { cwd: root, maxBuffer: 2 ** 26 }, (error, out, err) => {
      done({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

/** The names of the contract, in its order. */
const names = [
  'file',
  'url',
  'page',
  'state',
  'target',
  'also',
  'next',
  'choices',
  'confirm',
  'refused',
  'facts',
];
const moreNames = ['plan', 'contacts', 'lender', 'reasons', 'ms'];

test('prints one JSON object a page and nothing else', async () => {
  const url = 'https://m.jr.airstarfinance.net/installment/plan?orderId=5261108371940265';
  const { code, out, err } = await inspect('--json', '--url', url, 'tests/pages/journey-5-repayment-plan');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const lines = out.trim().split('\n');
  expect(lines).toHaveLength(1);
  const found = JSON.parse(lines[0] ?? '') as Inspection;
  expect(Object.keys(found)).toEqual([...names, ...moreNames]);
  expect(found).toMatchObject({ url, page: 'repayment-plan', state: 'found' });
  expect(found.file).toBe(path.join('tests/pages/journey-5-repayment-plan/page.html'));
  expect(found.target).toMatchObject({ label: '取消预约', intent: 'cancel', effect: 'cancel-booking' });
  expect(found.also).toMatchObject({ label: '修改预约', intent: 'modify' });
});

test('prints a summary for a person without --json', async () => {
  const { code, out } = await inspect('tests/pages/journey-6-confirm-dialog/page.html');
  expect(code).toBe(0);
  expect(out).toContain('「确认取消」');
  expect(out).toContain('「再想想」');
});

test('tells what is wrong with a page in one line, and does the others all the same', async () => {
  const bad: [string, string | Buffer, string][] = [
    ['picture.html', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'binary'],
    ['data.html', '{"html": "<div>取消预约</div>"}', 'not an HTML page'],
    ['nothing.html', '', 'an empty file'],
    ['blank.html', '<!doctype html><title>x</title><body></body>', 'an empty page'],
  ];
  for (const [name, content] of bad) writeFileSync(path.join(folder, name), content);
  writeFileSync(path.join(folder, 'good.html'), '<!doctype html><title>x</title><p>你好</p>');
  const { code, out, err } = await inspect('--json', folder, path.join(folder, 'missing.html'));
  expect(code).toBe(1);
  expect(out.trim().split('\n')).toHaveLength(1);
  expect(JSON.parse(out)).toMatchObject({ file: path.join(folder, 'good.html'), page: 'none', target: null });
  for (const [name, , message] of [...bad, ['missing.html', '', 'no such file']]) {
    const line = err.split('\n').find((each) => each.startsWith(path.join(folder, name)));
    expect(line).toContain(message);
  }
  expect(err).not.toMatch(/^\s+at /m);
});

test('says how it is used when it is called wrongly', async () => {
  for (const words of [[], ['--nonsense', 'x'], ['--url', 'nonsense', 'tests/pages']]) {
    const { code, out, err } = await inspect(...words);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('usage: npm run inspect');
  }
});
