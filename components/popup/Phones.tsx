import type { AdviceSummary } from '../../utils/advise/advice.ts';
import { isKnownNumber } from '../../utils/know/contacts.ts';
import './Phones.css';
import type { Say } from './view.ts';

/** Numbers the page prints that the directory does not have: to be checked before anybody dials them. */
export function Phones({ phones, say }: { phones: AdviceSummary['phones']; say: Say }) {
  const strangers = [...new Set(phones.filter((each) => !isKnownNumber(each.text)).map((each) => each.text))];
  if (strangers.length === 0) return null;
  return (
    <section class="card phones">
      <h2>{say('popup.phones')}</h2>
      <ul>
        {strangers.map((text) => (
          <li key={text}>
            <b translate={false}>{text}</b>
            <span>{say('popup.phones.unknown')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
