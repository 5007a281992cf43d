import { isStale } from '../../utils/advise/hours.ts';
import type { Contact } from '../../utils/know/contacts.ts';
import type { Say } from './view.ts';

type Entry = Pick<Contact, 'source' | 'checkedOn'>;

/** Where a number was published and when that was checked; amber once that is long ago. */
export function Provenance({ entry, now, say }: { entry: Entry; now: Date; say: Say }) {
  const params = { date: entry.checkedOn };
  const stale = isStale(entry.checkedOn, now);
  return (
    <p class="fine provenance">
      <span>{say('popup.source', { source: say(`popup.source.${entry.source}`) })}</span>
      {' · '}
      {stale ? <strong>{say('popup.stale', params)}</strong> : <span>{say('popup.checked', params)}</span>}
    </p>
  );
}
