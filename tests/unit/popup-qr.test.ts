import { generate } from 'lean-qr/nano';
import { describe, expect, it } from 'vitest';
import { QUIET, qrPath } from '../../components/popup/qr-path.ts';

describe('the path of a code', () => {
  const uri = 'tel:4001003399';
  const { path, side } = qrPath(uri);
  const code = generate(uri);
  const squares = [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x},${y}`);

  it('does not leave the quiet zone, nor hold anything but squares', () => {
    expect(path.replace(/M\d+ \d+h1v1h-1z/g, '')).toBe('');
    expect(side).toBe(code.size + 2 * QUIET);
    for (const at of squares.flatMap((square) => square.split(',').map(Number))) {
      expect(at).toBeGreaterThanOrEqual(QUIET);
      expect(at).toBeLessThan(side - QUIET);
    }
  });
  it('has a square for each dark module', () => {
    const dark: string[] = [];
    for (let y = 0; y < code.size; y += 1)
      for (let x = 0; x < code.size; x += 1) if (code.get(x, y)) dark.push(`${x + QUIET},${y + QUIET}`);
    expect(squares).toEqual(dark);
    // The corner where a camera begins: a dark ring of seven, a light one, a dark heart.
    expect(squares).toContain(`${QUIET},${QUIET}`);
    expect(squares).not.toContain(`${QUIET + 1},${QUIET + 1}`);
    expect(squares).toContain(`${QUIET + 2},${QUIET + 2}`);
  });
});
