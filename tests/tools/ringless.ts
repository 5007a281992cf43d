/**
 * Does something in the page and waits until no ring is left, as a function for `visit.within`. What it does knows `it`,
 * the element of a `planPage`; the rest of the page is a `document` away.
 * @param act what is done, or begun
 * @param since from when on the ring is wrong, asked in each frame
 * @returns the milliseconds from then until the ring has left, some thousands where it stayed, and how often it was seen in
 *   the window's corner
 */
export const ringless = (act: string, since = 'true'): string => `async (root) => {
  const it = document.getElementById('it');
  const ring = () => root.querySelector('.ring');
  let corner = 0;
  const left = new Promise((done) => {
    const look = () => {
      if (!ring()) return done(performance.now());
      const { left, top } = ring().getBoundingClientRect();
      if (left < 9 && top < 9) corner++;
    };
    new MutationObserver(look).observe(root, { subtree: true, childList: true, attributes: true });
    // A number: what is infinite comes back as null, which is less than any limit.
    setTimeout(() => done(performance.now()), 5000);
  });
  ${act};
  const from = await new Promise((done) => {
    const watch = () => (${since} ? done(performance.now()) : requestAnimationFrame(watch));
    watch();
  });
  // Whatever was noticed before that is gone all the sooner.
  return { ms: (await left) - from, corner };
}`;

export interface Gone {
  ms: number;
  corner: number;
}

/**
 * Tries again where a busy machine was late, up to three times.
 * @param attempt makes what is wrong anew and measures it by {@link ringless}
 * @returns the fewest milliseconds, and how often a ring was seen in the window's corner in all attempts
 */
export async function soonest(attempt: (time: number) => Promise<Gone | null>): Promise<Gone> {
  const best = { ms: Number.POSITIVE_INFINITY, corner: 0 };
  for (let time = 0; time < 3 && best.ms > 100; time++) {
    const { ms, corner } = (await attempt(time))!;
    best.ms = Math.min(best.ms, ms);
    best.corner += corner;
  }
  return best;
}

/** Whether something else than \`it\` would be pressed in its middle. */
export const COVERED = `!it.contains((({ left, top, width, height }) =>
  document.elementFromPoint(left + width / 2, top + height / 2))(it.getBoundingClientRect()))`;

/**
 * Draws something anew again and again, as a function for `visit.within`.
 * @param again what is done each time; \`find\` gives the element of today
 * @param gaps milliseconds after each time; they differ, so that looks at the page fall before, between and after two of them
 * @returns the longest run of frames without a whole ring in its place, and how many frames there were
 */
export const redrawn = (again: string, gaps = [300, 170, 390, 120, 260, 340]): string => `async (root) => {
  const deep = (from) => from.querySelector('#it') ?? [...from.querySelectorAll('*')].map((el) => el.shadowRoot && deep(el.shadowRoot)).find(Boolean);
  const find = () => deep(document);
  let run = 0, worst = 0, frames = 0;
  const gaps = ${JSON.stringify(gaps)};
  let over = false;
  await Promise.all(root.querySelector('.ring').getAnimations().map((each) => each.finished));
  const turn = () => {
    if (!gaps.length) return (over = true);
    ${again};
    setTimeout(turn, gaps.shift());
  };
  turn();
  while (!over) {
    await new Promise(requestAnimationFrame);
    frames++;
    const at = find().getBoundingClientRect();
    const box = root.querySelector('.ring');
    const ring = box && getComputedStyle(box).opacity === '1' && box.getBoundingClientRect();
    const right = ring && Math.abs(at.left - 6 - ring.left) <= 1 && Math.abs(at.top - 6 - ring.top) <= 1;
    run = right ? 0 : run + 1;
    worst = Math.max(worst, run);
  }
  return { worst, frames };
}`;
