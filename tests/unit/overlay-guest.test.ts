import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Onlooker } from '../../entrypoints/guide.content/looks.ts';
import type { GuidePorts } from '../../entrypoints/guide.content/ports.ts';
import { nameAll } from '../../utils/advise/afar.ts';
import type { PointOrder, Present } from '../../utils/know/messages.ts';
import type { Finding } from '../../utils/recognise/finding.ts';
import { element, finding, target } from './fixtures.ts';

/** The frame and what stands in it: everything around the guest is played here. */
const frame = vi.hoisted(() => ({
  room: true,
  resize: () => {},
  show: (_event: unknown) => {},
  on: null as unknown as Onlooker,
  awake: false,
  lost: () => {},
  moved: (_box: unknown) => {},
  pointed: [] as unknown[],
  marked: [] as unknown[],
  /** What stands where something stood. */
  twins: new Map<unknown, unknown>(),
}));

vi.stubGlobal('window', {});
vi.stubGlobal('innerWidth', 0);
vi.stubGlobal('matchMedia', () => ({
  get matches() {
    return frame.room;
  },
}));
vi.mock('../../utils/read/listen.ts', () => ({
  listen: (_target: unknown, type: string, run: (event?: unknown) => void) => {
    if (type === 'change') frame.resize = run;
    else frame.show = run;
  },
}));
vi.mock('../../utils/read/twin.ts', () => ({ standing: (el: unknown) => frame.twins.get(el) ?? el }));
vi.mock('../../utils/read/frames.ts', () => ({ pathOf: () => '.0' }));
vi.mock('../../components/overlay/shown.ts', () => ({ shownBox: () => ({ left: 1 }) }));
vi.mock('../../components/overlay/alone.ts', () => ({
  createLonePointer: (
    _css: unknown,
    _roots: unknown,
    moved: () => void,
    lost: () => void,
    signal: AbortSignal,
  ) => {
    frame.lost = lost;
    frame.moved = moved;
    signal.addEventListener('abort', () => frame.pointed.push(null));
    return {
      point: (el: unknown) => frame.pointed.push(el),
      where: (el: unknown) => frame.marked.push(el),
      check() {},
    };
  },
}));
vi.mock('../../entrypoints/guide.content/person.ts', () => ({ isTranslated: () => false }));
vi.mock('../../entrypoints/guide.content/looks.ts', () => ({
  keepLooking: (_doc: unknown, _ports: unknown, on: Onlooker, signal: AbortSignal) => {
    frame.on = on;
    frame.awake = true;
    signal.addEventListener('abort', () => {
      frame.awake = false;
    });
    return { roots: () => [], attempt: (work: () => unknown) => work() };
  },
}));

const { startGuest } = await import('../../entrypoints/guide.content/guest.ts');

const el = element('it');
const plan = (change: Partial<Finding> = {}): Finding =>
  finding({ state: 'found', target: target({ el }), ...change });
/** The name under which the top frame knows the target of a finding. */
const nameOf = (of: Finding): string => {
  const sent = JSON.parse(JSON.stringify(of, (key, value) => (key === 'el' ? 0 : value)));
  return String(nameAll(sent, '.0').target?.el);
};
const order = (change: Partial<PointOrder> = {}): PointOrder => ({
  type: 'guide.point',
  ref: nameOf(plan()),
  kind: 'ring',
  label: '按这里',
  ...change,
});
const settle = () => vi.advanceTimersByTimeAsync(0);

function start({ heard = true } = {}) {
  let answer: (request: object) => unknown = () => undefined;
  const spoken: unknown[] = [];
  const control = new AbortController();
  const ports = {
    address: () => new URL('https://m.jr.airstarfinance.net/plan'),
    alive: () => true,
    style: async () => '',
    speak: async (spot?: unknown) => {
      spoken.push(spot);
      return heard;
    },
    onRequest: (run: typeof answer) => {
      answer = run;
    },
  } as unknown as GuidePorts;
  startGuest({} as Document, ports, control.signal);
  const roll = (...paths: string[]) => answer({ type: 'guide.roll', paths }) as Present;
  return { control, spoken, roll, ask: (request: object) => answer(request) };
}
const see = (what: Finding) => frame.on.agreed({ finding: what } as never);

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(frame, { room: true, awake: false, pointed: [], marked: [] });
});

