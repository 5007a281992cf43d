import type { Ask, Quote } from '../../utils/advise/advice.ts';
import { type Child, h } from './node.ts';
import type { PanelProps } from './view.ts';

/** Where nothing can be pressed, or nothing is proven yet: why, and what to do, in order. */
export function aid({ advice, say }: PanelProps): Child {
  const { todo, notice, asks } = advice;
  const quote = ({ text, el }: Quote, at: number) =>
    h(
      'p',
      { key: at, class: 'warn' },
      h('q', null, text),
      ' ',
      h('button', { class: 'small', onclick: ['where', { el }] }, say('panel.where')),
    );
  const ask = ({ about, line, options, chosen }: Ask) =>
    h(
      'p',
      { key: about, class: 'ask', role: 'group', 'aria-label': say(line) },
      h('b', null, say(line)),
      options.map((option) =>
        h(
          'button',
          {
            key: option.value,
            class: 'small',
            'aria-pressed': String(option.value === chosen),
            onclick: ['answer', about, option.value],
          },
          say(option.line),
        ),
      ),
    );
  return [
    notice.map(quote),
    asks.map(ask),
    todo.length > 0 &&
      h(
        'ul',
        { class: 'todo' },
        todo.map((line) => h('li', { key: line.key }, say(line))),
      ),
  ];
}
