import { columns, kilo, ms } from './columns.ts';
import { type GuestCost, type Guide, guides } from './guest.ts';
import { type Cost, type Phase, phases } from './guest-trial.ts';

/** Less than this is nothing, and no yardstick. */
const NOTHING = 0.05;

const titles: Record<Phase, (frames: number) => string> = {
  show: () => 'shown',
  page: (frames) => `the page scrolls, ${frames} frames`,
  fold: (frames) => `a fold above opens, ${frames} frames`,
  box: (frames) => `the box around it scrolls, ${frames} frames`,
  rest: () => 'nothing moves, 2 s',
  hide: () => 'hidden',
};
const heads = [
  'script, ms',
  '×',
  'layouts',
  '×',
  'styles',
  'layout, ms',
  'thread, ms',
  '×',
  'frames',
  'px away',
];

const times = (of: number, yardstick: number): string =>
  yardstick < NOTHING ? '–' : `${(of / yardstick).toFixed(1)}×`;

function cells(cost: Cost, plain: Cost, away = ''): string[] {
  const { script, layouts, styles, layout, task, frames } = cost;
  return [
    ms(script),
    times(script, plain.script),
    String(layouts),
    times(layouts, plain.layouts),
    String(styles),
    ms(layout),
    ms(task),
    times(task, plain.task),
    String(frames),
    away,
  ];
}

const sum = (costs: Record<Phase, Cost>): Cost =>
  Object.values(costs).reduce((all, each) => ({
    script: all.script + each.script,
    layouts: all.layouts + each.layouts,
    layout: all.layout + each.layout,
    styles: all.styles + each.styles,
    task: all.task + each.task,
    frames: all.frames + each.frames,
  }));

const pixels = (guide: Guide, away: number): string =>
  guide === 'nothing' ? '–' : Number.isFinite(away) ? away.toFixed(1) : 'gone';

/** Showing, following and hiding a ring as a person reads it. */
export function guestLines({ nodes, frames, runs, guides: all }: GuestCost): string[] {
  const rows = phases.flatMap((phase) => [
    [titles[phase](frames), ...heads.map(() => '')],
    ...guides.map((guide) => {
      const { phases: costs, away } = all[guide];
      const moved = phase === 'page' || phase === 'fold' || phase === 'box';
      return [
        `  ${guide}`,
        ...cells(costs[phase], all.nothing.phases[phase], moved ? pixels(guide, away[phase]) : ''),
      ];
    }),
  ]);
  const together = guides.map((guide) => [
    `  ${guide}`,
    ...cells(sum(all[guide].phases), sum(all.nothing.phases)),
  ]);
  return [
    `a ring and a label on a page of ${nodes.toLocaleString('en')} nodes: medians of ${runs}; × is beside doing nothing`,
    ...columns([['', ...heads], ...rows, ['together', ...heads.map(() => '')], ...together]),
    '',
    ...columns([
      ['', 'gzip', 'heap while shown', 'heap afterwards', 'nodes', 'listeners', 'page'],
      ...guides.map((guide) => {
        const { bytes, shown, left, changed } = all[guide];
        return [
          guide,
          kilo(bytes),
          kilo(shown.heap),
          kilo(left.heap),
          String(left.nodes),
          String(left.listeners),
          changed ? 'changed' : 'as before',
        ];
      }),
    ]),
    '',
  ];
}
