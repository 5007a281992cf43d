import type { Language } from '../../utils/know/strings/index.ts';
import type { Say } from '../popup/view.ts';
import { Choices } from './Choices.tsx';
import { Section } from './Section.tsx';
import type { Acts, View } from './view.ts';

/** Each language under its own name: who cannot read one must still find their own. */
const NAMES: readonly { value: Language; label: string; lang: string }[] = [
  { value: 'zh-CN', label: '简体中文', lang: 'zh-CN' },
  { value: 'zh-TW', label: '繁體中文', lang: 'zh-TW' },
  { value: 'en', label: 'English', lang: 'en' },
];

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
        options={[{ value: 'auto', label: say('popup.language.auto') }, ...NAMES]}
        choose={acts.speak}
      />
    </Section>
  );
}
