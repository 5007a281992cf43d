import './Notice.css';
import type { Say } from './view.ts';

/** Tells that stored settings were unreadable, and that nothing was thrown away. */
export function Notice({ say, acknowledge }: { say: Say; acknowledge(): void }) {
  return (
    <div class="notice" role="status">
      <p>{say('popup.corrupt')}</p>
      <button type="button" class="button" onClick={acknowledge}>
        {say('popup.acknowledge')}
      </button>
    </div>
  );
}
