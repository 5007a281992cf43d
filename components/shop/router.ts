import type { Place } from './world/places.ts';
import type { ShopState } from './world/state.ts';

/** How the shop knows where it is and moves on; a path is host, path and query without a scheme. */
export interface Router {
  readonly path: string;
  /** What a link to the path says in its `href`. */
  href(path: string): string;
  go(path: string): void;
  /** Calls the listener after every move; the returned function stops that. */
  watch(listener: () => void): () => void;
}

/** What every screen is given. */
export interface Visit {
  place: Place;
  state: ShopState;
  today: string;
  /** Link to a place, with the state as it is or as it will be then. */
  link(place: Place, state?: ShopState): { href: string; onClick(event: MouseEvent): void };
  go(place: Place, state?: ShopState): void;
  /** Stays here, with another state. */
  set(change: ShopState): void;
  /** Says something in passing. */
  say(text: string): void;
}
