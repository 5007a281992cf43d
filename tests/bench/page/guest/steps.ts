/** Runs in a page, before any contestant: what the page does while one points at something, and how well it follows. */

interface Point {
  x: number;
  y: number;
}

const nativeFrame = requestAnimationFrame;
const attach = Element.prototype.attachShadow;
/** Not held: what stays in memory is asked for. */
let root: WeakRef<ShadowRoot> | undefined;
let asked = 0;

globalThis.requestAnimationFrame = (run) => {
  asked += 1;
  return nativeFrame(run);
};
Element.prototype.attachShadow = function (this: Element, init) {
  const made = attach.call(this, init);
  root = new WeakRef(made);
  return made;
};

/** How many frames were asked for so far, by anybody but the steps. */
export const framesAsked = (): number => asked;

const byId = (id: string) => document.getElementById(id)!;
export const target = (): HTMLElement => byId('it');

/** Back and forth: 0 at the start and at the end, 1 in the middle. */
const wave = (part: number): number => 1 - Math.abs(1 - 2 * part);

const moves = {
  /** The page scrolls. */
  page: (part: number): void => scrollTo(0, Math.round(120 * wave(part))),
  /** The fold above the control opens. */
  fold(part: number): void {
    byId('fold').style.height = `${Math.round(96 * part)}px`;
  },
  /** The box around the control scrolls. */
  box(part: number): void {
    byId('scroller').scrollTop = Math.round(90 * wave(part));
  },
};
type Move = keyof typeof moves;

/** The contestant, where one has to be told of moves. */
declare const Guest: { moved?(): void };

/** Everything stands where it stood before anything moved. */
export function reset(): void {
  for (const move of Object.values(moves)) move(0);
}

/** The first task after the next frame is drawn. */
const drawn = (): Promise<void> =>
  new Promise((done) => {
    nativeFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        done();
      };
      port2.postMessage(0);
    });
  });

/** Moves the page in each of so many frames, as a person does who scrolls: between two frames, not within one. */
export async function follow(move: Move, frames: number, each = () => {}): Promise<void> {
  for (let at = 1; at <= frames; at += 1) {
    moves[move](at / frames);
    Guest.moved?.();
    await drawn();
    each();
  }
}

const middle = ({ left, top, width, height }: Omit<DOMRect, 'toJSON'> | DOMRect): Point => ({
  x: left + width / 2,
  y: top + height / 2,
});

/** The middle of the last hole in a sheet, which libraries draw as a path. */
function holeIn(path: string): Point {
  const hole = path.slice(path.lastIndexOf('M'));
  const number = (mark: string) => Number(new RegExp(`${mark}(-?[\\d.]+)`).exec(hole)?.[1]);
  const [x, y] = [number('M'), number('M[^,]+,')];
  const width = number('h') || number('H') - x;
  const height = number('v') || number('V') - y;
  return { x: x + width / 2, y: y + height / 2 };
}

/** The middle of what is drawn around the element; null where nothing is. */
function pointed(): Point | null {
  const ring = root?.deref()?.querySelector('.ring');
  if (ring) return middle(ring.getBoundingClientRect());
  const sheet = document.querySelector('.driver-overlay path, .shepherd-modal-overlay-container path');
  return sheet && holeIn(sheet.getAttribute('d')!);
}

const apart = (a: Point, b: Point): number => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));

/** The most, in px, that what is drawn was away from where the element is, or was one frame before. */
export async function worst(move: Move, frames: number): Promise<number> {
  let before = middle(target().getBoundingClientRect());
  let most = 0;
  await follow(move, frames, () => {
    const now = middle(target().getBoundingClientRect());
    const at = pointed();
    most = Math.max(most, at ? Math.min(apart(at, now), apart(at, before)) : Number.POSITIVE_INFINITY);
    before = now;
  });
  return most;
}
