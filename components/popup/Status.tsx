import type { State } from '../../utils/advise/advice.ts';
import { StateIcon, type Tone } from './StateIcon.tsx';
import './Status.css';
import { Steps } from './Steps.tsx';
import type { Acts, PageStatus, Say, View } from './view.ts';

const TONES: Partial<Record<State, Tone>> = {
  found: 'ring',
  choose: 'ring',
  done: 'good',
  absent: 'care',
  lookalike: 'care',
  blocked: 'care',
  sensitive: 'care',
  unproven: 'care',
  unsure: 'care',
  'app-only': 'care',
  translated: 'care',
  reload: 'care',
};

/** What to say on the phone stands in the panel; here the numbers themselves stand below. */
const PANEL_ONLY = 'help.todo.call';

/** What this page is, and the one thing to do next. */
export function Status({ view, acts, say }: { view: View; acts: Acts; say: Say }) {
  const { status } = view;
  const { tone, headline, next } = words(status, say);
  const summary = status.is === 'guided' ? status.summary : null;
  const todo = summary && !summary.lost ? summary.todo.filter(({ key }) => key !== PANEL_ONLY) : [];
  return (
    <section class="card status" aria-live="polite" aria-busy={status.is === 'loading' || view.busy}>
      {summary?.step && !summary.lost && <Steps step={summary.step} say={say} />}
      <div class="status-line">
        <StateIcon tone={tone} />
        <div>
          <p class="headline">{headline}</p>
          {next && <p class="next">{next}</p>}
        </div>
      </div>
      {todo.length > 0 && (
        <ol class="todo">
          {todo.map((line) => (
            <li key={line.key}>{say(line)}</li>
          ))}
        </ol>
      )}
      {view.denied && <p class="fine">{say('popup.denied')}</p>}
      <Buttons view={view} acts={acts} say={say} />
    </section>
  );
}

function words(status: PageStatus, say: Say): { tone: Tone; headline: string; next: string | null } {
  if (status.is === 'loading') return { tone: 'plain', headline: say('popup.loading'), next: null };
  if (status.is === 'guided') {
    const { state, headline, next, lost } = status.summary;
    if (lost) return { tone: 'care', headline: say('safety.lost'), next: say('safety.lost.next') };
    return { tone: TONES[state] ?? 'plain', headline: say(headline), next: say(next) };
  }
  const key = `popup.${status.is}`;
  const host = 'host' in status ? status.host : '';
  const tone = status.is === 'revoked' || status.is === 'failed' ? 'care' : 'plain';
  return { tone, headline: say(key), next: say(`${key}.next`, { host }) };
}

function Buttons({ view, acts, say }: { view: View; acts: Acts; say: Say }) {
  const { status, resembles } = view;
  const { is } = status;
  const lost = is === 'guided' && status.summary.lost;
  if (is === 'loading' || (is === 'guided' && !lost)) return null;
  // The guide lends its name to no site that only looks like one of the journey.
  const look = (is === 'unlisted' && !resembles) || is === 'waiting' || is === 'revoked' || lost;
  return (
    <div class="status-buttons">
      {is === 'revoked' && (
        <button type="button" class="button main" disabled={view.busy} onClick={acts.allow}>
          {say('popup.allow')}
        </button>
      )}
      {look && (
        <button
          type="button"
          class={is === 'revoked' ? 'button' : 'button main'}
          disabled={view.busy}
          onClick={acts.look}
        >
          {say(view.busy ? 'popup.looking' : lost ? 'safety.lost.again' : 'popup.look')}
        </button>
      )}
      <button type="button" class="button" onClick={acts.practice}>
        {say('popup.practice')}
      </button>
    </div>
  );
}
