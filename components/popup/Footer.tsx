import './Footer.css';
import { type Acts, hostOf, type Say, type View } from './view.ts';

/** Silence for this site or everywhere, practice, and who we are not. */
export function Footer({ view, acts, say }: { view: View; acts: Acts; say: Say }) {
  const host = hostOf(view.status);
  return (
    <footer class="foot">
      <section class="card pauses">
        {host && <Switch on={view.paused.tab} change={acts.pauseTab} label={say('side.pause.tab')} />}
        {host && (
          <Switch on={view.paused.site} change={acts.pauseSite} label={say('popup.pause.site', { host })} />
        )}
        <Switch on={view.paused.all} change={acts.pauseAll} label={say('popup.pause.all')} />
      </section>
      <button type="button" class="button beside" onClick={acts.beside}>
        {say('side.open')}
      </button>
      {(view.status.is === 'guided' || view.status.is === 'loading') && (
        <button type="button" class="button" onClick={acts.practice}>
          {say('popup.practice')}
        </button>
      )}
      <p class="fine">{say('popup.about')}</p>
    </footer>
  );
}

function Switch({ on, change, label }: { on: boolean; change(on: boolean): void; label: string }) {
  return (
    <label class="switch">
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={(event) => change(event.currentTarget.checked)}
      />
    </label>
  );
}
