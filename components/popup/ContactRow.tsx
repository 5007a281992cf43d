import type { Contact } from '../../utils/know/contacts.ts';
import './ContactRow.css';
import { NumberLine } from './NumberLine.tsx';
import type { Say } from './view.ts';

/** One of many: a name and a number; where they are from stands once, below the list. */
export function ContactRow({ contact, say }: { contact: Contact; say: Say }) {
  const name = say(`popup.contact.${contact.id}`);
  return (
    <li class="contact-row">
      <h3>{name}</h3>
      {contact.number ? (
        <NumberLine number={contact.number} name={name} say={say} small />
      ) : (
        contact.note && <p class="fine">{say(`popup.note.${contact.id}`)}</p>
      )}
    </li>
  );
}
