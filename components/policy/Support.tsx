import type { Say } from '../popup/view.ts';
import './Support.css';

/** What the organisation has to say: quoted, and told apart from what we say. */
export function Support({ text, say }: { text: string; say: Say }) {
  return (
    <figure class="support">
      <h2>{say('policy.support')}</h2>
      <blockquote translate={false}>{text}</blockquote>
      <figcaption class="fine">{say('policy.support.whose')}</figcaption>
    </figure>
  );
}
