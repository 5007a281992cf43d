import type { Say } from '../popup/view.ts';
import './Fixed.css';

/** Says beside a control why it does not move. */
export function Fixed({ id, say }: { id: string; say: Say }) {
  return (
    <p class="fine fixed" id={id}>
      <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
        <path d="M4.5 7V5a3.5 3.5 0 0 1 7 0v2" />
        <rect x="3" y="7" width="10" height="7" rx="1.5" />
      </svg>
      {say('policy.fixed')}
    </p>
  );
}
