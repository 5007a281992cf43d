import type { GivenContact } from '../../utils/know/policy.ts';
import '../popup/ContactCard.css';
import { addressOf, Link } from '../popup/Link.tsx';
import { NumberLine } from '../popup/NumberLine.tsx';
import type { Say } from '../popup/view.ts';
import './GivenContacts.css';

/** Contacts of an organisation. They look alike but never bear a source or a date of ours: we have not checked them. */
export function GivenContacts({ contacts, say }: { contacts: readonly GivenContact[]; say: Say }) {
  return (
    <div class="given">
      <p class="given-mark">{say('policy.provided')}</p>
      <ul class="contact-list">
        {contacts.map((contact) => (
          <li class="contact" key={`${contact.name} ${contact.number} ${contact.link}`} translate={false}>
            <h3>{contact.name}</h3>
            {contact.number && <NumberLine number={contact.number} name={contact.name} say={say} />}
            <p class="contact-facts">
              {contact.hours && <span>{contact.hours}</span>}
              {contact.link && <Link url={contact.link}>{addressOf(contact.link)}</Link>}
            </p>
            {contact.note && <p class="contact-note">{contact.note}</p>}
          </li>
        ))}
      </ul>
      <p class="fine">{say('policy.contact.whose')}</p>
    </div>
  );
}
