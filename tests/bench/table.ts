import type { Bench } from './bench.ts';
import { columns, kilo, ms } from './columns.ts';
import { guestLines } from './guest-table.ts';
import type { Speed } from './speed.ts';
import type { Spread } from './spread.ts';

const YARDSTICK = 'walk';

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const all = ({ min, median, max }: Spread): string => `${ms(median)} (${ms(min)}–${ms(max)})`;
const times = (of: Spread, yardstick: Spread): string => `${(of.median / yardstick.median).toFixed(1)}×`;

function speedLines({ page, nodes, times: taken, longestWait }: Speed): string[] {
  const walk = taken[YARDSTICK]!;
  const rows = Object.entries(taken).map(([name, { cold, warm }]) => [
    name,
    all(cold),
    times(cold, walk.cold),
    all(warm),
    times(warm, walk.warm),
  ]);
  return [
    `${page}: ${nodes.toLocaleString('en')} nodes`,
    ...columns([['', 'cold, ms', '× walk', 'warm, ms', '× walk'], ...rows]),
    `a message of the page to itself waits at most ${all(longestWait)} ms while it is read`,
    '',
  ];
}

/** From the second largest generated page to the largest: time over nodes, 1 is linear. */
function growthLines(speed: Speed[]): string[] {
  const [smaller, larger] = speed.filter(({ page }) => page.startsWith('generated')).slice(-2);
  if (!smaller || !larger) return [];
  const nodes = larger.nodes / smaller.nodes;
  const rows = Object.keys(larger.times).map((name) => {
    const grown = (of: 'cold' | 'warm') =>
      (larger.times[name]![of].median / smaller.times[name]![of].median / nodes).toFixed(2);
    return [name, grown('cold'), grown('warm')];
  });
  return [
    `growth from ${smaller.nodes.toLocaleString('en')} to ${larger.nodes.toLocaleString('en')} nodes (1 is linear)`,
    ...columns([['', 'cold', 'warm'], ...rows]),
    '',
  ];
}

/** The figures as a person reads them; budgets stand beside what they are for. */
export function tableOf({ machine, speed, looks, busy, guest, navigations, opening, sizes }: Bench): string {
  const { with: guided, without: plain } = navigations;
  return [
    `${machine.processor}, ${machine.cores} cores, ${machine.browser}`,
    'times: median (lowest–highest); budget for cold read + recognise: 2× the walk',
    '',
    ...speed.flatMap(speedLines),
    ...growthLines(speed),
    'one look of the shipped content script',
    ...columns([
      ['nodes', 'main thread, ms', 'most in one task, ms (budget 8)'],
      ...looks.map(({ nodes, time, longest }) => [nodes.toLocaleString('en'), ms(time), ms(longest)]),
    ]),
    '',
    'a page that changes all the time',
    ...columns([
      [
        'nodes',
        'changes/s',
        'our share (2 %)',
        'most in a task, ms',
        'looks/s (4)',
        'thread busy with',
        'without',
      ],
      ...busy.map((one) => [
        one.nodes.toLocaleString('en'),
        one.changesPerSecond.toFixed(0),
        percent(one.share),
        ms(one.longest),
        one.looksPerSecond.toFixed(1),
        percent(one.taskShare.with),
        percent(one.taskShare.without),
      ]),
    ]),
    '',
    ...guest.flatMap(guestLines),
    `${navigations.count} navigations within a page, ${navigations.looks} looks: growth`,
    ...columns([
      ['', 'with', 'without'],
      ['heap (budget: 2,000 kB more)', kilo(guided.heap), kilo(plain.heap)],
      ['listeners', String(guided.listeners), String(plain.listeners)],
      ['nodes', String(guided.nodes), String(plain.nodes)],
      ['documents', String(guided.documents), String(plain.documents)],
    ]),
    '',
    'first content of the popup, beside an empty page of the extension',
    ...columns([
      ['', 'ms (popup: 100)', '× empty'],
      ['popup', all(opening.popup), times(opening.popup, opening.empty)],
      ['empty page', all(opening.empty), '1.0×'],
    ]),
    '',
    'sizes, gzip',
    ...columns([
      ['content script (budget 20 kB)', kilo(sizes.contentScript)],
      ['background', kilo(sizes.background)],
      ['popup', kilo(sizes.popup)],
    ]),
    '',
  ].join('\n');
}
