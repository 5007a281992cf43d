import type { State } from '../../utils/advise/advice.ts';
import { Support } from '../policy/Support.tsx';
import { Contacts } from './Contacts.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { Notice } from './Notice.tsx';
import { OwnContacts } from './OwnContacts.tsx';
import { Phones } from './Phones.tsx';
import './Popup.css';
import { Resembles } from './Resembles.tsx';
import { Scam } from './Scam.tsx';
import { Status } from './Status.tsx';
import { type Acts, sayIn, type View } from './view.ts';

/** Where passwords, codes and cards are typed the warning comes before all else. */
const SECRETS: readonly State[] = ['sensitive', 'signed-out'];

/** The whole popup: where the person is, whom they can turn to, and how to silence the guide. */
export function Popup({ view, acts }: { view: View; acts: Acts }) {
  const say = sayIn(view.strings);
  const { policy } = view;
  const org = { language: policy.language, locked: policy.locked.includes('language') };
  const summary = view.status.is === 'guided' ? view.status.summary : null;
  const warnsFirst = view.resembles !== null || (summary !== null && SECRETS.includes(summary.state));
  return (
    <div class="popup">
      <Header choice={view.choice} org={org} speak={acts.speak} say={say} />
      <main>
        {view.repaired && <Notice say={say} acknowledge={acts.acknowledge} />}
        {view.resembles && <Resembles of={view.resembles} say={say} />}
        {warnsFirst && <Scam say={say} />}
        {!(view.resembles && view.status.is === 'unlisted') && <Status view={view} acts={acts} say={say} />}
        {!warnsFirst && <Scam say={say} />}
        {policy.supportText && <Support text={policy.supportText} say={say} />}
        <Phones phones={summary?.phones ?? []} say={say} />
        <Contacts
          ids={summary?.contacts ?? []}
          forPage={Boolean(summary?.step)}
          given={policy.contacts}
          now={view.now}
          language={view.language}
          say={say}
        />
        <OwnContacts contacts={view.ownContacts} lender={summary?.lender ?? null} say={say} />
      </main>
      <Footer view={view} acts={acts} say={say} />
    </div>
  );
}
