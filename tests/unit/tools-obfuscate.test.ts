import { describe, expect, test } from 'vitest';
import { partsOf, renameSelector } from '../tools/corpus/obfuscate/rules.ts';
import { createRandom } from '../tools/random.ts';

const shout = (name: string) => name.toUpperCase();

describe('renameSelector', () => {
  test.each([
    ['[href="#top"] a', '[href="#top"] a'],
    ['[style*=".5"]', '[style*=".5"]'],
    ['p:nth-child(2n + .5)', 'p:nth-child(2n + .5)'],
    ['@media', '@media'],
  ])('does not touch %s', (selector, same) => {
    expect(renameSelector(selector, shout)).toBe(same);
  });
  test.each([
    ['.a.b-c > #d', '.A.B-C > #D'],
    ['.a:not(.b, #c)::before', '.A:not(.B, #C)::before'],
    ['.md\\:flex', '.MD:FLEX'],
    ['.按钮', '.按钮'],
  ])('renames what %s names', (selector, renamed) => {
    expect(renameSelector(selector, shout)).toBe(renamed);
  });
});

test('partsOf does not part what stands in parentheses or brackets', () => {
  expect(partsOf('a, .b:is(c, d) e,[x="1,2"]')).toEqual(['a', '.b:is(c, d) e', '[x="1,2"]']);
});

test('a random generator gives the same numbers for the same seed, and others for another', () => {
  const three = (seed: number) => {
    const random = createRandom(seed);
    return [random.below(1000), random.below(1000), random.below(1000)];
  };
  expect(three(7)).toEqual(three(7));
  expect(three(7)).not.toEqual(three(8));
});
