import './Mark.css';

/** The shop's own mark, a shopping bag with a tick, and its name. */
export function Mark({ name }: { name: string }) {
  return (
    <span class="ps-mark">
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <path d="M5 9h22l2 17a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3Z" fill="#cf4a0c" />
        <path
          d="M11 12V8a5 5 0 0 1 10 0v4"
          fill="none"
          stroke="#7a2b06"
          stroke-width="2"
          stroke-linecap="round"
        />
        <path
          d="m11 19 4 4 7-7"
          fill="none"
          stroke="#fff"
          stroke-width="2.6"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
      {name}
    </span>
  );
}
