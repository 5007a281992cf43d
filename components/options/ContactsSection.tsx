import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { contactKey, OWN_LIMITS, type OwnContact } from '../../utils/know/own-contact.ts';
import { OwnContactCard } from '../popup/OwnContactCard.tsx';
import type { Say } from '../popup/view.ts';
import { ContactForm } from './ContactForm.tsx';
import './ContactsSection.css';
import { ImportExport } from './ImportExport.tsx';
import { useFocusAfter } from './Rows.tsx';
import { Section } from './Section.tsx';
import type { Acts, View } from './view.ts';

type Open = { is: 'new' } | { is: 'edit'; contact: OwnContact } | null;
type News = { text: string; undo?: () => void } | null;

/** What the person wrote down: always named as theirs, never mixed with the directory. */
export function ContactsSection({ view, acts, say }: { view: View; acts: Acts; say: Say }) {
  const { contacts } = view;
  const [open, setOpen] = useState<Open>(null);
  const [news, setNews] = useState<News>(null);
  const { place, leave } = useFocusAfter<HTMLDivElement>(contacts.length);
  const add = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (wasOpen.current && !open) add.current?.focus();
    wasOpen.current = open !== null;
  }, [open]);

  const form = (old: OwnContact | null) => (
    <ContactForm
      old={old}
      acts={acts}
      say={say}
      close={(saved) => {
        setOpen(null);
        if (!saved) return setNews(null);
        const stripped = saved.stripped > 0 ? say('options.contacts.stripped', { n: saved.stripped }) : '';
        setNews({ text: `${say('options.contacts.saved', { name: saved.contact.name })}${stripped}` });
      }}
    />
  );
  const remove = (contact: OwnContact, at: number) => {
    leave(at);
    acts.removeContact(contact);
    const undo = () => {
      acts.restoreContact(contact);
      setNews(null);
    };
    setNews({ text: say('options.contacts.deleted', { name: contact.name }), undo });
  };
  return (
    <Section id="contacts" title={say('options.contacts')} lead={say('options.contacts.lead')} say={say}>
      <div class="own-list" ref={place}>
        <h3 tabindex={-1}>
          {contacts.length === 0
            ? say('options.contacts.none')
            : say('options.contacts.count', { n: contacts.length, most: OWN_LIMITS.contacts })}
        </h3>
        <ul>
          {contacts.map((contact, at) =>
            open?.is === 'edit' && contactKey(open.contact) === contactKey(contact) ? (
              <li key="form" class="contact">
                {form(contact)}
              </li>
            ) : (
              <OwnContactCard key={contactKey(contact)} contact={contact} say={say}>
                <div class="own-acts">
                  <button
                    type="button"
                    class="button"
                    aria-label={say('options.contacts.edit.of', { name: contact.name })}
                    onClick={() => setOpen({ is: 'edit', contact })}
                  >
                    {say('options.contacts.edit')}
                  </button>
                  <button
                    type="button"
                    class="button leaves"
                    aria-label={say('options.contacts.delete.of', { name: contact.name })}
                    onClick={() => remove(contact, at)}
                  >
                    {say('options.contacts.delete')}
                  </button>
                </div>
              </OwnContactCard>
            ),
          )}
        </ul>
      </div>
      <p class="news" role="status">
        {news && <bdi>{news.text}</bdi>}
        {news?.undo && (
          <button type="button" class="button" onClick={news.undo}>
            {say('options.contacts.undo')}
          </button>
        )}
      </p>
      {open?.is === 'new' ? (
        form(null)
      ) : (
        <button type="button" class="button main" ref={add} onClick={() => setOpen({ is: 'new' })}>
          {say('options.contacts.add')}
        </button>
      )}
      <hr />
      <ImportExport view={view} acts={acts} say={say} />
    </Section>
  );
}
