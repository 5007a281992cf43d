import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Acts, Order, Shown, View } from '../../components/overlay/view.ts';
import type { GuidePorts, Line } from '../../entrypoints/guide.content/ports.ts';
import type { Advice } from '../../utils/advise/advice.ts';
import { createRecall } from '../../utils/keep/booking.ts';
import { createProgress } from '../../utils/keep/progress.ts';
import {
  chosenFor,
  defaultSettings,
  pauseSite,
  placePanel,
  resumeSite,
  type Settings,
} from '../../utils/keep/settings.ts';
import type { Look } from '../../utils/read/changes.ts';
import type { Finding, Target } from '../../utils/recognise/finding.ts';
import { finding as blank } from './fixtures.ts';
import { memoryArea } from './keep-area.ts';

/** What the page shows, and what the guide's parts were told: everything around the runtime is played here. */
const page = vi.hoisted(() => ({
  finding: null as unknown as Finding,
  look: null as unknown as () => Promise<Look>,
  views: [] as (View | null)[],
  marked: [] as Element[],
  // biome-ignore lint/suspicious/noExplicitAny: the acts are typed where they are used.
  acts: null as any,
  asked: 0,
  /** How often the page was read. */
  reads: 0,
  /** Whether the overlay was told that its panel stands elsewhere. */
  beside: false,
  /** What stands where something stood. */
  twins: new Map<unknown, unknown>(),
}));

