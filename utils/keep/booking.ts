import type { BookingMemory, ListMemory } from '../know/memory.ts';
import { isRecord, parseStrings, type StorageArea } from './area.ts';

/** The bookings of tabs, kept as long as the browser runs; one tab never sees another's. */
export interface Recall {
  of(tab: number): Promise<BookingMemory | null>;
  keep(tab: number, booking: BookingMemory): Promise<void>;
  forget(tab: number): Promise<void>;
}

/** @param area lives as long as the browser, unlike the worker */
export function createRecall(area: StorageArea): Recall {
  const keyOf = (tab: number) => `booking:${tab}`;
  return {
    of: async (tab) => parseBooking((await area.get(keyOf(tab)))[keyOf(tab)]),
    keep: (tab, booking) => area.set({ [keyOf(tab)]: booking }),
    forget: (tab) => area.remove(keyOf(tab)),
  };
}

/** Reads what was stored; null for anything that is no booking. What older versions did not keep is empty. */
export function parseBooking(stored: unknown): BookingMemory | null {
  if (!isRecord(stored)) return null;
  const { order, numbers, date, amount, intent, booking, list, asked, outcome, settled, at } = stored;
  if (!isTextOrNull(order) || !isTextOrNull(date) || !isWholeOrNull(amount)) return null;
  if (typeof at !== 'number' || (intent !== 'cancel' && intent !== 'modify')) return null;
  if (booking !== null && booking !== 'due' && booking !== 'settlement') return null;
  return {
    order,
    numbers: parseStrings(numbers).value,
    date,
    amount,
    intent,
    booking,
    list: parseList(list),
    asked: asked === true,
    outcome: outcome === 'good' || outcome === 'open' || outcome === 'bad' ? outcome : null,
    settled: settled === true,
    at,
  };
}

function parseList(stored: unknown): ListMemory | null {
  if (!isRecord(stored) || typeof stored.place !== 'string') return null;
  const { place, shown, row } = stored;
  const { no, due, total } = isRecord(row) ? row : {};
  const whole = isWholeOrNull(no) && isTextOrNull(due) && isWholeOrNull(total);
  return { place, shown: parseStrings(shown).value, row: whole ? { no, due, total } : null };
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}
function isWholeOrNull(value: unknown): value is number | null {
  return value === null || Number.isInteger(value);
}
