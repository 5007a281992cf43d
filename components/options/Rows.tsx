import { useLayoutEffect, useRef } from 'preact/hooks';
import './Rows.css';

interface Props {
  title: string;
  rows: readonly { id: string; name: string; detail?: string; label: string }[];
  empty: string;
  /** What is written on the button of each row. */
  button: string;
  remove(id: string): void;
}

/** A list of things that can be taken off it. */
export function Rows({ title, rows, empty, button, remove }: Props) {
  const { place, leave } = useFocusAfter<HTMLDivElement>(rows.length);
  return (
    <div class="rows" ref={place}>
      <h3 tabindex={-1}>{title}</h3>
      {rows.length === 0 && <p class="fine">{empty}</p>}
      <ul>
        {rows.map(({ id, name, detail, label }, at) => (
          <li key={id} class="row">
            <span class="row-name">
              <bdi translate={false}>{name}</bdi>
              {detail && <span class="fine">{detail}</span>}
            </span>
            <button
              type="button"
              class="button leaves"
              aria-label={label}
              onClick={() => {
                leave(at);
                remove(id);
              }}
            >
              {button}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/**
 * Keeps the focus in a list whose focused entry goes away: it moves to the button of class `leaves` that takes its place,
 * or to the heading.
 */
export function useFocusAfter<Host extends HTMLElement>(count: number) {
  const place = useRef<Host>(null);
  const gone = useRef(-1);
  // It is the count that tells of a change; at once, before the person has moved on.
  useLayoutEffect(() => {
    if (gone.current < 0) return;
    const buttons = place.current?.querySelectorAll<HTMLElement>('.leaves') ?? [];
    const next = buttons[Math.min(gone.current, buttons.length - 1)];
    (next ?? place.current?.querySelector<HTMLElement>('h3'))?.focus();
    gone.current = -1;
  }, [count]);
  return {
    place,
    leave(at: number) {
      gone.current = at;
    },
  };
}
