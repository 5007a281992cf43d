import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { findBrowser } from '../tools/browser/find.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'repay-guide-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

function program(name: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, '#!/bin/sh\n');
  chmodSync(file, 0o755);
  return file;
}

test('does not go on with a variable that points at nothing', () => {
  vi.stubEnv('CHROMIUM_PATH', path.join(folder, 'nothing'));
  expect(() => findBrowser('chromium')).toThrow(/CHROMIUM_PATH/);
});

test('does not take a Firefox in BROWSER for a Chromium', () => {
  const fox = program('firefox-nightly');
  vi.stubEnv('CHROMIUM_PATH', '');
  vi.stubEnv('FIREFOX_PATH', '');
  vi.stubEnv('BROWSER', fox);
  expect(findBrowser('firefox')).toBe(fox);
  expect(findBrowser('chromium')).not.toBe(fox);
});

test('takes what the variable names before anything else', () => {
  const own = program('my-chromium');
  vi.stubEnv('CHROMIUM_PATH', own);
  expect(findBrowser('chromium')).toBe(own);
});