vi.mock('../../utils/read/twin.ts', () => ({
  remember() {},
  standing: (el: unknown) => page.twins.get(el) ?? el,
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
  readInSlices: async () => {
    page.reads++;
    return { value: { roots: [], controls: [] }, spent: 0 };
  },
}));
vi.mock('../../utils/read/frames.ts', () => ({ framesIn: () => [] }));
vi.mock('../../utils/recognise/recognise.ts', () => ({ recognise: () => page.finding }));
vi.mock('../../components/overlay/overlay.ts', () => ({
  createOverlay: (acts: Acts) => {
    page.acts = acts;
    return {
      show(view: View | null) {
        page.views.push(view);
        page.beside = acts.beside(false);
      },
      check() {},
      moved() {},
      where: (el: Element) => page.marked.push(el),
    };
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
  let isTabPaused = false;
  let delay = 0;
  let keeping = 0;
  const after = async (ms: number) => ms && (await new Promise((done) => setTimeout(done, ms)));
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
  let answer: (request: { type?: unknown }) => unknown = () => undefined;
  let join: (line: Line) => void = () => {};
  const all: GuidePorts = {
    address: () => new URL('https://m.jr.airstarfinance.net/plan'),
    alive: () => alive,
    draw: () => need({ nodes: [], label: '', mark: '', news: '', gone: [] }),
    chosen: (host) => {
      const chosen = chosenFor(settings, host, 'zh-CN');
      return need({ ...chosen, paused: chosen.paused || isTabPaused });
    },
    pauseSite: (host) => save(pauseSite(host)),
    placePanel: (host, place) => save(placePanel(host, place)),
    onSettings: (run) => {
      changed = run;
    },
    judge: async (reading, here) => {
      const late = delay;
      const judged = await judge.look(reading, here, 1);
      await after(late);
      return need(judged);
    },
    tick: async (key, id, on) => {
      await after(keeping);
      return need(await judge.tick(key, id, on));
    },
    answer: async (key, about, value) => {
      await after(keeping);
      return need(await judge.answer(key, about, value));
    },
    style: () => need(''),
    begin: async () => need(await judge.begin()),
    point: () => need(null),
    speak: () => need(true),
    onRequest: (run) => {
      answer = run;
    },
    onPanel: (run) => {
      join = run;
    },
  };
  return {
    all,
    kept,
    /** What is said from now on is kept so many milliseconds later. */
    keepLate(ms: number) {
      keeping = ms;
    },
    /** What is judged from now on is told so many milliseconds later. */
    slow(ms: number) {
      delay = ms;
    },
    ask: (type: string) => answer({ type }),
    change: save,
    pauseTab(on: boolean) {
      isTabPaused = on;
      return answer({ type: 'guide.chosen' });
    },
    /** Opens a panel beside the page. */
    open() {
      const heard: Shown[] = [];
      let isOpen = true;
      let order: (order: Order) => void = () => {};
      let close = () => {};
      const postMessage = ({ turn, text }: { turn: number; text: string }) => {
        if (!isOpen) throw new Error('Attempting to use a disconnected port object');
        heard.push({ ...JSON.parse(text), turn });
      };
      const line = {
        postMessage,
        onMessage: { addListener: (run: typeof order) => (order = run) },
        onDisconnect: { addListener: (run: typeof close) => (close = run) },
      };
      join(line as unknown as Line);
      return {
        heard: () => heard.at(-1)!,
        order: (act: Order['act'], args: unknown[], turn = heard.at(-1)!.turn) => order({ turn, act, args }),
        close: () => close(),
        /** The browser keeps the page in its memory, and the line is no longer one. */
        lose: () => (isOpen = false),
      };
    },
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
  page.reads = 0;
  page.beside = false;
  page.marked = [];
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

  it('does not miss a pause that is lifted, or made, while it starts', async () => {
    for (const paused of [false, true]) {
      page.views = [];
      const { all, change } = ports();
      await change(() => ({ pausedAll: !paused }));
      const started = startGuide({} as Document, all, new AbortController().signal);
      await change(() => ({ pausedAll: paused }));
      await started;
      await settle();
      page.finding = finding({ target: target() });
      await look();
      expect(last()?.ringed?.label).toBe(paused ? undefined : '取消预约');
    }
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
    expect(last()?.gone).toBe(true);
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

  it('keeps a pick whose list is drawn anew, as often as it is', async () => {
    await start();
    const list = () => [
      { ...target(), for: '第1期' },
      { ...target(), for: '第2期' },
    ];
    let now = list();
    page.finding = finding({ state: 'choose', choices: now });
    await look();
    page.acts.ring(now[1]);
    for (let times = 0; times < 2; times++) {
      const next = list();
      for (const at of [0, 1]) page.twins.set(now[at]!.el, next[at]!.el);
      now = next;
      page.finding = finding({ state: 'choose', choices: now });
      await look();
      expect(last()?.ringed?.el).toBe(now[1]!.el);
    }
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

  it.each<[string, unknown[], (advice: Advice) => boolean | undefined]>([
    ['tick', ['debt', true], (now) => now.checklist.find(({ id }) => id === 'debt')?.ticked],
    ['answer', ['lender', 'huabei'], (now) => now.lender === 'huabei'],
  ])('does not lose what was said to a look that was judged before it: %s', async (act, args, holds) => {
    for (const late of [1, 3, 5, 7, 9]) {
      const { slow } = await start();
      page.finding = finding({ target: target() });
      await look();
      expect(holds(last()!.advice)).toBeFalsy();
      slow(late);
      let isOver = false;
      const under = page.look().then(() => {
        isOver = true;
      });
      await settle();
      const isUnder = !isOver;
      slow(4);
      page.acts[act](...args);
      await vi.advanceTimersByTimeAsync(100);
      await under;
      expect(holds(last()!.advice), `${late} ms`).toBe(true);
      // What is true of the page by then is looked up, but only where a look was lost.
      expect(page.asked > 0, `${late} ms`).toBe(isUnder);
      slow(0);
      page.finding = finding({ state: 'blocked' });
      await look();
      expect(last()!.advice.state).toBe('blocked');
      page.asked = 0;
    }
  });

  it.each([1, 3, 5, 7, 9])(
    'does not lose a tick to a look that began before it was kept: %i ms',
    async (wait) => {
      const { slow, keepLate } = await start();
      page.finding = finding({ target: target() });
      await look();
      const from = page.views.length;
      keepLate(6);
      page.acts.tick('debt', true);
      slow(wait);
      const under = page.look();
      await vi.advanceTimersByTimeAsync(300);
      await under;
      const shown = page.views.slice(from);
      expect(shown.length).toBeGreaterThan(1);
      for (const view of shown)
        expect(view?.advice.checklist.find(({ id }) => id === 'debt')?.ticked).toBe(true);
    },
  );

  it('does not come back with a look that was under way when it was paused', async () => {
    const { change } = await start();
    page.finding = finding({ target: target() });
    await look();
    page.finding = finding({ target: target('取消本期预约') });
    await look(() => void change(() => ({ pausedAll: true })));
    expect(last()).toBeNull();
  });

  it('does not read the page while it is paused, from the start or later', async () => {
    const { change, pauseTab } = await start();
    page.finding = finding({ target: target() });
    await look();
    pauseTab(true);
    await settle();
    expect(last()).toBeNull();
    page.reads = 0;
    expect((await look()).worth).toBe(false);
    expect(page.reads).toBe(0);
    pauseTab(false);
    await settle();
    expect(last()?.ringed?.label).toBe('取消预约');
    await change(() => ({ pausedAll: true }));
    const other = await start();
    await other.change(() => ({ pausedAll: true }));
    await settle();
    page.reads = 0;
    await look();
    expect(page.reads).toBe(0);
    const asked = page.asked;
    await other.change(() => ({ pausedAll: false }));
    await settle();
    expect(page.asked).toBeGreaterThan(asked);
  });

  it('leaves the page when site, tab or everything is paused, and comes back', async () => {
    const { ask, change, pauseTab } = await start();
    page.finding = finding({ target: target() });
    await look();
    const shows = async (label: string | undefined) => {
      await settle();
      expect(last()?.ringed?.label).toBe(label);
    };
    page.acts.pause();
    await shows(undefined);
    await change(resumeSite('m.jr.airstarfinance.net'));
    await shows('取消预约');
    await change(() => ({ pausedAll: true }));
    await shows(undefined);
    await change(() => ({ pausedAll: false }));
    await shows('取消预约');
    expect(pauseTab(true)).toBe(true);
    await shows(undefined);
    pauseTab(false);
    await shows('取消预约');
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

describe('a panel beside the page', () => {
  const choices = () => [
    { ...target(), for: '第1期' },
    { ...target(), for: '第2期' },
  ];

  it('does not ring anything by a number of an earlier page', async () => {
    const { open } = await start();
    page.finding = finding({ state: 'choose', choices: choices() });
    await look();
    const { heard, order } = open();
    const { turn, advice } = heard();
    const [, second] = advice!.choices;
    page.finding = finding({ state: 'choose', choices: choices() });
    await look();
    order('ring', [second], turn);
    order('where', [{ el: second!.el }], turn);
    await settle();
    expect(last()?.ringed).toBeNull();
    expect(page.marked).toEqual([]);
  });

  it('does not drop a press because the same was told again meanwhile', async () => {
    const { open } = await start();
    page.finding = finding({ state: 'choose', choices: choices() });
    await look();
    const { heard, order } = open();
    const { turn, advice } = heard();
    page.acts.tick('debt', true);
    await settle();
    await look();
    expect(heard().advice?.checklist.find(({ id }) => id === 'debt')?.ticked).toBe(true);
    order('ring', [advice!.choices[1]], turn);
    await settle();
    expect(last()?.ringed).toMatchObject({ for: '第2期' });
  });

  it('does not keep the panel out of the page once the line is lost, closed or cut', async () => {
    const { open } = await start();
    page.finding = finding({ target: target() });
    await look();
    const first = open();
    expect(page.beside).toBe(true);
    first.close();
    expect(page.beside).toBe(false);
    const second = open();
    expect(page.beside).toBe(true);
    // What has replaced it is not ended by it.
    first.close();
    expect(page.beside).toBe(true);
    second.lose();
    page.acts.ring(last()!.ringed!);
    await settle();
    expect(page.beside).toBe(false);
  });

  it('is told nothing certain before two looks agree, and then what is shown', async () => {
    const { open } = await start();
    const { heard } = open();
    expect(heard()).toMatchObject({ here: { host: 'm.jr.airstarfinance.net', paused: false } });
    expect(heard().advice).toBeUndefined();
    page.finding = finding({ target: target() });
    await look();
    expect(heard().advice?.state).toBe('found');
    expect(heard().ringed).toMatchObject({ label: '取消预约', el: heard().advice!.target!.el });
    expect(last()?.ringed?.label).toBe('取消预约');
  });

  it('is told that it is paused', async () => {
    const { open, change } = await start();
    const { heard } = open();
    await change(() => ({ pausedAll: true }));
    await settle();
    expect(heard().here.paused).toBe(true);
  });

  it('rings, shows where, ticks, answers, starts and pauses for it', async () => {
    const { open, kept } = await start();
    const all = choices();
    page.finding = finding({ state: 'choose', choices: all });
    await look();
    const { heard, order } = open();
    const [, second] = heard().advice!.choices;
    order('ring', [second]);
    await settle();
    expect(last()?.ringed?.el).toBe(all[1]!.el);
    expect(heard().ringed).toMatchObject({ for: '第2期' });
    order('where', [{ el: heard().advice!.choices[0]!.el }]);
    expect(page.marked).toEqual([all[0]!.el]);
    order('tick', ['debt', true]);
    await settle();
    expect(kept('5261108371940265')?.ticks).toEqual(['debt']);
    expect(heard().advice?.checklist.find(({ id }) => id === 'debt')?.ticked).toBe(true);
    order('answer', ['lender', 'huabei']);
    await settle();
    expect(heard().advice?.lender).toBe('huabei');
    order('start', []);
    await settle();
    expect(kept('journey')?.at).toBeGreaterThan(0);
    order('pause', []);
    await settle();
    expect(heard().here.paused).toBe(true);
  });
});
