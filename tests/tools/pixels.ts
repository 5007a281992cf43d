import { inflateSync } from 'node:zlib';
import type { Browser, Page } from 'puppeteer-core';

/** Colour of one pixel: red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];
/** A picture, and the colour at a place in it, in px from its left upper corner. */
export interface Picture {
  width: number;
  height: number;
  at(x: number, y: number): Colour;
}

/** Relative luminance as WCAG 2 has it, 0 to 1. */
export function luminance(colour: Colour): number {
  const [r = 0, g = 0, b = 0] = colour.map((each) => {
    const part = each / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours as WCAG 2 has it, 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

/** What a row's bytes were predicted from, by the filters of PNG: nothing, left, above, both, or the nearest of three. */
const predictions = [
  () => 0,
  (left: number) => left,
  (_: number, above: number) => above,
  (left: number, above: number) => (left + above) >> 1,
  (left: number, above: number, corner: number) => {
    const [a, b, c] = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs) as [
      number,
      number,
      number,
    ];
    if (a <= b && a <= c) return left;
    return b <= c ? above : corner;
  },
];

/**
 * Takes a screenshot apart.
 * @param file a PNG as browsers write it: eight bits a channel, RGB or RGBA, not interlaced
 * @throws where it is something else
 */
export function decodePng(file: Uint8Array): Picture {
  const bytes = Buffer.from(file);
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  const channels = { 2: 3, 6: 4 }[bytes[25] ?? -1];
  if (bytes.toString('latin1', 1, 4) !== 'PNG' || bytes[24] !== 8 || bytes[28] !== 0 || !channels)
    throw new Error('not a PNG of eight bits, RGB or RGBA');
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const data = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const predict = predictions[raw[y * (stride + 1)] ?? 0]!;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < channels ? 0 : data[at - channels]!;
      const above = y === 0 ? 0 : data[at - stride]!;
      const corner = x < channels || y === 0 ? 0 : data[at - stride - channels]!;
      data[at] = raw[at + y + 1]! + predict(left, above, corner);
    }
  }
  return {
    width,
    height,
    at(x, y) {
      const at = Math.floor(y) * stride + Math.floor(x) * channels;
      return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    },
  };
}

/** What can be seen of a page just now, or of a part of it. */
export async function takePicture(
  page: Page,
  clip?: { x: number; y: number; width: number; height: number },
): Promise<Picture> {
  return decodePng(await page.screenshot(clip ? { clip } : {}));
}

/**
 * A picture as the other side of a call sees a shared screen: made small, compressed hard, and unpacked again.
 * @param png the screen
 * @param width of the frame, in px; its height follows
 * @param quality of the JPEG, 0 to 1
 */
export async function asVideoFrame(
  browser: Browser,
  png: Uint8Array,
  width: number,
  quality: number,
): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    const base64 = await page.evaluate(
      async (source, wide, how) => {
        const draw = async (url: string, scale?: number) => {
          const image = new Image();
          image.src = url;
          await image.decode();
          const canvas = document.createElement('canvas');
          canvas.width = scale ?? image.width;
          canvas.height = Math.round((image.height * canvas.width) / image.width);
          const context = canvas.getContext('2d')!;
          context.imageSmoothingQuality = 'high';
          context.drawImage(image, 0, 0, canvas.width, canvas.height);
          return canvas;
        };
        const small = await draw(`data:image/png;base64,${source}`, wide);
        const sent = await draw(small.toDataURL('image/jpeg', how));
        return sent.toDataURL('image/png').replace(/^.*,/, '');
      },
      Buffer.from(png).toString('base64'),
      width,
      quality,
    );
    return Buffer.from(base64, 'base64');
  } finally {
    await page.close();
  }
}
