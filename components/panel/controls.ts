import { type Child, type Deed, h } from './node.ts';
import type { PanelProps } from './view.ts';

/** The ringed control, what it does, and what could be ringed instead. */
export function controls({ advice, ringed, away, say }: PanelProps): Child {
  const { target, also, choices, confirm, effect, soft } = advice;
  const button = (key: string, label: string, onclick: Deed) =>
    h('button', { key, class: 'wide', onclick }, label);
  const point = ringed ?? soft;
  return [
    confirm
      ? [
          h('p', { class: 'pointed' }, say(confirm.actLine)),
          confirm.keepLine && h('p', { class: 'kept' }, say(confirm.keepLine)),
        ]
      : ringed &&
        h(
          'p',
          { class: 'pointed' },
          h('b', null, ringed.label),
          say(ringed.el === target?.el && effect ? effect : `advice.effect.${ringed.effect}`),
        ),
    away && point && button('away', say('panel.away', { label: point.label }), ['where', { el: point.el }]),
    choices.map((choice, at) =>
      h(
        'button',
        {
          key: at,
          class: 'wide',
          'aria-pressed': String(choice.el === ringed?.el),
          onclick: ['ring', choice],
        },
        h('b', null, choice.for),
        choice.label,
      ),
    ),
    choices.length === 0 &&
      ringed &&
      [target, also].map(
        (other) =>
          other &&
          other.el !== ringed.el &&
          button(other.intent, say(`panel.also.${other.intent}`, { label: other.label }), ['ring', other]),
      ),
  ];
}
