import type { CheckItem } from '../../utils/advise/advice.ts';
import { type Child, h } from './node.ts';
import type { PanelProps } from './view.ts';

/** What to look at before pressing: a tick each, what this page says about it, and why it matters. */
export function checklist(props: PanelProps): Child {
  const { checklist: items } = props.advice;
  const { say } = props;
  const n = items.filter((item) => item.ticked).length;
  return (
    items.length > 0 && [
      h('h3', null, say('panel.check'), h('span', null, say('panel.progress', { n, all: items.length }))),
      h(
        'ol',
        { 'aria-hidden': 'true' },
        items.map((_, at) => h('li', { key: at, class: at < n && 'past' })),
      ),
      h(
        'ul',
        null,
        items.map((item) => check(item, props)),
      ),
    ]
  );
}

function check({ id, title, why, quotes, urgent, ticked }: CheckItem, { say }: PanelProps): Child {
  const [first, ...more] = quotes;
  const show = (el: Element) =>
    h('button', { class: 'small', onclick: ['where', { el }] }, say('panel.where'));
  return h(
    'li',
    { key: id, class: urgent && 'urgent' },
    h(
      'label',
      null,
      h('input', { type: 'checkbox', checked: ticked, onchange: ['tick', id] }),
      say(title),
      urgent && h('em', null, say('panel.urgent')),
    ),
    h(
      'details',
      { open: urgent },
      // What the page says can be seen without opening anything, cut to one line.
      h('summary', null, first ? h('q', null, first.text) : say('panel.unstated')),
      first && show(first.el),
      h('p', null, say(why)),
      more.map(({ text, el }, at) => h('p', { key: at }, h('q', null, text), ' ', show(el))),
    ),
  );
}
