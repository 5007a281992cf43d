import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { View } from '../../components/overlay/view.ts';
import type { GuidePorts } from '../../entrypoints/guide.content/ports.ts';
import { createRecall } from '../../utils/keep/booking.ts';
import { createProgress } from '../../utils/keep/progress.ts';
import { defaultSettings, pauseSite, placePanel, type Settings } from '../../utils/keep/settings.ts';
import type { Look } from '../../utils/read/changes.ts';
import type { Finding, Target } from '../../utils/recognise/finding.ts';
import { finding as blank } from './fixtures.ts';
import { memoryArea } from './keep-area.ts';

/** What the page shows, and what the guide's parts were told: everything around the runtime is played here. */
const page = vi.hoisted(() => ({
  finding: null as unknown as Finding,
  look: null as unknown as () => Promise<Look>,
  views: [] as (View | null)[],
  // biome-ignore lint/suspicious/noExplicitAny: the acts are typed where they are used.
  acts: null as any,
  asked: 0,
}));

vi.mock('../../utils/read/dom.ts', () => ({
  isElement: () => true,
  is: () => false,
  queryAll: () => [],
  rootElement: () => null,
}));
vi.mock('../../utils/read/changes.ts', () => ({
  watchPage: (_doc: Document, look: () => Promise<Look>) => {
    page.look = look;
    return () => page.asked++;
  },
}));
vi.mock('../../utils/read/read.ts', () => ({
  readInSlices: async () => ({ value: { roots: [] }, spent: 0 }),
}));
vi.mock('../../utils/read/frames.ts', () => ({ framesIn: () => [] }));
vi.mock('../../utils/recognise/recognise.ts', () => ({ recognise: () => page.finding }));
vi.mock('../../components/overlay/overlay.ts', () => ({
  createOverlay: (acts: unknown) => {
    page.acts = acts;
    return { show: (view: View | null) => page.views.push(view), check() {}, moved() {} };
  },
}));
vi.mock('../../entrypoints/guide.content/ports.ts', () => ({}));

const { createJudge } = await import('../../entrypoints/guide.content/judge.ts');
const { startGuide } = await import('../../entrypoints/guide.content/runtime.ts');

const target = (label = '取消预约'): Target => ({
  el: {} as Element,
  label,
  intent: 'cancel',
  effect: 'cancel-booking',
});
const finding = (change: Partial<Finding> = {}): Finding =>
  blank({ state: 'found', booking: 'due', order: '5261108371940265', ...change });

function ports() {
  let alive = true;
  let settings: Settings = defaultSettings();
  const area = memoryArea();
  const judge = createJudge(createProgress(area), createRecall(memoryArea()));
  const kept = (key: string) => area.held[`progress:${key}`] as { ticks: string[]; at: number } | undefined;
  const need = async <T>(value: T): Promise<T> => {
    if (!alive) throw new Error('Extension context invalidated.');
    return value;
  };
  let changed = () => {};
  const save = async (change: (settings: Settings) => Partial<Settings>) => {
    settings = { ...settings, ...change(settings) };
    changed();
    return need(settings);
  };
  let answer: (request: { type?: unknown; paused?: unknown }) => unknown = () => undefined;
  const all: GuidePorts = {
    address: () => new URL('https://m.jr.airstarfinance.net/plan'),
    alive: () => alive,
    language: () => 'zh-CN',
    strings: () => need({}),
    contactLine: () => need([]),
    calendar: () => need({ ok: false, because: 'no-date' } as const),
    settings: () => need(settings),
    pauseSite: (host) => save(pauseSite(host)),
    placePanel: (host, place) => save(placePanel(host, place)),
    onSettings: (run) => {
      changed = run;
    },
    judge: async (reading, here) => need(await judge.look(reading, here, 1)),
    tick: async (key, id, on) => need(await judge.tick(key, id, on)),
    answer: async (key, about, value) => need(await judge.answer(key, about, value)),
    style: () => need(''),
    begin: async () => need(await judge.begin()),
    point: () => need(null),
    speak: () => need(true),
    onRequest: (run) => {
      answer = run;
    },
  };
  return {
    all,
    kept,
    ask: (type: string, paused?: boolean) => answer({ type, paused }),
    die: () => {
      alive = false;
    },
  };
}

/** A look that has passed both evaluations; `between` happens in the 150 ms between them. */
async function look(between: () => void = () => {}): Promise<Look> {
  const done = page.look();
  await vi.advanceTimersByTimeAsync(75);
  between();
  await vi.advanceTimersByTimeAsync(75);
  return done;
}
async function start() {
  const given = ports();
  const control = new AbortController();
  await startGuide({} as Document, given.all, control.signal);
  return { ...given, control };
}
const settle = () => vi.advanceTimersByTimeAsync(1);
const last = () => page.views.at(-1) ?? null;

