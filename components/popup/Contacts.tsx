import { directoryFor } from '../../utils/advise/directory.ts';
import { givenFor } from '../../utils/advise/given.ts';
import { type Contact, REGIONS } from '../../utils/know/contacts.ts';
import type { GivenContact } from '../../utils/know/policy.ts';
import type { Language } from '../../utils/know/strings/index.ts';
import { GivenContacts } from '../policy/GivenContacts.tsx';
import { ContactCard } from './ContactCard.tsx';
import { ContactRow } from './ContactRow.tsx';
import './Contacts.css';
import { Provenance } from './Provenance.tsx';
import { Search } from './Search.tsx';
import type { Say } from './view.ts';

interface Props {
  ids: readonly string[];
  /** The first contact was chosen for this very page. */
  forPage: boolean;
  /** An organisation's contacts: behind the built-in ones. */
  given: readonly GivenContact[];
  now: Date;
  language: Language;
  say: Say;
}

/** The directory: the best desk for this page first, everything else within reach. */
export function Contacts({ ids, forPage, given, now, language, say }: Props) {
  const { first, others, payment, abroad } = directoryFor(ids);
  const [best, ...rest] = first;
  const { here, elsewhere } = givenFor(given, first);
  const list = (contacts: Contact[]) => (
    <ul class="contact-list">
      {contacts.map((contact) => (
        <ContactCard key={contact.id} contact={contact} now={now} language={language} say={say} />
      ))}
    </ul>
  );
  const oldest = payment.toSorted((a, b) => a.checkedOn.localeCompare(b.checkedOn))[0];
  return (
    <section class="contacts">
      <h2>{say('popup.contacts')}</h2>
      <p class="fine">{say('popup.verify')}</p>
      <Search now={now} language={language} say={say}>
        {best && (
          <div class={forPage ? 'card best' : 'card'}>
            {forPage && <p class="contact-best">{say('popup.contacts.here')}</p>}
            {list([best])}
          </div>
        )}
        <div class="card">{list(rest)}</div>
        {here.length > 0 && (
          <div class="card">
            <GivenContacts contacts={here} say={say} />
          </div>
        )}
        <div class="card folds">
          <details>
            <summary>{say('popup.contacts.others')}</summary>
            {list(others)}
          </details>
          <details>
            <summary>{say('popup.contacts.more', { n: payment.length })}</summary>
            <ul class="contact-rows">
              {payment.map((contact) => (
                <ContactRow key={contact.id} contact={contact} say={say} />
              ))}
            </ul>
            {oldest && <Provenance entry={oldest} now={now} say={say} />}
          </details>
          <details>
            <summary>{say('popup.contacts.region')}</summary>
            {REGIONS.map((region) => ({ region, desks: abroad.filter((each) => each.region === region) }))
              .filter(({ desks }) => desks.length > 0)
              .map(({ region, desks }) => (
                <section key={region} class="region">
                  <h3>{say(`directory.region.${region}`)}</h3>
                  {list(desks)}
                </section>
              ))}
          </details>
          {elsewhere.length > 0 && (
            <details>
              <summary>{say('policy.contacts.elsewhere', { n: elsewhere.length })}</summary>
              <GivenContacts contacts={elsewhere} say={say} />
            </details>
          )}
        </div>
      </Search>
    </section>
  );
}
