/**
 * What the person has done so far, carried in the address as `s=in.1_due.cancelled`. There is no server that could
 * remember it, and one host cannot read what another host stored.
 */
const patterns = {
  /** Signed in. */
  in: /^1$/,
  /** The booked instalment: cancelled, or moved to another day. */
  due: /^(cancelled|\d{4}-\d{2}-\d{2})$/,
  /** The booked early settlement, likewise. */
  settlement: /^(cancelled|\d{4}-\d{2}-\d{2})$/,
  unpaid: /^cancelled$/,
  goods1: /^cancelled$/,
  goods2: /^cancelled$/,
  auto: /^off$/,
  remind: /^off$/,
  read: /^1$/,
  /** How the trainer lets the next act end; without it, well. */
  outcome: /^(listed|failed)$/,
} as const;

type Field = keyof typeof patterns;
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
