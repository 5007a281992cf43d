import { describe, expect, it, vi } from 'vitest';
import type { Child, VNode } from '../../components/overlay/h.ts';
import type { Shown } from '../../components/overlay/view.ts';
import { side } from '../../components/side/side.ts';
import type { SideProps } from '../../components/side/view.ts';
import { advise } from '../../utils/advise/advise.ts';
import type { Here } from '../../utils/know/messages.ts';
import { finding } from './fixtures.ts';

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
  language: 'zh-CN',
  strings: {},
  contacts: [{ id: 'mi-service', name: '小米客服', number: '950816', url: null, hours: null }],
  calendar: null,
  paused: [],
  acts: { tick() {}, answer() {}, ring() {} },
  say: (line) => (typeof line === 'string' ? line : line.key),
  told: '',
  copied: '',
  copy() {},
  speech: { language: 'zh-CN', strings: {} },
  speak() {},
  where() {},
  start() {},
  pause() {},
  ...change,
});

const nodesOf = (child: Child): VNode[] => {
  if (Array.isArray(child)) return child.flatMap(nodesOf);
  return child && typeof child === 'object' ? [child, ...child.children.flatMap(nodesOf)] : [];
};
const wordsOf = (child: Child): string => {
  if (Array.isArray(child)) return child.map(wordsOf).join(' ');
  return child && typeof child === 'object' ? wordsOf(child.children) : String(child || '');
};
const press = (child: Child, words: string) =>
  (
    nodesOf(child).find((node) => node.tag === 'button' && wordsOf(node) === words)!.props
      .onclick as () => void
  )();

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
    const pause = vi.fn();
    const all = side(props({ pause }));
    expect(wordsOf(all)).toContain('advice.head.absent');
    for (const reach of ['tab', 'site', 'all']) press(all, `side.pause.${reach}`);
    expect(pause.mock.calls).toEqual([
      ['tab', true],
      ['site', true],
      ['all', true],
    ]);
  });

  it('ends the pauses that hold, and offers no others to end', () => {
    const pause = vi.fn();
    const all = side(props({ pause, neighbour: shown({}, { paused: true }), paused: ['tab', 'all'] }));
    expect(wordsOf(all)).not.toContain('side.resume.site');
    press(all, 'side.resume.tab');
    press(all, 'side.resume.all');
    expect(pause.mock.calls).toEqual([
      ['tab', false],
      ['all', false],
    ]);
  });

  it('starts the guide where it waits to be asked', () => {
    const start = vi.fn();
    const chip = shown({ page: 'order-list', state: 'on-the-way' });
    press(side(props({ start, neighbour: chip })), 'side.start');
    expect(start).toHaveBeenCalledOnce();
    expect(wordsOf(side(props()))).not.toContain('side.start');
  });
});
