import { useState } from 'preact/hooks';
import type { Line } from '../../utils/advise/advice.ts';
import { Fixed } from '../policy/Fixed.tsx';
import type { Say } from '../popup/view.ts';
import { Field } from './Field.tsx';
import './PauseSection.css';
import { Rows } from './Rows.tsx';
import { Section } from './Section.tsx';
import type { Acts, View } from './view.ts';

/** Where the guide rests. */
export function PauseSection({ view, acts, say }: { view: View; acts: Acts; say: Say }) {
  return (
    <Section
      id="pause"
      title={say('options.pause')}
      lead={say('options.pause.lead')}
      locked={view.locked.has('pausedAll') && view.locked.has('pausedSites')}
      partly
      say={say}
    >
      <label class="tick">
        <input
          type="checkbox"
          checked={view.pausedAll}
          disabled={view.locked.has('pausedAll')}
          onChange={(event) => acts.pauseAll(event.currentTarget.checked)}
        />
        <span>{say('options.pause.all')}</span>
      </label>
      <hr />
      {view.locked.has('pausedAll') && <Fixed id="fixed-pause-all" say={say} />}
      <fieldset class="pause-sites" disabled={view.locked.has('pausedSites')}>
        <Rows
          title={say('options.pause.sites')}
          rows={view.pausedSites.map((host) => ({
            id: host,
            name: host,
            label: say('options.pause.remove.of', { host }),
          }))}
          empty={say('options.pause.none')}
          button={say('options.pause.remove')}
          remove={acts.resumeSite}
        />
        <AddSite view={view} acts={acts} say={say} />
      </fieldset>
      {view.locked.has('pausedSites') && <Fixed id="fixed-pause-sites" say={say} />}
    </Section>
  );
}

function AddSite({ view, acts, say }: { view: View; acts: Acts; say: Say }) {
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<Line | null>(null);
  const add = () => {
    const answer = acts.pauseSite(typed);
    setRefused(answer);
    if (!answer) setTyped('');
  };
  return (
    <form
      class="add-site"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field
        id="pause-site"
        label={say('options.pause.add')}
        help={say('options.pause.add.help')}
        error={refused && say(refused)}
        value={typed}
        change={setTyped}
        inputmode="url"
        list="pause-hosts"
      />
      <datalist id="pause-hosts">
        {view.hosts.map((host) => (
          <option key={host} value={host} />
        ))}
      </datalist>
      <button type="submit" class="button">
        {say('options.pause.add.button')}
      </button>
    </form>
  );
}
