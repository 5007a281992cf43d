import { expect, test } from 'vitest';
import { createScrubber } from '../tools/corpus/clean/personal.ts';
import { createRandom } from '../tools/random.ts';

const scrubber = () => createScrubber(createRandom(3));
const shape = (text: string) => text.replace(/\d/g, '9');

test.each([
  '2026-12-05',
  '2026年12月5日 10:30',
  '20261205',
  '¥1,234,567.89',
  '12345678.90',
  '共 12 期，第 3 期',
  '400-100-3399',
  '95555',
  '9:00–19:00',
  '年化利率 14.6%',
])('does not touch %s', (text) => {
  expect(scrubber()(text)).toBe(text);
});

test.each([
  '13812345678',
  '138****5678',
  '021-61234567',
  '+852 2345 6789',
  '订单号 5261108371940265',
  '6222 0212 3456 7890',
  '11010119900307663X',
  '尾号 8816',
  'Visa ending in 4412',
  'SF1234567890123',
])('gives %s other digits and the same shape', (text) => {
  const now = scrubber()(text);
  expect(now).not.toBe(text);
  expect(shape(now)).toBe(shape(text));
});

test('gives the same number the same new one, and mail an address that nobody has', () => {
  const scrub = scrubber();
  const [first, second] = [scrub('订单 5261108371940265'), scrub('order=5261108371940265')];
  expect(first.slice(-16)).toBe(second.slice(-16));
  expect(scrub('写信给 li.lei@corp.example.cn')).toBe('写信给 someone@mail.example');
});
