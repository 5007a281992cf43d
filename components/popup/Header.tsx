import type { Language } from '../../utils/know/strings/index.ts';
import './Header.css';
import { Mark } from './Mark.tsx';
import type { Say } from './view.ts';

/** Each language under its own name: who cannot read one must still find their own. */
const NAMES: readonly [Language, string][] = [
  ['zh-CN', '简体中文'],
  ['zh-TW', '繁體中文'],
  ['en', 'English'],
];

interface Props {
  choice: Language | 'auto';
  speak(choice: Language | 'auto'): void;
  say: Say;
}

/** Name and language. */
export function Header({ choice, speak, say }: Props) {
  return (
    <header class="head">
      <Mark />
      <h1>{say('popup.name')}</h1>
      <select
        aria-label={say('popup.language')}
        value={choice}
        onChange={(event) => speak(event.currentTarget.value as Language | 'auto')}
      >
        <option value="auto">{say('popup.language.auto')}</option>
        {NAMES.map(([language, name]) => (
          <option key={language} value={language} lang={language}>
            {name}
          </option>
        ))}
      </select>
    </header>
  );
}
