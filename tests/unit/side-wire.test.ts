import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Order, Shown } from '../../components/overlay/view.ts';
import { createWire, type WireApi } from '../../entrypoints/sidepanel/wire.ts';

type Run = (...args: never[]) => unknown;
function event() {
  const all = new Set<Run>();
  return {
    addListener: (run: Run) => all.add(run),
    removeListener: (run: Run) => all.delete(run),
    hasListener: (run: Run) => all.has(run),
    count: () => all.size,
    fire: (...args: unknown[]) => [...all].map((run) => run(...(args as never[]))),
  };
}

interface FakeTab {
  id: number;
  windowId: number;
  status: string;
  url?: string;
  /** A guide is there to answer. */
  guided: boolean;
}

/** A browser with some tabs in window 1, the first one active. */
function browserWith(...tabs: Partial<FakeTab>[]) {
  const all = tabs.map(
    (tab, at): FakeTab => ({ id: at + 1, windowId: 1, status: 'complete', guided: true, ...tab }),
  );
  const ports: {
    tab: number;
    sent: Order[];
    tell(shown: Partial<Shown>): void;
    end(): void;
    ended: boolean;
  }[] = [];
  const [onUpdated, onActivated, onDetached, onMessage] = [event(), event(), event(), event()];
  const api = {
    tabs: {
      query: async () => [all[0]],
      get: async (id: number) => all.find((tab) => tab.id === id) ?? Promise.reject(new Error('No tab')),
      connect(tab: number) {
        const [messages, disconnects] = [event(), event()];
        const port = {
          tab,
          sent: [] as Order[],
          ended: false,
          tell: (shown: Partial<Shown>) =>
            messages.fire({
              turn: shown.turn ?? 1,
              text: JSON.stringify({ here: { host: `h${tab}` }, away: false, ...shown }),
            }),
          end: () => disconnects.fire(),
        };
        ports.push(port);
        if (!all.find((each) => each.id === tab)?.guided) queueMicrotask(port.end);
        return {
          onMessage: messages,
          onDisconnect: disconnects,
          postMessage: (order: Order) => port.sent.push(order),
          disconnect: () => {
            port.ended = true;
          },
        };
      },
      onUpdated,
      onActivated,
      onDetached,
    },
    runtime: { onMessage, getURL: (path: string) => `chrome-extension://abc${path}`, lastError: undefined },
  } as unknown as WireApi;
  const look = (tab: number, frameId = 0) => onMessage.fire({ type: 'look' }, { tab: { id: tab }, frameId });
  return { api, all, ports, onUpdated, onActivated, onDetached, onMessage, look };
}
const settle = (ms = 1) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
});

