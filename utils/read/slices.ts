/** Main-thread time one slice of work may take, in milliseconds: half of what makes a frame late. */
const SLICE = 4;

/** Runs steps to their end in one go. */
export function atOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Runs steps to their end in slices, between which the page goes on.
 * @returns the result, and the main-thread time all slices took, in milliseconds
 */
export async function inSlices<T>(steps: Generator<void, T>): Promise<{ value: T; spent: number }> {
  let spent = 0;
  for (;;) {
    const began = performance.now();
    for (let now = began; now - began < SLICE; now = performance.now()) {
      const step = steps.next();
      if (step.done) return { value: step.value, spent: spent + performance.now() - began };
    }
    spent += performance.now() - began;
    // Not by `scheduler.yield()`: what follows that comes before the page's own tasks, so that its messages and timers would
    // wait for the whole reading. Not by a timer: browsers slow those of frames that are out of sight.
    await scheduler.postTask(() => {});
  }
}
