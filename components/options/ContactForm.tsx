import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LENDERS } from '../../utils/know/lenders.ts';
import type { OwnContact, Refusal } from '../../utils/know/own-contact.ts';
import type { Say } from '../popup/view.ts';
import './ContactForm.css';
import { Field } from './Field.tsx';
import type { Acts } from './view.ts';

interface Props {
  /** The one that is changed; null for a new one. */
  old: OwnContact | null;
  acts: Acts;
  say: Say;
  close(saved: { contact: OwnContact; stripped: number } | null): void;
}

const blank = { name: '', number: '', link: '', lender: '', note: '' };

/** A contact to be written or changed. Escape leaves it as it was. */
export function ContactForm({ old, acts, say, close }: Props) {
  const [fields, setFields] = useState(() => {
    const held = Object.entries(old ?? {}).map(([key, value]) => [key, value ?? '']);
    return { ...blank, ...Object.fromEntries(held) } as typeof blank;
  });
  const [refusals, setRefusals] = useState<Refusal[]>([]);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(), [refusals]);

  const errorOf = (path: string) => {
    const refusal = refusals.find((each) => each.path === path);
    return refusal ? say(`options.refused.${refusal.because}`, refusal.params) : null;
  };
  const field = (name: 'name' | 'number' | 'link' | 'note') => ({
    id: `contact-${name}`,
    label: say(`options.field.${name}`),
    error: errorOf(name),
    value: fields[name],
    change: (value: string) => setFields((now) => ({ ...now, [name]: value })),
  });
  const save = async () => {
    const answer = await acts.saveContact(fields, old);
    if (Array.isArray(answer)) setRefusals(answer);
    else close(answer);
  };
  return (
    <form
      ref={form}
      class="contact-form"
      noValidate
      aria-labelledby="contact-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) close(null);
      }}
    >
      <h3 id="contact-form">{say(old ? 'options.contacts.change' : 'options.contacts.new')}</h3>
      <Field {...field('name')} />
      <Field {...field('number')} inputmode="tel" help={say('options.field.number.help')} />
      <Field {...field('link')} inputmode="url" help={say('options.field.link.help')} />
      <div class="field">
        <label for="contact-lender">{say('options.field.lender')}</label>
        <select
          id="contact-lender"
          value={fields.lender}
          onChange={(event) => {
            const lender = event.currentTarget.value;
            setFields((now) => ({ ...now, lender }));
          }}
        >
          <option value="">{say('options.field.lender.none')}</option>
          {LENDERS.map(({ id }) => (
            <option key={id} value={id}>
              {say(`options.lender.${id}`)}
            </option>
          ))}
        </select>
      </div>
      <Field {...field('note')} />
      <p class="field-error" role="alert">
        {errorOf('')}
      </p>
      <p class="contact-form-acts">
        <button type="submit" class="button main">
          {say('options.contacts.save')}
        </button>
        <button type="button" class="button" onClick={() => close(null)}>
          {say('options.contacts.cancel')}
        </button>
      </p>
    </form>
  );
}
