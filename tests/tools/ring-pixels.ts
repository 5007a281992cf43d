import { type Colour, contrast, luminance, type Picture } from './pixels.ts';

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The lines of ring, pointer and mark lie between so many px outside of their box and so many inside, the end excluded. */
const BAND = [-2, 6] as const;
/** Corners are round; what is said here is said of the straight sides. */
const CORNER = 18;

/** A place on the outline: what to add to go one px further in, and one px further along. */
interface Place {
  x: number;
  y: number;
  inwards: [number, number];
  along: [number, number];
}

/** Places on all four sides of a box, every few px. */
export function placesOn({ left, top, width, height }: Box, every = 3, corner = CORNER): Place[] {
  const [x, y] = [Math.round(left), Math.round(top)];
  const [right, bottom] = [Math.round(left + width) - 1, Math.round(top + height) - 1];
  const places: Place[] = [];
  for (let at = x + corner; at <= right - corner; at += every)
    places.push(
      { x: at, y, inwards: [0, 1], along: [1, 0] },
      { x: at, y: bottom, inwards: [0, -1], along: [1, 0] },
    );
  for (let at = y + corner; at <= bottom - corner; at += every)
    places.push(
      { x, y: at, inwards: [1, 0], along: [0, 1] },
      { x: right, y: at, inwards: [-1, 0], along: [0, 1] },
    );
  return places;
}

/** Colours across the outline at a place, from the outside in. */
export function across(
  picture: Picture,
  { x, y, inwards: [dx, dy], along: [ax, ay] }: Place,
  [from, to]: readonly [number, number],
  aside = 0,
): Colour[] {
  return Array.from({ length: to - from }, (_, at) =>
    picture.at(x + dx * (from + at) + ax * aside, y + dy * (from + at) + ay * aside),
  );
}

/**
 * Looks along the whole outline for places where it could be lost.
 * @param drawn the page with it
 * @param bare the page without it
 * @param box of ring, pointer or mark, in px of the pictures
 * @param gap how far one may have to look along the line: dashes have gaps
 * @returns what is wrong, place by place; nothing where the two tones of the line stand side by side with a contrast of 3
 *   to each other, and one of them has that to whatever is behind it
 */
export function lostPlaces(drawn: Picture, bare: Picture, box: Box, gap = 0): string[] {
  const lost: string[] = [];
  for (const place of placesOn(box)) {
    const lines = Array.from({ length: 2 * gap + 1 }, (_, at) => across(drawn, place, BAND, at - gap));
    const own = lines.flat();
    const isPair = (a: Colour | undefined, b: Colour | undefined) => !!a && !!b && contrast(a, b) >= 3;
    const paired = lines.some((line, row) =>
      line.some((colour, at) => isPair(colour, line[at + 1]) || isPair(colour, lines[row + 1]?.[at])),
    );
    if (!paired) lost.push(`${place.x},${place.y}: not two tones, ${own.slice(0, 8).join(' ')}`);
    const ground = across(bare, place, [BAND[0] - 3, BAND[1]]).find((behind) =>
      own.every((colour) => contrast(colour, behind) < 3),
    );
    if (ground) lost.push(`${place.x},${place.y}: nothing of it is seen on ${ground}`);
  }
  return lost;
}

/** Half of the pixels are darker than this, and so on: the luminance below which a share of them lies. */
function quantile(colours: Colour[], share: number): Colour {
  const sorted = colours.toSorted((a, b) => luminance(a) - luminance(b));
  return sorted[Math.floor((sorted.length - 1) * share)]!;
}

/**
 * How well light words on a dark ground can be read.
 * @returns their contrast, and the height of the letters in px
 */
export function legibility(picture: Picture, { left, top, width, height }: Box) {
  const rows: Colour[][] = [];
  for (let y = Math.ceil(top + 1); y < top + height - 1; y += 1) {
    const row: Colour[] = [];
    for (let x = Math.ceil(left + height / 2); x < left + width - height / 2; x += 1)
      row.push(picture.at(x, y));
    rows.push(row);
  }
  const ground = quantile(rows.flat(), 0.4);
  const inked = rows.map((row) => row.some((colour) => contrast(colour, ground) >= 3));
  return {
    contrast: contrast(quantile(rows.flat(), 0.97), ground),
    height: inked.lastIndexOf(true) - inked.indexOf(true) + 1,
  };
}
