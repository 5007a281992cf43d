/** Clock and timers in milliseconds; tests bring their own, so that no test waits. */
export interface Timers {
  now(): number;
  set(run: () => void, after: number): unknown;
  /** Does nothing for a timer that has run, was cleared or never was. */
  clear(timer: unknown): void;
}

/** The window's own timers. */
export const realTimers: Timers = {
  now: () => performance.now(),
  set: (run, after) => setTimeout(run, after),
  clear: (timer) => clearTimeout(timer as number),
};
