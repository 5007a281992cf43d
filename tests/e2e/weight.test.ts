import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

/** Bytes of everything that runs in a page, gzip. */
const BUDGET = 20_000;

describe.each(['chrome', 'firefox'])('what %s puts into a page', (browser) => {
  const folder = `.output/${browser}-mv3/content-scripts`;

  it(`does not weigh more than ${BUDGET} bytes`, () => {
    const files = readdirSync(folder).map((name) => readFileSync(path.join(folder, name)));
    expect(files).toHaveLength(1);
    const weight = files.reduce((all, file) => all + gzipSync(file, { level: 9 }).length, 0);
    expect(weight).toBeGreaterThan(1_000);
    expect(weight).toBeLessThanOrEqual(BUDGET);
  });

  it('does not carry the words of the recogniser', () => {
    const code = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
    expect(code.join('')).not.toMatch(/疫苗|罚息|征信修复/);
  });
});
