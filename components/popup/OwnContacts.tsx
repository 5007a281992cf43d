import { contactKey, type OwnContact } from '../../utils/know/own-contact.ts';
import { OwnContactCard } from './OwnContactCard.tsx';
import type { Say } from './view.ts';

interface Props {
  contacts: readonly OwnContact[];
  /** The lender of this page: theirs come first, among themselves. */
  lender: string | null;
  say: Say;
}

/** What the person added, apart from the directory and always below it. */
export function OwnContacts({ contacts, lender, say }: Props) {
  if (contacts.length === 0) return null;
  const isTheirs = (each: OwnContact) => Number(lender !== null && each.lender === lender);
  const sorted = contacts.toSorted((a, b) => isTheirs(b) - isTheirs(a));
  return (
    <section class="contacts">
      <h2>{say('options.own.title')}</h2>
      <p class="fine">{say('options.own.lead')}</p>
      <ul class="card">
        {sorted.map((contact) => (
          <OwnContactCard key={contactKey(contact)} contact={contact} say={say} />
        ))}
      </ul>
    </section>
  );
}
