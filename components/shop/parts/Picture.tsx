import type { Goods } from '../world/orders.ts';
import './Picture.css';

/** Drawings of our own on a 48 × 48 field; no photograph and no mark of anyone. */
const outlines: Record<Goods, string> = {
  phone:
    'M17 8h14a3 3 0 0 1 3 3v26a3 3 0 0 1-3 3H17a3 3 0 0 1-3-3V11a3 3 0 0 1 3-3ZM18 12h5v5h-5zM18 20h3v3h-3z',
  tablet: 'M11 7h26a3 3 0 0 1 3 3v28a3 3 0 0 1-3 3H11a3 3 0 0 1-3-3V10a3 3 0 0 1 3-3ZM21 36h6',
  earbuds:
    'M17 12a6 6 0 0 0-6 6c0 4 3 5 3 8v8a3 3 0 0 0 6 0V16M31 12a6 6 0 0 1 6 6c0 4-3 5-3 8v8a3 3 0 0 1-6 0V16',
  brush: 'M21 20h6l1 18a4 4 0 0 1-8 0ZM22 20v-8h4v8M21 6h6v6h-6zM24 26v3',
  tv: 'M6 11h36v23H6zM17 40h14M24 34v6',
  fridge: 'M13 6h22v36H13zM24 6v36M21 20v6M27 20v6',
  lamp: 'M24 6l10 14H14ZM24 20v18M16 42h16',
  vacuum: 'M24 7a17 17 0 1 1 0 34a17 17 0 1 1 0-34ZM24 13a5 5 0 1 1 0 10a5 5 0 1 1 0-10ZM12 31h24',
  watch:
    'M18 14l1-8h10l1 8M18 34l1 8h10l1-8M16 14h16a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H16a4 4 0 0 1-4-4V18a4 4 0 0 1 4-4ZM24 19v6h5',
  laptop: 'M12 11h24v20H12ZM6 35h36l-2 3H8Z',
};

export function Picture({ goods, large = false }: { goods: Goods; large?: boolean }) {
  return (
    <svg class={`ps-picture${large ? ' is-large' : ''}`} viewBox="-8 -8 64 64" aria-hidden="true">
      <path d={outlines[goods]} />
    </svg>
  );
}
