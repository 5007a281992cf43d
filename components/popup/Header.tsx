import type { Language } from '../../utils/know/strings/index.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '../../utils/know/strings/languages.ts';
import { Fixed } from '../policy/Fixed.tsx';
import './Header.css';
import { Mark } from './Mark.tsx';
import type { Say } from './view.ts';

interface Props {
  choice: Language | 'auto';
  /** The organisation's default, and whether nothing else can be chosen. */
  org: { language: Language | null; locked: boolean };
  speak(choice: Language | 'auto'): void;
  say: Say;
}

/** Name and language. */
export function Header({ choice, org, speak, say }: Props) {
  return (
    <header class="head">
      <Mark />
      <h1>{say('popup.name')}</h1>
      <select
        aria-label={say('popup.language')}
        value={choice}
        disabled={org.locked}
        aria-describedby={org.locked ? 'fixed-language' : undefined}
        onChange={(event) => speak(event.currentTarget.value as Language | 'auto')}
      >
        <option value="auto">{say(org.language ? 'policy.language.auto' : 'popup.language.auto')}</option>
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {LANGUAGE_NAMES[language]}
          </option>
        ))}
      </select>
      {org.locked && <Fixed id="fixed-language" say={say} />}
    </header>
  );
}
