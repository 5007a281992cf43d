import { expect, test } from 'vitest';
import { generatePage } from '../bench/generate.ts';
import { all, h } from '../bench/markup.ts';
import { spreadOf } from '../bench/spread.ts';

test('markup counts elements and texts', () => {
  const { html, nodes } = all([h('p.note', '你好', h('b', '1')), h('i')]);
  expect(html).toBe('<p class="note">你好<b>1</b></p><i></i>');
  expect(nodes).toBe(5);
});

test('a generated page is the same for the same seed, and as large as it should be', () => {
  expect(generatePage(1_000, 4)).toBe(generatePage(1_000, 4));
  expect(generatePage(1_000, 4)).not.toBe(generatePage(1_000, 5));
  const [small, large] = [generatePage(1_000), generatePage(10_000)];
  expect(large.length / small.length).toBeGreaterThan(8);
  expect(large.length / small.length).toBeLessThan(12);
  expect(large.match(/取消预约</g)).toHaveLength(1);
});

test('a spread is lowest, middle and highest', () => {
  expect(spreadOf([5, 1, 9, 3, 4])).toEqual({ min: 1, median: 4, max: 9 });
});
