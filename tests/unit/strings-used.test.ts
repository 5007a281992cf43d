import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dictionaries } from '../../utils/know/strings/all.ts';

const keys = Object.keys(dictionaries['zh-CN']);
const code = globSync('{utils,components,entrypoints}/**/*.{ts,tsx}')
  .filter((file) => !file.includes('strings/'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Keys that are put together, such as `advice.head.${name}`: what stands for anything may be empty. */
const patterns = [...code.matchAll(/`((?:[\w.-]|\$\{[^{}\n]*\})+)`/g)]
  .map(([, text]) => text!.replace(/\$\{[^{}]*\}/g, '*'))
  // A pattern without a word of its own would let everything through.
  .filter((text) => text.includes('*') && /\.\w{3}|\w{3}\./.test(text))
  .map((text) => new RegExp(`^${text.replaceAll('.', '\\.').replaceAll('*', '.*')}$`));

describe('the sentences', () => {
  it('are looked for in the code', () => {
    expect(patterns.length).toBeGreaterThan(20);
  });
  it('do not include one that nothing says', () => {
    const unused = keys.filter(
      (key) => !code.includes(`'${key}'`) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });
});
