import { describe, expect, it } from 'vitest';
import type { Shown } from '../../components/overlay/view.ts';
import type { Child } from '../../components/panel/node.ts';
import { side } from '../../components/side/side.ts';
import type { SideProps } from '../../components/side/view.ts';
import { advise } from '../../utils/advise/advise.ts';
import type { Here } from '../../utils/know/messages.ts';
import { finding } from './fixtures.ts';
import { nodesOf, wordsOf } from './nodes.ts';

const here: Here = { host: 'www.mi.com', path: '/', started: false, paused: false, translated: false };
const shown = (change: Partial<Parameters<typeof finding>[0]> = {}, place: Partial<Here> = {}): Shown => ({
  turn: 1,
  here: { ...here, ...place },
  advice: advise(finding({ state: 'absent', ...change }), { ...here, ...place, ticks: [], memory: null }),
  ringed: null,
  away: false,
});
const props = (change: Partial<SideProps> = {}): SideProps => ({
  neighbour: shown(),
  contacts: [{ id: 'mi-service', name: '小米客服', number: '950816', url: null, hours: null }],
  calendar: null,
  paused: [],
  say: (line) => (typeof line === 'string' ? line : line.key),
  told: '',
  copied: '',
  speech: { language: 'zh-CN', strings: {} },
  ...change,
});
/** What a press on a button is to do. */
const deedOf = (child: Child, words: string) =>
  nodesOf(child).find((node) => node.tag === 'button' && wordsOf(node) === words)!.props.onclick;

describe('the side panel', () => {
  it('does not offer what only a panel in the page can do', () => {
    const words = wordsOf(side(props()));
    for (const key of ['panel.corner', 'panel.hide', 'panel.collapse']) expect(words).not.toContain(key);
  });

  it.each([
    ['nobody', 'nobody'],
    ['lost', 'lost'],
    ['loading', 'loading'],
    ['own', 'own'],
    ['paused', shown({}, { paused: true })],
    ['none', shown({ page: 'none', state: 'elsewhere' })],
    ['loading', { ...shown(), advice: undefined }],
  ] as const)(
    'does not leave anybody without a sentence, a contact and the warning: %s',
    (key, neighbour) => {
      const words = wordsOf(side(props({ neighbour, paused: ['site'] })));
      expect(words).toContain(`side.${key}`);
      expect(words).toContain('950816');
      expect(words).toContain('panel.scam');
    },
  );

  it('shows the panel of the page, and pauses as far as is wanted', () => {
    const all = side(props());
    expect(wordsOf(all)).toContain('advice.head.absent');
    for (const reach of ['tab', 'site', 'all'])
      expect(deedOf(all, `side.pause.${reach}`)).toEqual(['pause', reach, true]);
  });

  it('ends the pauses that hold, and offers no others to end', () => {
    const all = side(props({ neighbour: shown({}, { paused: true }), paused: ['tab', 'all'] }));
    expect(wordsOf(all)).not.toContain('side.resume.site');
    for (const reach of ['tab', 'all'])
      expect(deedOf(all, `side.resume.${reach}`)).toEqual(['pause', reach, false]);
  });

  it('starts the guide where it waits to be asked', () => {
    const chip = shown({ page: 'order-list', state: 'on-the-way' });
    expect(deedOf(side(props({ neighbour: chip })), 'side.start')).toEqual(['start']);
    expect(wordsOf(side(props()))).not.toContain('side.start');
  });
});
