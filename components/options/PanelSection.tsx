import type { Say } from '../popup/view.ts';
import { Choices } from './Choices.tsx';
import './PanelSection.css';
import { Rows } from './Rows.tsx';
import { Section } from './Section.tsx';
import type { Acts, Corner, View } from './view.ts';

const CORNERS: readonly Corner[] = ['top-left', 'top-right', 'bottom-left', 'bottom-right'];

/** In which corner the panel stands: the usual one, and those of sites where it was moved. */
export function PanelSection({ view, acts, say }: { view: View; acts: Acts; say: Say }) {
  // Each browser gives them in another order.
  const sites = Object.entries(view.panels).toSorted(([a], [b]) => a.localeCompare(b));
  const rows = sites.map(([host, { corner, collapsed }]) => {
    const where = say(`options.corner.${corner}`);
    return {
      id: host,
      name: host,
      detail: collapsed ? say('options.panel.collapsed', { corner: where }) : where,
      label: say('options.panel.forget.of', { host }),
    };
  });
  return (
    <Section id="panel" title={say('options.panel')} lead={say('options.panel.lead')} say={say}>
      <Choices<Corner>
        name="corner"
        legend={say('options.panel.corner')}
        value={view.corner}
        options={CORNERS.map((corner) => ({
          value: corner,
          label: say(`options.corner.${corner}`),
          picture: <i class={`screen ${corner}`} aria-hidden="true" />,
        }))}
        choose={acts.place}
      />
      <hr />
      <Rows
        title={say('options.panel.sites')}
        rows={rows}
        empty={say('options.panel.none')}
        button={say('options.panel.forget')}
        remove={(host) => acts.forget([host])}
      />
      {rows.length > 1 && (
        <button type="button" class="button" onClick={() => acts.forget(sites.map(([host]) => host))}>
          {say('options.panel.forgetAll')}
        </button>
      )}
    </Section>
  );
}
