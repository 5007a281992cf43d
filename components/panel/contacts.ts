import { h, type VNode } from './node.ts';
import type { PanelProps } from './view.ts';

/** The first desk to turn to, and the line that keeps people from being cheated. */
export function contacts({
  contacts: [first],
  say,
  copied,
}: Pick<PanelProps, 'contacts' | 'say' | 'copied'>): VNode {
  const number = first?.number;
  const label = copied === number ? 'panel.copied' : copied ? 'panel.copyFailed' : 'panel.copy';
  return h(
    'aside',
    null,
    first && [
      h(
        'p',
        null,
        h('span', null, first.name),
        number && h('b', null, number),
        first.hours && h('span', { key: 'hours' }, first.hours),
        number && h('button', { class: 'small', onclick: ['copy', number] }, say(label)),
      ),
      h('small', { key: 'verify' }, say('panel.verify')),
    ],
    h('small', null, say('panel.scam')),
  );
}
