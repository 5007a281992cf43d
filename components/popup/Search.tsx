import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { searchDirectory } from '../../utils/advise/search.ts';
import { dictionaries } from '../../utils/know/strings/all.ts';
import type { Language } from '../../utils/know/strings/index.ts';
import { ContactCard } from './ContactCard.tsx';
import './Search.css';
import type { Say } from './view.ts';

interface Props {
  now: Date;
  language: Language;
  say: Say;
  /** The directory as it stands while nothing is searched for. */
  children: ComponentChildren;
}

/** A field over the directory; while something is typed, what fits stands in its place. */
export function Search({ now, language, say, children }: Props) {
  const [query, setQuery] = useState('');
  const { contacts, number } = searchDirectory(query, dictionaries);
  const isSearching = query.trim() !== '';
  const count = contacts.length > 0 ? say('directory.search.found', { n: contacts.length }) : '';
  const told = number ? say(`directory.number.${number}`) : count || say('directory.search.none');
  return (
    <>
      <input
        type="search"
        class="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={say('directory.search')}
        aria-label={say('directory.search')}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <p class={number === 'unknown' ? 'search-told unknown' : 'search-told'} role="status">
        {isSearching ? told : ''}
      </p>
      {!isSearching && children}
      {isSearching && contacts.length > 0 && (
        <ul class="card contact-list search-found">
          {contacts.map((contact) => (
            <ContactCard key={contact.id} contact={contact} now={now} language={language} say={say} />
          ))}
        </ul>
      )}
    </>
  );
}
