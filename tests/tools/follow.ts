/** Where an element and the ring around it are, frame by frame. */

interface Sides {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
interface Sample {
  /** Where the ring has to be, by the element's own box. */
  due: Sides;
  /** Where it is; null while none is drawn. */
  ring: Sides | null;
}

/** Finds the target of a made page. */
export const IT = `document.getElementById('it')`;

/**
 * Text of a function for `Visit.within`: takes a sample in each frame.
 * @param act code that runs first, and may define `each` to be run in every frame; it knows `it`, the target, and may
 *   `take` more samples
 * @param target finds it
 * @param place a function from the target to its box in the window the ring stands in
 */
export const tracing = (
  act: string,
  target = IT,
  place = '(it) => it.getBoundingClientRect()',
  frames = 24,
) => `async (root) => {
  const it = ${target};
  const place = ${place};
  const sides = ({ left, top, right, bottom }) => ({ left, top, right, bottom });
  const samples = [];
  const take = () => {
    const ring = root.querySelector('.ring');
    const { left, top, right, bottom } = place(it);
    samples.push({
      due: {
        left: Math.max(left - 6, 3),
        top: Math.max(top - 6, 3),
        right: Math.min(right + 6, innerWidth - 3),
        bottom: Math.min(bottom + 6, innerHeight - 3),
      },
      ring: ring && sides(ring.getBoundingClientRect()),
    });
  };
  let each = () => {};
  ${act};
  for (let n = 0; n < ${frames}; n += 1) {
    await new Promise((next) => requestAnimationFrame(next));
    take();
    each(n);
  }
  return samples;
}`;

const apart = (due: Sides, ring: Sides | null | undefined): number =>
  ring
    ? Math.max(
        ...(['left', 'top', 'right', 'bottom'] as const).map((side) => Math.abs(due[side] - ring[side])),
      )
    : Number.POSITIVE_INFINITY;

/** What a trace tells. */
export interface Trace {
  /** How far the element went, px. */
  way: number;
  /** The most the ring was off from where its element is in that frame or was in the one before, px. */
  off: number;
  /** How far it is off in the end, px. */
  rest: number;
}

/** Reads a trace. */
export function readTrace(samples: readonly Sample[] | null): Trace {
  if (!samples?.length) throw new Error('the guide shows nothing here');
  const first = samples[0]!;
  const last = samples.at(-1)!;
  const offs = samples
    .slice(1)
    .map(({ due, ring }, n) => Math.min(apart(due, ring), apart(samples[n]!.due, ring)));
  return {
    way: Math.max(...samples.map(({ due }) => apart(due, first.due))),
    off: Math.max(...offs),
    rest: apart(last.due, last.ring),
  };
}
