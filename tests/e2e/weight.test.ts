import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

/** Bytes of everything that runs in a page, gzip. */
const BUDGET = 20_000;

describe.each(['chrome', 'firefox'])('what %s puts into a page', (browser) => {
  const folder = `.output/${browser}-mv3`;
  const files = () => {
    const { content_scripts } = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
    const names = (content_scripts as { js: string[]; css?: string[] }[]).flatMap(({ js, css = [] }) => [
      ...js,
      ...css,
    ]);
    return names.map((name) => readFileSync(path.join(folder, name)));
  };

  it(`does not weigh more than ${BUDGET} bytes`, () => {
    expect(files()).toHaveLength(2);
    const weight = files().reduce((all, file) => all + gzipSync(file, { level: 9 }).length, 0);
    expect(weight).toBeGreaterThan(1_000);
    expect(weight).toBeLessThanOrEqual(BUDGET);
  });

  it('does not carry the words of the recogniser', () => {
    expect(files().join('')).not.toMatch(/疫苗|罚息|征信修复/);
  });

  it('does not tell the page of itself by an event or a message', () => {
    expect(files().join('')).not.toMatch(
      /dispatchEvent|(window|parent|top|self|globalThis|opener)\.postMessage/,
    );
    // The one that is left is the line to the side panel; that no page hears it is tried in `side.test.ts`.
    expect(
      files()
        .join('')
        .match(/postMessage/g),
    ).toHaveLength(1);
  });
});
