import { SCAMS } from '../../utils/know/scams.ts';
import './Scam.css';
import type { Say } from './view.ts';

/** The line that keeps people from being cheated, always in sight; the six patterns one click away. */
export function Scam({ say }: { say: Say }) {
  return (
    <section class="scam">
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <path d="M10 1.8 3.2 4.3v5.1c0 4.2 2.8 7.3 6.8 8.8 4-1.5 6.8-4.6 6.8-8.8V4.3Z" />
        <path d="M10 6v5M10 13.6v.2" />
      </svg>
      <div>
        <p>{say('popup.scam')}</p>
        <details>
          <summary>{say('popup.scam.more')}</summary>
          <ol>
            {SCAMS.map(({ id }) => (
              <li key={id}>{say(`popup.scam.${id}`)}</li>
            ))}
          </ol>
        </details>
      </div>
    </section>
  );
}
