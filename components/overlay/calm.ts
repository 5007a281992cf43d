/**
 * A page that never rests is checked this often, in milliseconds; the first change at once. With two frames for it, what
 * is wrong is gone within 100 ms.
 */
const EVERY = 64;

/** Runs at once, and then as often as is asked but no more often than that. */
export function calm(run: () => void): () => void {
  let resting = false;
  let again = false;
  const check = () => {
    again = resting;
    if (resting) return;
    resting = true;
    setTimeout(() => {
      resting = false;
      if (again) check();
    }, EVERY);
    run();
  };
  return check;
}

/** How far back "lately" reaches, in milliseconds. */
const LATELY = 10_000;

/** @returns whether it was asked no more often than `limit` times lately */
export function atMost(limit: number): () => boolean {
  let times: number[] = [];
  return () => {
    const now = Date.now();
    times = [...times.filter((at) => at > now - LATELY), now];
    return times.length <= limit;
  };
}
