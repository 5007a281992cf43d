/** A booking that was cancelled, or moved to another day. */
const moved = /^(cancelled|\d{4}-\d{2}-\d{2})$/;

/**
 * What the person has done so far, carried in the address as `s=in.1_due.cancelled`. There is no server that could
 * remember it, and one host cannot read what another host stored.
 */
const patterns = {
  /** Signed in. */
  in: /^1$/,
  /** The booked instalment. */
  due: moved,
  /** The booked early settlement. */
  settlement: moved,
  /** The booking that costs a fee when it is cancelled so late. */
  late: moved,
  /** The booking of the plan whose totals are not those of its rows. */
  sums: moved,
  /** The bookings without a control, taken back by phone or where they were paid; nothing here does that. */
  phone: /^cancelled$/,
  channel: /^cancelled$/,
  unpaid: /^cancelled$/,
  goods1: /^cancelled$/,
  goods2: /^cancelled$/,
  auto: /^off$/,
  remind: /^off$/,
  read: /^1$/,
  /** How the trainer lets the next act end; without it, well. */
  outcome: /^(listed|failed|silent)$/,
} as const;

type Field = keyof typeof patterns;
/** The fields that each keep what became of one booking. */
export type BookingField = 'due' | 'settlement' | 'late' | 'sums' | 'phone' | 'channel';
export type ShopState = Partial<Record<Field, string>>;

/** Reads the state out of an address; whatever is not known is left out, never trusted. */
export function parseState(text: string | null): ShopState {
  const state: ShopState = {};
  for (const part of (text ?? '').split('_')) {
    const [field = '', value = ''] = part.split('.');
    if (Object.hasOwn(patterns, field) && patterns[field as Field].test(value)) state[field as Field] = value;
  }
  return state;
}

/** The state as text for an address; empty for the initial state. */
export function formatState(state: ShopState): string {
  return Object.entries(state)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => `${field}.${value}`)
    .join('_');
}
