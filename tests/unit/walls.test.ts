import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../..');

/** Who may import whom, besides itself: an arrow never runs back. */
const rooms: Record<string, string[]> = {
  'utils/read': [],
  'utils/know': [],
  'utils/recognise': ['utils/read', 'utils/know'],
  'utils/advise': ['utils/recognise', 'utils/know'],
  'utils/keep': ['utils/know'],
  components: ['utils/advise', 'utils/know', 'utils/read', 'utils/recognise'],
  entrypoints: ['utils/read', 'utils/know', 'utils/recognise', 'utils/advise', 'utils/keep', 'components'],
};
const roomOf = (file: string): string | undefined =>
  Object.keys(rooms).find((room) => file.startsWith(`${room}/`));

const files = globSync('{utils,components,entrypoints}/**/*.{ts,tsx}', { cwd: root });
const imports = files.flatMap((file) => {
  const text = readFileSync(path.join(root, file), 'utf8');
  return [...text.matchAll(/^(?:import|export)\s[^;]*?from '(\.[^']+)'/gms)].map((match) => ({
    from: file,
    to: path.join(path.dirname(file), match[1]!.replace(/\?.*$/, '')),
  }));
});

describe('the walls between the rooms', () => {
  it('finds the rooms and their imports', () => {
    expect(new Set(files.map(roomOf))).toEqual(new Set(Object.keys(rooms)));
    expect(imports.length).toBeGreaterThan(100);
  });

  it.each(Object.keys(rooms))('%s imports only what it may', (room) => {
    const wrong = imports
      .filter(({ from }) => roomOf(from) === room)
      .filter(({ to }) => {
        const other = roomOf(to);
        return other !== undefined && other !== room && !rooms[room]!.includes(other);
      })
      .map(({ from, to }) => `${from} → ${to}`);
    expect(wrong).toEqual([]);
  });

  it('keeps browser APIs out of the rooms that decide', () => {
    const wrong = files
      .filter((file) => /^utils\/(recognise|advise|know)\//.test(file) && !file.includes('/strings/'))
      .filter((file) =>
        /\b(chrome|browser)\.\w|\bwindow\.|\bdocument\./.test(readFileSync(path.join(root, file), 'utf8')),
      );
    expect(wrong).toEqual([]);
  });

  it('imports with extensions, so that Node runs what has no markup', () => {
    const wrong = imports
      .filter(({ to }) => !/\.(ts|tsx|css|html)$/.test(to))
      .map(({ from, to }) => `${from} → ${to}`);
    expect(wrong).toEqual([]);
  });

  it('never acts on a page and never sends', () => {
    const wrong = files.filter((file) =>
      /\.click\(\)|dispatchEvent\(|innerHTML|insertAdjacentHTML|\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket/.test(
        readFileSync(path.join(root, file), 'utf8'),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
