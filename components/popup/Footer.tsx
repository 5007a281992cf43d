import { Fixed } from '../policy/Fixed.tsx';
import './Footer.css';
import { type Acts, hostOf, type Say, type View } from './view.ts';

/** Silence for this site or everywhere, practice, and who we are not. */
export function Footer({ view, acts, say }: { view: View; acts: Acts; say: Say }) {
  const host = hostOf(view.status);
  const { locked, pausedSites, pausedAll } = view.policy;
  const siteFixed = locked.includes('pausedSites') || (host !== null && pausedSites.includes(host));
  const allFixed = locked.includes('pausedAll') || pausedAll;
  return (
    <footer class="foot">
      <section class="card pauses">
        {host && (
          <Switch on={view.paused.tab} fixed={false} change={acts.pauseTab} label={say('side.pause.tab')} />
        )}
        {host && (
          <Switch
            on={view.paused.site}
            fixed={siteFixed}
            change={acts.pauseSite}
            label={say('popup.pause.site', { host })}
          />
        )}
        <Switch on={view.paused.all} fixed={allFixed} change={acts.pauseAll} label={say('popup.pause.all')} />
        {((host && siteFixed) || allFixed) && <Fixed id="fixed-pause" say={say} />}
      </section>
      <button type="button" class="button beside" onClick={acts.beside}>
        {say('side.open')}
      </button>
      {(view.status.is === 'guided' || view.status.is === 'loading') && (
        <button type="button" class="button" onClick={acts.practice}>
          {say('popup.practice')}
        </button>
      )}
      <button type="button" class="button" onClick={acts.options}>
        {say('options.open')}
      </button>
      <p class="fine">{say('popup.about')}</p>
    </footer>
  );
}

interface SwitchProps {
  on: boolean;
  /** Only the organisation can move it. */
  fixed: boolean;
  change(on: boolean): void;
  label: string;
}

function Switch({ on, fixed, change, label }: SwitchProps) {
  return (
    <label class="switch">
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={fixed}
        aria-describedby={fixed ? 'fixed-pause' : undefined}
        onChange={(event) => change(event.currentTarget.checked)}
      />
    </label>
  );
}
