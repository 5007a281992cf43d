import type { Mutant } from './instrument.ts';
import type { Mutation } from './sites.ts';

/** What every site asks: it gives its number and its value and goes on with the answer. */
export type Ask = (id: number, value: unknown) => unknown;

/** The code goes round in a circle. */
export class Endless extends Error {}

function turn(mutation: Mutation, value: unknown): unknown {
  switch (mutation) {
    case 'inverted':
      return !value;
    case 'always true':
      return value || true;
    case 'always false':
    case 'dropped':
      return value && false;
    case 'larger':
    case 'smaller': {
      const step = Number.isInteger(value) ? 1 : 0.1;
      return (value as number) + (mutation === 'larger' ? step : -step);
    }
  }
}

/** Leaves everything as it is and writes down which sites were asked, what they were, and how often. */
export class Recorder {
  /** By site: bit 1 for a value that was false, bit 2 for one that was true. */
  readonly seen: Uint8Array;
  asked = 0;

  constructor(sites: number) {
    this.seen = new Uint8Array(sites);
  }

  readonly ask: Ask = (id, value) => {
    this.asked += 1;
    this.seen[id]! |= value ? 2 : 1;
    return value;
  };
}

/** A turn that never makes a difference needs no run. */
export function matters({ site, mutation }: Mutant, seen: Uint8Array): boolean {
  const was = seen[site.id] ?? 0;
  if (mutation === 'always true') return (was & 1) > 0;
  if (mutation === 'always false' || mutation === 'dropped') return (was & 2) > 0;
  return was > 0;
}

/** Turns one site; counts, so that an endless loop ends. */
export class Switch {
  private left = 0;
  private readonly id: number;
  private readonly mutation: Mutation;

  constructor({ site, mutation }: Mutant) {
    this.id = site.id;
    this.mutation = mutation;
  }

  /** Allows so many questions from now on. */
  allow(questions: number): void {
    this.left = questions;
  }

  readonly ask: Ask = (id, value) => {
    this.left -= 1;
    if (this.left < 0) throw new Endless('asked too often');
    return id === this.id ? turn(this.mutation, value) : value;
  };
}