describe('the lines of a side panel', () => {
  it('does not follow the tabs of another window', async () => {
    const { api, onActivated, onDetached, ports } = browserWith({}, { windowId: 2 });
    const wire = await createWire(api, undefined, () => {});
    onActivated.fire({ tabId: 2, windowId: 2 });
    onDetached.fire(2, { oldWindowId: 2 });
    expect(wire.tab()).toBe(1);
    expect(ports.map(({ tab }) => tab)).toEqual([1]);
  });

  it('does not send anything where no guide has shown anything', async () => {
    const { api, ports } = browserWith({});
    const wire = await createWire(api, undefined, () => {});
    wire.order('pause');
    expect(ports[0]?.sent).toEqual([]);
  });

  it('does not take anything for what a guide shows', async () => {
    const { api, ports } = browserWith({});
    const wire = await createWire(api, undefined, () => {});
    ports[0]?.tell({ turn: 'x' as never });
    expect(wire.neighbour()).toBe('loading');
  });

  it('does not listen to what guides send to others while it has its own line', async () => {
    const { api, onMessage, ports } = browserWith({});
    await createWire(api, undefined, () => {});
    expect(onMessage.count()).toBe(0);
    ports[0]?.end();
    expect(onMessage.count()).toBe(1);
  });

  it('does not say that nobody is there before a guide has had its time to come', async () => {
    const { api, ports } = browserWith({ guided: false });
    const wire = await createWire(api, undefined, () => {});
    await settle();
    expect(wire.neighbour()).toBe('loading');
    await settle(1_000);
    expect(wire.neighbour()).toBe('nobody');
    expect(ports).toHaveLength(2);
  });

  it('does not call a guide absent that the page has driven out', async () => {
    const { api, ports, look } = browserWith({ guided: false });
    Object.assign(api.tabs, { sendMessage: async () => ({ state: 'found', headline: {}, lost: true }) });
    const wire = await createWire(api, undefined, () => {});
    await settle(1_000);
    expect(wire.neighbour()).toBe('lost');
    expect(ports).toHaveLength(1);
    look(1);
    expect(ports).toHaveLength(2);
  });

  it('does not give up a page that is still loading', async () => {
    const { api, all, onUpdated } = browserWith({ guided: false, status: 'loading' });
    const wire = await createWire(api, undefined, () => {});
    await settle(5_000);
    expect(wire.neighbour()).toBe('loading');
    all[0]!.status = 'complete';
    onUpdated.fire(1, { status: 'complete' });
    await settle(1_000);
    expect(wire.neighbour()).toBe('nobody');
  });

  it('shows what the guide shows, and asks it with the number of what was shown', async () => {
    const { api, ports } = browserWith({});
    const changed = vi.fn();
    const wire = await createWire(api, undefined, changed);
    changed.mockClear();
    ports[0]?.tell({ turn: 7 });
    expect(changed).toHaveBeenCalledOnce();
    expect(wire.neighbour()).toMatchObject({ turn: 7, here: { host: 'h1' } });
    wire.order('tick', 'debt', true);
    expect(ports[0]?.sent).toEqual([{ turn: 7, act: 'tick', args: ['debt', true] }]);
  });

  it('joins the guide of the next page as soon as that looks', async () => {
    const { api, all, ports, look } = browserWith({});
    const wire = await createWire(api, undefined, () => {});
    ports[0]?.tell({});
    all[0]!.status = 'loading';
    ports[0]?.end();
    await settle();
    expect(wire.neighbour()).toBe('loading');
    look(1, 3);
    look(9);
    expect(ports).toHaveLength(1);
    look(1);
    expect(ports).toHaveLength(2);
    ports[1]?.tell({ turn: 2 });
    expect(wire.neighbour()).toMatchObject({ turn: 2 });
  });

  it('goes with the active tab, and keeps its lines to the others', async () => {
    const { api, ports, onActivated } = browserWith(
      {},
      {},
      { url: 'chrome-extension://abc/practice.html', guided: false },
    );
    const wire = await createWire(api, undefined, () => {});
    ports[0]?.tell({ turn: 1 });
    onActivated.fire({ tabId: 2, windowId: 1 });
    expect(wire.neighbour()).toBe('loading');
    ports[0]?.tell({ turn: 5 });
    expect(wire.neighbour()).toBe('loading');
    onActivated.fire({ tabId: 1, windowId: 1 });
    expect(wire.neighbour()).toMatchObject({ turn: 5 });
    onActivated.fire({ tabId: 3, windowId: 1 });
    await settle();
    expect(wire.neighbour()).toBe('own');
    expect(ports).toHaveLength(3);
  });

  it('lets go of a tab that moves to another window', async () => {
    const { api, ports, onDetached } = browserWith({}, {});
    await createWire(api, undefined, () => {});
    onDetached.fire(1, { oldWindowId: 1 });
    expect(ports[0]?.ended).toBe(true);
  });

  it('stays with the tab that is named', async () => {
    const { api, onActivated } = browserWith({}, {});
    const wire = await createWire(api, 2, () => {});
    onActivated.fire({ tabId: 1, windowId: 1 });
    expect(wire.tab()).toBe(2);
  });
});
