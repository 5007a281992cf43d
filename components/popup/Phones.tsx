import { contactByNumber, digitsOf } from '../../utils/know/contacts.ts';
import './Phones.css';
import type { Say } from './view.ts';

/** More than these stand behind a fold: a page that lists branches is not what the popup is for. */
const MOST = 5;

/** Numbers the page prints, against the directory: what is not in it has to be checked before anybody dials it. */
export function Phones({ phones, say }: { phones: readonly string[]; say: Say }) {
  const once = [...new Map(phones.map((text) => [digitsOf(text), text])).values()];
  const strangers = once.filter((text) => !contactByNumber(text));
  const numbers = [...strangers, ...once.filter((text) => contactByNumber(text))];
  if (numbers.length === 0) return null;
  const list = (texts: string[]) => (
    <ul>
      {texts.map((text) => (
        <Phone key={text} text={text} say={say} />
      ))}
    </ul>
  );
  const rest = numbers.slice(MOST);
  return (
    <section class={strangers.length > 0 ? 'card phones strange' : 'card phones'}>
      <h2>{say('popup.phones')}</h2>
      {list(numbers.slice(0, MOST))}
      {rest.length > 0 && (
        <details>
          <summary>{say('directory.phones.more', { n: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
    </section>
  );
}

function Phone({ text, say }: { text: string; say: Say }) {
  const contact = contactByNumber(text);
  return (
    <li class={contact ? 'known' : 'unknown'}>
      <b translate={false}>{text}</b>
      <span>
        {contact
          ? say('directory.phones.known', { name: say(`popup.contact.${contact.id}`) })
          : say('popup.phones.unknown')}
      </span>
    </li>
  );
}
