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

/** What this page is, and the one thing to do next. */
export function Status({ view, acts, say }: { view: View; acts: Acts; say: Say }) {
  const { status } = view;
  const { tone, headline, next } = words(status, say);
  const summary = status.is === 'guided' ? status.summary : null;
  return (
    <section class="card status" aria-live="polite" aria-busy={status.is === 'loading' || view.busy}>
      {summary?.step && <Steps step={summary.step} say={say} />}
      <div class="status-line">
        <StateIcon tone={tone} />
        <div>
          <p class="headline">{headline}</p>
          {next && <p class="next">{next}</p>}
        </div>
      </div>
      {view.denied && <p class="fine">{say('popup.denied')}</p>}
      <Buttons view={view} acts={acts} say={say} />
    </section>
  );
}

function words(status: PageStatus, say: Say): { tone: Tone; headline: string; next: string | null } {
  if (status.is === 'loading') return { tone: 'plain', headline: say('popup.loading'), next: null };
  if (status.is === 'guided') {
    const { state, headline, next } = status.summary;
    return { tone: TONES[state] ?? 'plain', headline: say(headline), next: say(next) };
  }
  const key = `popup.${status.is}`;
  const host = 'host' in status ? status.host : '';
  const tone = status.is === 'revoked' || status.is === 'failed' ? 'care' : 'plain';
  return { tone, headline: say(key), next: say(`${key}.next`, { host }) };
}

function Buttons({ view, acts, say }: { view: View; acts: Acts; say: Say }) {
  const { is } = view.status;
  if (is === 'loading' || is === 'guided') return null;
  const look = is === 'unlisted' || is === 'waiting' || is === 'revoked';
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
          {say(view.busy ? 'popup.looking' : 'popup.look')}
        </button>
      )}
      <button type="button" class="button" onClick={acts.practice}>
        {say('popup.practice')}
      </button>
    </div>
  );
}
