import { expect, test } from 'vitest';
import { generatePage } from '../bench/generate.ts';
import type { GuestCost } from '../bench/guest.ts';
import { guestPage } from '../bench/guest-page.ts';
import { guestLines } from '../bench/guest-table.ts';
import type { Cost, Trial } from '../bench/guest-trial.ts';
import { all, h } from '../bench/markup.ts';
import { medianOf, spreadOf } from '../bench/spread.ts';

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

test('the median of results is that of each figure, and what was so once is so', () => {
  const results = [
    { a: 3, b: { c: 1 }, changed: false },
    { a: 1, b: { c: 9 }, changed: true },
    { a: 2, b: { c: Number.POSITIVE_INFINITY }, changed: false },
  ];
  expect(medianOf(results)).toEqual({ a: 2, b: { c: 9 }, changed: true });
});

test('a page to follow things on has one control, in a box of its own, below a fold', () => {
  const html = guestPage(1_000);
  expect(html.match(/id="it"/g)).toHaveLength(1);
  expect(html).toMatch(/<main><div id="scroller".*id="fold".*id="it"/s);
});

test('the table of rings says what each phase costs, beside nothing, and who does not follow', () => {
  const cost = (script: number, layouts: number): Cost => ({
    script,
    layouts,
    layout: 1,
    styles: 2,
    task: 3,
    frames: 4,
  });
  const trial = (each: Cost, away: number, changed: boolean): Trial & { bytes: number } => ({
    phases: { show: each, page: each, fold: each, box: each, rest: cost(0, 0), hide: each },
    away: { page: 0, fold: away, box: away },
    shown: { heap: 2_000, nodes: 9, listeners: 9 },
    left: { heap: 1_000, nodes: 7, listeners: 8 },
    changed,
    bytes: 4_800,
  });
  const guest: GuestCost = {
    nodes: 1_000,
    frames: 40,
    runs: 5,
    guides: {
      nothing: trial(cost(2, 10), Number.POSITIVE_INFINITY, false),
      ours: trial(cost(3, 10), 0.4, false),
      'driver.js': trial(cost(8, 40), 91, true),
      'driver.js, told': trial(cost(9, 50), 0.2, true),
      'shepherd.js': trial(cost(9, 30), Number.POSITIVE_INFINITY, false),
    },
  };
  const lines = guestLines(guest).map((line) => line.trim().replace(/ +/g, ' '));
  const fold = lines.indexOf('a fold above opens, 40 frames');
  expect(lines.slice(fold + 1, fold + 6)).toEqual([
    'nothing 2.00 1.0× 10 1.0× 2 1.00 3.00 1.0× 4 –',
    'ours 3.00 1.5× 10 1.0× 2 1.00 3.00 1.0× 4 0.4',
    'driver.js 8.00 4.0× 40 4.0× 2 1.00 3.00 1.0× 4 91.0',
    'driver.js, told 9.00 4.5× 50 5.0× 2 1.00 3.00 1.0× 4 0.2',
    'shepherd.js 9.00 4.5× 30 3.0× 2 1.00 3.00 1.0× 4 gone',
  ]);
  expect(lines).toContain('ours 0.00 – 0 – 2 1.00 3.00 1.0× 4');
  expect(lines).toContain('ours 15 1.5× 50 1.0× 12 6.00 18 1.0× 24');
  expect(lines).toContain('driver.js 4.8 kB 2.0 kB 1.0 kB 7 8 changed');
});
