import type { Policy as Decided, Problem, ReadPolicy } from '../../utils/know/policy.ts';
import { LANGUAGE_NAMES } from '../../utils/know/strings/languages.ts';
import { GivenContacts } from '../policy/GivenContacts.tsx';
import { Support } from '../policy/Support.tsx';
import type { Say } from '../popup/view.ts';
import './Policy.css';

/** What an organisation has set, what of it applies, and what was not taken as given, and why. */
export function Policy({ org, say }: { org: ReadPolicy; say: Say }) {
  if (!org.managed) return null;
  const lines = linesOf(org.policy, say);
  const { contacts, pausedSites, supportText } = org.policy;
  const nothing = lines.length + contacts.length + pausedSites.length === 0 && supportText === null;
  return (
    <section class="policy" aria-labelledby="policy-head">
      <h2 id="policy-head">{say('policy.managed')}</h2>
      <p class="fine">{say('policy.about')}</p>
      <h3>{say('policy.applies')}</h3>
      {nothing && <p>{say('policy.applies.none')}</p>}
      {lines.length > 0 && (
        <ul class="policy-lines">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {pausedSites.length > 0 && (
        <>
          <p>{say('policy.is.sites')}</p>
          <ul class="policy-sites" translate={false}>
            {pausedSites.map((host) => (
              <li key={host}>{host}</li>
            ))}
          </ul>
        </>
      )}
      {supportText && <Support text={supportText} say={say} />}
      {contacts.length > 0 && (
        <>
          <p>{say('policy.is.contacts')}</p>
          <GivenContacts contacts={contacts} say={say} />
        </>
      )}
      {org.problems.length > 0 && <Problems problems={org.problems} say={say} />}
    </section>
  );
}

/** The short decisions, a sentence each. */
function linesOf({ language, locked, pausedAll }: Decided, say: Say): string[] {
  const name = language ? LANGUAGE_NAMES[language] : say('policy.is.language.browser');
  const fixed = locked.includes('language');
  return [
    (language || fixed) &&
      say(fixed ? 'policy.is.language.locked' : 'policy.is.language', { language: name }),
    locked.includes('pausedSites') && say('policy.is.sites.locked'),
    pausedAll && say('policy.is.all'),
    !pausedAll && locked.includes('pausedAll') && say('policy.is.all.locked'),
  ].filter((line) => typeof line === 'string');
}

function Problems({ problems, say }: { problems: readonly Problem[]; say: Say }) {
  return (
    <div class="policy-problems">
      <h3>{say('policy.problems', { n: problems.length })}</h3>
      <p class="fine">{say('policy.problems.about')}</p>
      <dl>
        {problems.map(({ path, code }) => (
          <div key={`${path} ${code}`}>
            <dt>{path === '' ? say('policy.problems.whole') : <code translate={false}>{path}</code>}</dt>
            <dd>{say(`policy.code.${code}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
