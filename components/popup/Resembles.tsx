import type { Resemblance } from '../../utils/advise/resemblance.ts';
import './Resembles.css';
import { StateIcon } from './StateIcon.tsx';
import type { Say } from './view.ts';

/** Says that a host which looks official is not in the directory; whose it is, nobody here knows. */
export function Resembles({ of, say }: { of: Resemblance; say: Say }) {
  const house = say(`safety.house.${of.house}`);
  const params = { house, official: of.official };
  return (
    <section class="card resembles">
      <div class="status-line">
        <StateIcon tone="care" />
        <h2>{say('safety.host', params)}</h2>
      </div>
      <p>{say(`safety.host.${of.trick}`, params)}</p>
      <p class="host" translate={false}>
        {of.host}
      </p>
      <p>
        {say('safety.host.listed')} <b translate={false}>{of.official}</b>
      </p>
      <p>{say('safety.host.do', params)}</p>
    </section>
  );
}
