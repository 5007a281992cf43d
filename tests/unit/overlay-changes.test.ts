import { beforeEach, describe, expect, it, vi } from 'vitest';

const motion = vi.hoisted(() => ({ lasts: false }));
vi.mock('../../utils/read/dom.ts', () => ({
  isMoving: () => motion.lasts,
  windowOf: (doc: FakePage) => doc.win,
  connected: (node: { gone?: boolean }) => !node.gone,
}));

const { watchPage } = await import('../../utils/read/changes.ts');

/** A clock that only moves when told. */
class Clock {
  at = 0;
  jobs = new Map<number, { due: number; run: () => void }>();
  next = 1;
  now = () => this.at;
  set = (run: () => void, after: number) => {
    this.jobs.set(this.next, { due: this.at + after, run });
    return this.next++;
  };
  clear = (timer: unknown) => {
    this.jobs.delete(timer as number);
  };
  /** Moves on; `each` runs every `every` ms, as a busy page would. */
  async go(ms: number, every = ms, each: () => void = () => {}) {
    const end = this.at + ms;
    let beat = this.at + every;
    while (this.at < end) {
      const due = [...this.jobs].sort((a, b) => a[1].due - b[1].due)[0];
      this.at = Math.min(end, beat, Math.max(this.at, due?.[1].due ?? end));
      if (due && due[1].due <= this.at) {
        this.jobs.delete(due[0]);
        due[1].run();
        for (let i = 0; i < 5; i++) await Promise.resolve();
      }
      if (beat <= this.at) {
        each();
        beat += every;
      }
    }
  }
}

class FakeObserver {
  static last: FakeObserver;
  roots: unknown[] = [];
  run: (records: object[]) => void;
  constructor(run: (records: object[]) => void) {
    this.run = run;
    FakeObserver.last = this;
  }
  observe = (root: unknown) => {
    this.roots.push(root);
  };
  disconnect = () => {
    this.roots = [];
  };
}

class FakePage extends EventTarget {
  hidden = false;
  prerendering = false;
  win = Object.assign(new EventTarget(), {
    location: { href: 'https://www.mi.com/a' },
    navigation: new EventTarget(),
  });
}

const element = {} as Node;
const change = (records: object[] = [{ type: 'attributes', target: element }]) => {
  if (FakeObserver.last.roots.length) FakeObserver.last.run(records);
};

function watch(
  look: () => { worth: boolean; spent: number } = () => ({ worth: true, spent: 0 }),
  options = {},
) {
  const page = new FakePage();
  const clock = new Clock();
  const control = new AbortController();
  const whys: string[] = [];
  const ask = watchPage(
    page as unknown as Document,
    (why) => {
      whys.push(why);
      return look();
    },
    control.signal,
    { timers: clock, ...options },
  );
  return { page, clock, control, whys, ask };
}

beforeEach(() => {
  vi.stubGlobal('MutationObserver', FakeObserver);
});

