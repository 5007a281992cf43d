import { generate } from 'lean-qr/nano';

/** The light frame that a camera needs around a code, in modules; ISO/IEC 18004 asks for four. */
export const QUIET = 4;

/**
 * A QR code as one path, a square for each dark module, with its quiet zone.
 * @returns the path, and the side of the whole in modules
 */
export function qrPath(text: string): { path: string; side: number } {
  const code = generate(text);
  const { size } = code;
  let path = '';
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) if (code.get(x, y)) path += `M${x + QUIET} ${y + QUIET}h1v1h-1z`;
  return { path, side: size + 2 * QUIET };
}