describe('the guide in a frame', () => {
  it('does not speak while there is no room for a plan', async () => {
    frame.room = false;
    const { spoken, roll } = start();
    await settle();
    expect(spoken).toEqual([]);
    roll('.0');
    await settle();
    expect(frame.awake).toBe(false);
    frame.room = true;
    frame.resize();
    await settle();
    expect(spoken).toHaveLength(1);
  });

  it('does not speak twice, of a size that came late or grew', async () => {
    frame.room = false;
    const { spoken } = start();
    await vi.advanceTimersByTimeAsync(1000);
    expect(spoken).toEqual([]);
    // Out of sight, no event tells of it.
    frame.room = true;
    await vi.advanceTimersByTimeAsync(2000);
    expect(spoken).toHaveLength(1);
    frame.resize();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(spoken).toHaveLength(1);
  });

  it('does not ask for its size for ever, nor after its end', async () => {
    frame.room = false;
    const { control, spoken } = start();
    expect(vi.getTimerCount()).toBe(1);
    control.abort();
    frame.room = true;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(spoken).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not look before it is called by its path', () => {
    const { roll } = start();
    expect(frame.awake).toBe(false);
    expect(roll('.1').finding).toBe('');
    expect(frame.awake).toBe(false);
    roll('.1', '.0');
    expect(frame.awake).toBe(true);
    roll();
    expect(frame.awake).toBe(false);
  });

  it('does not point at anything by itself', async () => {
    const { roll } = start();
    roll('.0');
    await settle();
    see(plan());
    expect(frame.pointed.filter(Boolean)).toEqual([]);
  });

  it('does not point at what says something else than when it was named', async () => {
    const { roll, ask } = start();
    roll('.0');
    await settle();
    see(plan({ target: target({ el, label: '取消订单' }) }));
    expect(ask(order())).toBeUndefined();
    expect(frame.pointed.filter(Boolean)).toEqual([]);
  });

  it('does not leave a ring on what is no target any more, not even until the second look', async () => {
    const { roll, ask } = start();
    roll('.0');
    await settle();
    see(plan());
    ask(order());
    expect(frame.pointed.at(-1)).toBe(el);
    frame.on.glimpsed(plan({ target: null }));
    expect(frame.pointed.at(-1)).toBeNull();
    see(plan({ target: target({ el: element('another') }) }));
    expect(frame.pointed.at(-1)).toEqual(element('another'));
  });

  it('leaves the ring around what was drawn anew', async () => {
    const { roll, ask } = start();
    await roll('.0');
    see(plan());
    ask(order());
    const twin = element('twin');
    frame.twins.set(el, twin);
    frame.on.glimpsed(plan({ target: target({ el: twin }) }));
    expect(frame.pointed.at(-1)).toBe(el);
    frame.twins.clear();
  });

  it('does not leave a ring where nobody is above, nor when it is not called any more', async () => {
    for (const end of [
      async ({ roll }: ReturnType<typeof start>) => roll(),
      async () => {
        frame.room = false;
        frame.resize();
      },
      async ({ control }: ReturnType<typeof start>) => control.abort(),
      async () => frame.on.gone(),
    ]) {
      frame.room = true;
      const guest = start();
      guest.roll('.0');
      await settle();
      see(plan());
      guest.ask(order());
      expect(frame.pointed.at(-1)).toBe(el);
      await end(guest);
      expect(frame.awake).toBe(false);
      expect(frame.pointed.at(-1)).toBeNull();
      expect(guest.ask(order())).toBeUndefined();
    }
    const alone = start({ heard: false });
    alone.roll('.0');
    see(plan());
    await settle();
    expect(frame.awake).toBe(false);
  });

  it('does not come back to a frame that keeps removing it', async () => {
    const { roll } = start();
    roll('.0');
    await settle();
    frame.lost();
    roll('.0');
    await settle();
    expect(frame.awake).toBe(false);
  });

  it('does not speak again of the same, and tells it when it is called', async () => {
    const { spoken, roll } = start();
    roll('.0');
    await settle();
    see(plan());
    see(plan());
    await settle();
    expect(spoken).toHaveLength(2);
    expect(JSON.parse(roll('.0').finding)).toMatchObject({ target: { el: 0, label: '取消预约' } });
    see(plan({ state: 'absent', target: null }));
    await settle();
    expect(spoken).toHaveLength(3);
  });

  it('speaks again when the page comes back from the past', async () => {
    const { spoken } = start();
    frame.show({ persisted: false });
    await settle();
    expect(spoken).toHaveLength(1);
    frame.show({ persisted: true });
    await settle();
    expect(spoken).toHaveLength(2);
  });

  it('points where it is told, says where that is, and stops when another frame is meant', async () => {
    const { roll, ask } = start();
    roll('.0');
    await settle();
    see(plan());
    expect(ask(order())).toEqual({ left: 1 });
    expect(frame.pointed.at(-1)).toBe(el);
    expect(ask(order({ ref: order().ref.replace('.0:', '.1:') }))).toBeUndefined();
    expect(frame.pointed.at(-1)).toBeNull();
  });

  it('shows where something is without forgetting what it points at', async () => {
    const { roll, ask } = start();
    roll('.0');
    await settle();
    see(plan());
    ask(order());
    ask(order({ kind: 'mark' }));
    expect(frame.marked).toEqual([el]);
    expect(frame.pointed.at(-1)).toBe(el);
  });

  it('tells when its ring has moved, but not at each frame', async () => {
    const { spoken, roll } = start();
    roll('.0');
    await settle();
    await settle();
    for (let at = 0; at < 50; at++) frame.moved({ left: at });
    await vi.advanceTimersByTimeAsync(500);
    expect(spoken.slice(1)).toEqual([{ left: 0 }, { left: 49 }]);
  });
});
