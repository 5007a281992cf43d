import { type Child, h } from './node.ts';
import type { PanelProps } from './view.ts';

/** The instalments at a glance, our own arithmetic, and the day as a file for a calendar. */
export function plan({ advice, calendar, say }: PanelProps): Child {
  const { bars = [], states = [], lines = [] } = advice.plan ?? {};
  return [
    bars.length > 0 && [
      h('h3', { key: 'chart' }, say('figures.chart', { n: bars.length })),
      h(
        'ul',
        { class: 'bars' },
        bars.map((bar, at) => {
          const words = say('figures.bar', { ...bar, state: say(`figures.state.${bar.state}`) });
          return h(
            'li',
            { key: at, class: bar.state, title: words, style: `height:${8 + 32 * bar.share}px` },
            h('span', { class: 'told' }, words),
          );
        }),
      ),
      h(
        'p',
        { class: 'legend', 'aria-hidden': 'true' },
        states.map((state) => h('span', { key: state, class: state }, say(`figures.state.${state}`))),
      ),
    ],
    lines.length > 0 &&
      h(
        'details',
        { key: 'figures' },
        h('summary', null, say('figures.title')),
        h('p', null, say('figures.ours')),
        lines.map((line, at) => h('p', { key: at, class: line.key.includes('.how') && 'how' }, say(line))),
      ),
    calendar &&
      (calendar.ok
        ? h(
            'a',
            {
              key: 'calendar',
              class: 'wide',
              download: calendar.name,
              href: `data:text/calendar;charset=utf-8,${encodeURIComponent(calendar.text)}`,
              title: say('figures.calendar.hint'),
            },
            say('figures.calendar.button'),
          )
        : h('small', { key: 'calendar' }, say(`figures.calendar.no.${calendar.because}`))),
  ];
}