describe('watchPage', () => {
  it('does not look more than four times a second at a page that changes 2,000 times a second', async () => {
    const { clock, whys } = watch();
    await clock.go(10_000, 0.5, change);
    expect(whys.length).toBeGreaterThan(30);
    expect(whys.length).toBeLessThanOrEqual(41);
  });

  it('does not spend more than 2 % of the thread on the noise of a heavy page', async () => {
    const { clock, whys } = watch(() => ({ worth: true, spent: 20 }));
    await clock.go(60_000, 1, change);
    expect((whys.length * 20) / 60_000).toBeLessThanOrEqual(0.02);
  });

  it('does not look at a page that does not change', async () => {
    const { clock, whys } = watch();
    await clock.go(60_000);
    expect(whys).toEqual(['start']);
  });

  it('does not take its own doings for a change of the page', async () => {
    const host = {} as Node;
    const { clock, whys } = watch(undefined, { own: (node: Node) => node === host });
    await clock.go(1000);
    change([
      { type: 'childList', target: element, addedNodes: [host], removedNodes: [] },
      { type: 'attributes', target: host },
    ]);
    await clock.go(1000);
    expect(whys).toEqual(['start']);
  });

  it('does not ask whose each change is while a look waits anyway', async () => {
    const own = vi.fn(() => false);
    const { clock, whys } = watch(undefined, { own });
    await clock.go(1000);
    change();
    const asked = own.mock.calls.length;
    for (let i = 0; i < 500; i++) change();
    expect(own).toHaveBeenCalledTimes(asked);
    await clock.go(1000);
    expect(whys.length).toBe(2);
  });

  it('does not run while the page is hidden or prerendering', async () => {
    const { page, clock, whys } = watch();
    await clock.go(1000);
    page.hidden = true;
    page.dispatchEvent(new Event('visibilitychange'));
    expect(FakeObserver.last.roots).toEqual([]);
    expect(clock.jobs.size).toBe(0);
    page.win.location.href = 'https://www.mi.com/b';
    await clock.go(5000);
    expect(whys).toEqual(['start']);
    page.hidden = false;
    page.prerendering = true;
    page.dispatchEvent(new Event('visibilitychange'));
    expect(clock.jobs.size).toBe(0);
    page.prerendering = false;
    page.dispatchEvent(new Event('prerenderingchange'));
    await clock.go(1000);
    expect(whys.length).toBe(2);
  });

  it('does not keep anything after it was stopped', async () => {
    const { page, clock, control, whys, ask } = watch();
    await clock.go(1000);
    control.abort();
    expect(FakeObserver.last.roots).toEqual([]);
    expect(clock.jobs.size).toBe(0);
    ask();
    page.win.location.href = 'https://www.mi.com/b';
    page.win.dispatchEvent(new Event('popstate'));
    page.dispatchEvent(new Event('visibilitychange'));
    await clock.go(5000);
    expect(whys).toEqual(['start']);
    expect(clock.jobs.size).toBe(0);
  });

  it('does not go on observing where there is nothing to guide, until something is pressed', async () => {
    const { page, clock, whys } = watch(() => ({ worth: false, spent: 0 }));
    await clock.go(11_000, 300, change);
    expect(FakeObserver.last.roots).toEqual([]);
    const before = whys.length;
    await clock.go(10_000, 10, change);
    expect(whys.length).toBe(before);
    page.win.dispatchEvent(new Event('click'));
    expect(FakeObserver.last.roots).toEqual([page]);
    await clock.go(100);
    expect(whys.at(-1)).toBe('pressed');
  });

  it('does not look at what moves where there is nothing to guide, nor at colours, pointers and its own', async () => {
    const host = {} as Node;
    const touched = vi.fn();
    const { page, clock, whys } = watch(undefined, { own: (node: Node) => node === host, touched });
    await clock.go(1000);
    const own = new Event('animationend');
    Object.defineProperty(own, 'target', { value: host });
    page.dispatchEvent(own);
    page.dispatchEvent(Object.assign(new Event('transitionend'), { propertyName: 'background-color' }));
    expect(touched).not.toHaveBeenCalled();
    page.dispatchEvent(new Event('pointerover'));
    expect(touched).toHaveBeenCalledTimes(1);
    await clock.go(1000);
    expect(whys).toEqual(['start']);
    page.hidden = true;
    page.dispatchEvent(new Event('visibilitychange'));
    for (const type of ['transitionend', 'pointerover', 'toggle']) page.dispatchEvent(new Event(type));
    expect(touched).toHaveBeenCalledTimes(1);
    expect(clock.jobs.size).toBe(0);
  });

  it('follows what moves by itself until it rests, and looks at it', async () => {
    const touched = vi.fn();
    const { page, clock, whys } = watch(undefined, { touched });
    await clock.go(1000);
    motion.lasts = true;
    page.dispatchEvent(Object.assign(new Event('transitionrun'), { propertyName: 'transform' }));
    page.dispatchEvent(Object.assign(new Event('transitionrun'), { propertyName: 'opacity' }));
    await clock.go(500);
    motion.lasts = false;
    await clock.go(1000);
    const times = touched.mock.calls.length;
    expect(times).toBeGreaterThanOrEqual(11);
    expect(times).toBeLessThanOrEqual(14);
    expect(whys).toEqual(['start', 'content']);
    motion.lasts = true;
    page.dispatchEvent(new Event('animationstart'));
    page.hidden = true;
    page.dispatchEvent(new Event('visibilitychange'));
    expect(clock.jobs.size).toBe(0);
    motion.lasts = false;
  });

  it('does not let looks overlap', async () => {
    let running = 0;
    let most = 0;
    let finish = () => {};
    const { clock } = watch(() => {
      most = Math.max(most, ++running);
      return new Promise((resolve) => {
        finish = () => {
          running--;
          resolve({ worth: true, spent: 0 });
        };
      }) as never;
    });
    await clock.go(2000, 10, change);
    finish();
    await clock.go(2000, 10, change);
    expect(most).toBe(1);
  });

  it('waits for a burst to settle and looks once', async () => {
    const { clock, whys } = watch();
    await clock.go(1000);
    await clock.go(40, 1, change);
    expect(whys).toEqual(['start']);
    await clock.go(1000);
    expect(whys).toEqual(['start', 'content']);
  });

  it('notices a new address by events and, where they are missing, within a second', async () => {
    const { page, clock, whys } = watch();
    await clock.go(1000);
    page.win.location.href = 'https://www.mi.com/b';
    page.win.navigation.dispatchEvent(new Event('navigatesuccess'));
    await clock.go(100);
    expect(whys).toEqual(['start', 'location']);
    page.win.location.href = 'https://www.mi.com/c';
    await clock.go(1100);
    expect(whys).toEqual(['start', 'location', 'location']);
    page.win.navigation.dispatchEvent(new Event('currententrychange'));
    await clock.go(2000);
    expect(whys.length).toBe(3);
  });

  it('looks soon at the first changes of a page that was quiet', async () => {
    const { clock, whys } = watch(() => ({ worth: true, spent: 20 }));
    await clock.go(400);
    change();
    await clock.go(60);
    expect(whys).toEqual(['start', 'content']);
  });

  it('looks soon after a press even when the page has been slow', async () => {
    const { page, clock, whys } = watch(() => ({ worth: true, spent: 200 }));
    await clock.go(100);
    change();
    await clock.go(1000);
    expect(whys).toEqual(['start']);
    page.win.dispatchEvent(new Event('click'));
    await clock.go(60);
    expect(whys).toEqual(['start', 'pressed']);
  });

  it('watches shadow roots that a look has found, once each, and no removed ones', async () => {
    const root = new EventTarget() as Node;
    const gone = Object.assign(new EventTarget(), { gone: true }) as unknown as Node;
    const { page, clock } = watch(undefined, { roots: () => [root, gone] });
    await clock.go(1000);
    change();
    await clock.go(1000);
    expect(FakeObserver.last.roots).toEqual([page, root]);
  });

  it('looks again when a frame has loaded, and not for every picture', async () => {
    const { page, clock, whys } = watch();
    await clock.go(1000);
    const load = (localName: string) => {
      const event = new Event('load');
      Object.defineProperty(event, 'target', { value: { localName } });
      page.dispatchEvent(event);
    };
    load('img');
    await clock.go(1000);
    expect(whys).toEqual(['start']);
    load('iframe');
    await clock.go(1000);
    expect(whys).toEqual(['start', 'content']);
  });

  it('tells of every batch at once to those who cannot wait', async () => {
    const touched = vi.fn();
    const { clock } = watch(undefined, { touched });
    await clock.go(1000);
    change();
    change();
    expect(touched).toHaveBeenCalledTimes(2);
  });
});
