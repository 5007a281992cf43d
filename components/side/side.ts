import { contacts } from '../panel/contacts.ts';
import { type Child, h } from '../panel/node.ts';
import { panel, status } from '../panel/panel.ts';
import { REACHES, type SideProps } from './view.ts';

/** The page of the side panel: the very panel that stands in the page otherwise, or why there is none. */
export function side(props: SideProps): Child {
  return [h('h1', { class: 'told' }, props.say('panel.name')), main(props)];
}

function main(props: SideProps): Child {
  const { neighbour, paused, say } = props;
  if (typeof neighbour === 'string') return quiet(props, neighbour);
  const { advice, here, ringed, away } = neighbour;
  if (here.paused) return quiet(props, 'paused');
  if (!advice) return quiet(props, 'loading');
  if (advice.presence === 'none') return quiet(props, 'none');
  return [
    advice.presence === 'chip' &&
      h('section', { class: 'start' }, h('button', { class: 'wide', onclick: ['start'] }, say('side.start'))),
    panel({
      ...props,
      advice,
      ringed: ringed ?? null,
      away,
      foot: REACHES.filter((reach) => !paused.includes(reach)).map((reach) => [
        `side.pause.${reach}`,
        ['pause', reach, true],
      ]),
    }),
    status(props.told),
  ];
}

/** Nothing to guide: that is said, and whom to turn to all the same. */
function quiet(props: SideProps, why: 'loading' | 'nobody' | 'own' | 'none' | 'paused'): Child {
  const { paused, say } = props;
  return h(
    'section',
    { key: 'quiet', 'aria-label': say('panel.name') },
    h('header', null, h('b', null, say('panel.name'))),
    h('div', { role: 'status' }, h('h2', null, say(`side.${why}`))),
    why !== 'loading' && h('p', { class: 'next' }, say(`side.${why}.next`)),
    why === 'paused' &&
      paused.map((reach) =>
        h(
          'button',
          { key: reach, class: 'wide', onclick: ['pause', reach, false] },
          say(`side.resume.${reach}`),
        ),
      ),
    contacts(props),
    h('footer', null, h('small', null, say('panel.about'))),
  );
}