beforeEach(() => {
  vi.useFakeTimers();
  page.views = [];
  page.asked = 0;
});

describe('the guide on a page', () => {
  it('does not ring what two looks do not agree on', async () => {
    await start();
    page.finding = finding({ target: target() });
    await look(() => {
      page.finding = finding({ target: target() });
    });
    expect(page.views).toEqual([]);
    expect(page.asked).toBe(1);
  });

  it('does not leave a ring on what is no target any more, not even until the second look', async () => {
    await start();
    page.finding = finding({ target: target() });
    await look();
    expect(last()?.ringed?.label).toBe('取消预约');
    page.finding = finding({ state: 'blocked' });
    const done = page.look();
    await settle();
    expect(last()?.ringed).toBeNull();
    await vi.advanceTimersByTimeAsync(150);
    await done;
    expect(last()?.advice.state).toBe('blocked');
  });

  it('does not show anything on a page that has nothing to do with it', async () => {
    await start();
    page.finding = finding({ page: 'none', state: 'elsewhere', order: null, booking: null });
    expect((await look()).worth).toBe(false);
    expect(page.views.filter(Boolean)).toEqual([]);
  });

  it('does not fall silent where the page keeps taking it out: asked, it says that it has left', async () => {
    const { ask } = await start();
    page.finding = finding({ target: target() });
    await look();
    expect(await ask('guide.status')).toMatchObject({ state: 'found', lost: false });
    page.acts.lost();
    expect(await ask('guide.status')).toMatchObject({ lost: true });
    const shown = page.views.length;
    ask('guide.start');
    await settle();
    expect(page.views).toHaveLength(shown);
  });

  it('does not go on, nor throw, once the extension is gone, and says so', async () => {
    const { die } = await start();
    page.finding = finding({ target: target() });
    await look();
    die();
    page.acts.tick('debt', true);
    await settle();
    expect(last()?.advice.state).toBe('reload');
    expect(last()?.ringed).toBeNull();
    const shown = page.views.length;
    await look();
    expect(page.views.length).toBe(shown);
  });

  it('does not keep a pick that is no longer offered', async () => {
    await start();
    const [a, b] = [
      { ...target(), for: '第1期' },
      { ...target(), for: '第2期' },
    ];
    page.finding = finding({ state: 'choose', choices: [a, b] });
    await look();
    expect(last()?.ringed).toBeNull();
    page.acts.ring(b);
    await settle();
    expect(last()?.ringed?.el).toBe(b.el);
    page.finding = finding({ state: 'choose', choices: [a, { ...target(), for: '第3期' }] });
    await look();
    expect(last()?.ringed).toBeNull();
  });

  it('rings the other intent when asked', async () => {
    await start();
    const also = { ...target('修改预约'), intent: 'modify' as const };
    page.finding = finding({ target: target(), also });
    await look();
    page.acts.ring(also);
    await settle();
    expect(last()?.ringed?.label).toBe('修改预约');
  });

  it('keeps ticks under the order', async () => {
    const { kept } = await start();
    page.finding = finding({ target: target() });
    await look();
    page.acts.tick('debt', true);
    page.acts.tick('fees', true);
    page.acts.tick('debt', false);
    await settle();
    expect(kept('5261108371940265')?.ticks).toEqual(['fees']);
    expect(
      last()
        ?.advice.checklist.filter((item) => item.ticked)
        .map((item) => item.id),
    ).toEqual(['fees']);
  });

  it('leaves the page when it is paused, and comes back', async () => {
    const { ask } = await start();
    page.finding = finding({ target: target() });
    await look();
    page.acts.pause();
    await settle();
    expect(last()).toBeNull();
    const other = await start();
    await look();
    expect(other.ask('guide.pause', true)).toBe(true);
    await settle();
    expect(last()).toBeNull();
    other.ask('guide.pause', false);
    await settle();
    expect(last()?.ringed?.label).toBe('取消预约');
    expect(ask('something else')).toBeUndefined();
  });

  it('is a chip on the way until it is started, and stays started for the journey', async () => {
    const { ask, kept } = await start();
    page.finding = finding({ page: 'order-list', state: 'on-the-way', order: null });
    await look();
    expect(last()?.advice.presence).toBe('chip');
    ask('guide.start');
    await settle();
    expect(last()?.advice.presence).toBe('panel');
    expect(kept('journey')?.at).toBeGreaterThan(0);
  });

  it('tells the popup what it sees', async () => {
    const { ask } = await start();
    page.finding = finding({ target: target() });
    await look();
    expect(await ask('guide.status')).toMatchObject({
      state: 'found',
      targetLabel: '取消预约',
      host: 'm.jr.airstarfinance.net',
    });
  });
});
