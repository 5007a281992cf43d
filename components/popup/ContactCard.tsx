import type { Contact } from '../../utils/know/contacts.ts';
import type { Language } from '../../utils/know/strings/index.ts';
import './ContactCard.css';
import { addressOf, Link } from './Link.tsx';
import { NumberLine } from './NumberLine.tsx';
import { OpenState, publishedHours } from './OpenState.tsx';
import { Provenance } from './Provenance.tsx';
import type { Say } from './view.ts';

interface Props {
  contact: Contact;
  now: Date;
  language: Language;
  say: Say;
}

/** One desk: its number in large figures, whether somebody answers now, and where the number is from. */
export function ContactCard({ contact, now, language, say }: Props) {
  const name = say(`popup.contact.${contact.id}`);
  const hours = publishedHours(contact.hours, say);
  return (
    <li class="contact">
      <div class="contact-head">
        <h3>{name}</h3>
        {contact.url && contact.number && (
          <Link url={contact.url} label={say('popup.site.of', { name })}>
            {say('popup.site')}
          </Link>
        )}
      </div>
      {contact.number && <NumberLine number={contact.number} name={name} say={say} />}
      <p class="contact-facts">
        <OpenState hours={contact.hours} now={now} language={language} say={say} />
        {hours && <span>{hours}</span>}
        {contact.url && !contact.number && <Link url={contact.url}>{addressOf(contact.url)}</Link>}
      </p>
      <p class="contact-for">{purposeOf(contact, language, say)}</p>
      {contact.note && <p class="contact-note">{say(`popup.note.${contact.id}`)}</p>}
      <Provenance entry={contact} now={now} say={say} />
    </li>
  );
}

/** What it is for, and in which language it was published where that may be in the way. */
function purposeOf(contact: Contact, language: Language, say: Say): string {
  const matters = contact.matters.map((matter) => say(`directory.matter.${matter}`));
  const foreign = isForeign(contact, language) ? [say(`directory.language.${contact.languages[0]}`)] : [];
  return [...matters, ...foreign].join(' · ');
}

/** Published in none that the person reads: both ways of writing Chinese are one to them. */
function isForeign({ languages }: Contact, language: Language): boolean {
  return !languages.some((each) => each.slice(0, 2) === language.slice(0, 2));
}
