import type { Language } from '../../utils/know/strings/index.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '../../utils/know/strings/languages.ts';
import type { Say } from '../popup/view.ts';
import { Choices } from './Choices.tsx';
import { Section } from './Section.tsx';
import type { Acts, View } from './view.ts';

const NAMED = LANGUAGES.map((lang) => ({ value: lang, label: LANGUAGE_NAMES[lang], lang }));

/** In which language the guide speaks. */
export function LanguageSection({ view, acts, say }: { view: View; acts: Acts; say: Say }) {
  const title = say('options.language');
  return (
    <Section
      id="language"
      title={title}
      lead={say('options.language.lead')}
      locked={view.locked.has('language')}
      say={say}
    >
      <Choices<Language | 'auto'>
        name="language"
        legend={title}
        quiet
        value={view.choice}
        options={[{ value: 'auto', label: say('popup.language.auto') }, ...NAMED]}
        choose={acts.speak}
      />
    </Section>
  );
}
