import type { ComponentChildren } from 'preact';
import '../popup/Header.css';
import { Mark } from '../popup/Mark.tsx';
import { Notice } from '../popup/Notice.tsx';
import '../popup/Popup.css';
import { type Say, sayIn } from '../popup/view.ts';
import { AboutSection } from './AboutSection.tsx';
import { ContactsSection } from './ContactsSection.tsx';
import { LanguageSection } from './LanguageSection.tsx';
import './Options.css';
import { PanelSection } from './PanelSection.tsx';
import { PauseSection } from './PauseSection.tsx';
import { ResetSection } from './ResetSection.tsx';
import type { Acts, View } from './view.ts';

interface Props {
  view: View;
  acts: Acts;
  /** A further section, in front of those that change nothing by themselves. */
  children?: (say: Say) => ComponentChildren;
}

/** The whole options page. Every change is kept at once. */
export function Options({ view, acts, children }: Props) {
  const say = sayIn(view.strings);
  const part = { view, acts, say };
  return (
    <div class="popup options">
      <header class="options-head">
        <Mark />
        <h1>
          {say('popup.name')} <span>{say('options.title')}</span>
        </h1>
      </header>
      <main>
        {view.repaired && <Notice say={say} acknowledge={acts.acknowledge} />}
        <LanguageSection {...part} />
        <PanelSection {...part} />
        <PauseSection {...part} />
        <ContactsSection {...part} />
        {children?.(say)}
        <ResetSection {...part} />
        <AboutSection view={view} say={say} />
      </main>
    </div>
  );
}
