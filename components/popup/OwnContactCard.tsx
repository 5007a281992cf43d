import type { ComponentChildren } from 'preact';
import type { OwnContact } from '../../utils/know/own-contact.ts';
import './ContactCard.css';
import { Link } from './Link.tsx';
import { NumberLine } from './NumberLine.tsx';
import './OwnContactCard.css';
import type { Say } from './view.ts';

interface Props {
  contact: OwnContact;
  say: Say;
  /** What can be done with it. */
  children?: ComponentChildren;
}

/** A desk the person wrote down: the mark says that nobody else vouches for it. */
export function OwnContactCard({ contact, say, children }: Props) {
  const { name, number, link, lender, note } = contact;
  return (
    <li class="contact own-contact">
      <div class="contact-head">
        <h3>
          <bdi translate={false}>{name}</bdi>
        </h3>
        <span class="own-mark">{say('options.own')}</span>
      </div>
      {number && <NumberLine number={number} name={name} say={say} small />}
      <p class="contact-facts">
        {link && <Link url={link}>{say('options.own.link', { host: new URL(link).host })}</Link>}
        {lender && <span>{say(`options.lender.${lender}`)}</span>}
      </p>
      {note && (
        <p class="contact-note">
          <bdi translate={false}>{note}</bdi>
        </p>
      )}
      {children}
    </li>
  );
}
