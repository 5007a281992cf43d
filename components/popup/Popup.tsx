import { format } from '../../utils/know/strings/index.ts';
import { Contacts } from './Contacts.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { Notice } from './Notice.tsx';
import { OwnContacts } from './OwnContacts.tsx';
import { Phones } from './Phones.tsx';
import './Popup.css';
import { Scam } from './Scam.tsx';
import { Status } from './Status.tsx';
import type { Acts, Say, View } from './view.ts';

/** The whole popup: where the person is, whom they can turn to, and how to silence the guide. */
export function Popup({ view, acts }: { view: View; acts: Acts }) {
  const say: Say = (line, params) =>
    typeof line === 'string'
      ? format(view.strings, line, params)
      : format(view.strings, line.key, { ...line.params, ...params });
  const summary = view.status.is === 'guided' ? view.status.summary : null;
  return (
    <div class="popup">
      <Header choice={view.choice} speak={acts.speak} say={say} />
      <main>
        {view.repaired && <Notice say={say} acknowledge={acts.acknowledge} />}
        <Status view={view} acts={acts} say={say} />
        <Scam say={say} />
        <Phones phones={summary?.phones ?? []} say={say} />
        <Contacts
          ids={summary?.contacts ?? []}
          forPage={Boolean(summary?.step)}
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
