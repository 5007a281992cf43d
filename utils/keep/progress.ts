import type { BookingMemory } from '../know/memory.ts';
import { createQueue, isRecord, type Parsed, parseStrings, type StorageArea, setAside } from './area.ts';
import { parseBooking } from './booking.ts';

/** What is kept of one order (or page): nothing leaves this machine. */
interface Progress {
  /** Ids of ticked caveats. */
  ticks: string[];
  /** The booking as it was before the act. */
  booking: BookingMemory | null;
  /** The lender the person named. */
  lender: string | null;
  /** What was booked, as the person said. */
  kind: 'due' | 'settlement' | null;
  /** Milliseconds of the last change: the oldest goes first. */
  at: number;
}
interface ReadProgress {
  progress: Progress;
  /** What was stored could not be read and was put aside. */
  repaired: boolean;
}

/** One storage key an order: two tabs at two orders never overwrite each other. */
export const PROGRESS_PREFIX = 'progress:';
export const MOST_KEYS = 200;
const VERSION = 1;

export interface ProgressStore {
  read(key: string): Promise<ReadProgress>;
  update(key: string, change: (progress: Progress) => Partial<Omit<Progress, 'at'>>): Promise<Progress>;
}

/** Reads one entry field by field. */
function parseProgress(stored: unknown): Parsed<Progress> {
  const value: Progress = { ticks: [], booking: null, lender: null, kind: null, at: 0 };
  if (stored === undefined) return { value, sound: true };
  if (!isRecord(stored) || stored.version !== VERSION) return { value, sound: false };
  const ticks = parseStrings(stored.ticks);
  value.ticks = [...new Set(ticks.value)];
  value.booking = parseBooking(stored.booking);
  if (typeof stored.lender === 'string') value.lender = stored.lender;
  if (stored.kind === 'due' || stored.kind === 'settlement') value.kind = stored.kind;
  if (typeof stored.at === 'number' && Number.isFinite(stored.at)) value.at = stored.at;
  const sound =
    ticks.sound &&
    (stored.booking == null || value.booking !== null) &&
    (stored.lender == null || value.lender !== null) &&
    (stored.kind == null || value.kind !== null);
  return { value, sound };
}

/**
 * Progress by order in a storage area.
 * @param now the clock in milliseconds, for tests
 */
export function createProgress(area: StorageArea, now: () => number = Date.now): ProgressStore {
  const inTurn = createQueue();
  const all = async () =>
    Object.entries(await area.get(null))
      .filter(([key]) => key.startsWith(PROGRESS_PREFIX) && !/\.corrupt(\.\d+)?$/.test(key))
      .map(([key, stored]) => ({ key, ...parseProgress(stored).value }));

  async function load(key: string): Promise<ReadProgress & { fresh: boolean }> {
    const place = PROGRESS_PREFIX + key;
    const stored = (await area.get(place))[place];
    const { value, sound } = parseProgress(stored);
    if (!sound) {
      await setAside(area, place, stored);
      await area.set({ [place]: { version: VERSION, ...value } });
    }
    return { progress: value, repaired: !sound, fresh: stored === undefined };
  }

  async function dropOldest(): Promise<void> {
    const kept = (await all()).sort((a, b) => b.at - a.at);
    const over = kept.slice(MOST_KEYS).map((each) => each.key);
    if (over.length > 0) await area.remove(over);
  }

  return {
    read: (key) =>
      inTurn(async () => {
        const { progress, repaired } = await load(key);
        return { progress, repaired };
      }),
    update: (key, change) =>
      inTurn(async () => {
        const { progress, fresh } = await load(key);
        const next: Progress = { ...progress, ...change(progress), at: now() };
        await area.set({ [PROGRESS_PREFIX + key]: { version: VERSION, ...next } });
        if (fresh) await dropOldest();
        return next;
      }),
  };
}
