import type { Say } from '../popup/view.ts';
import './AboutSection.css';
import { Section } from './Section.tsx';
import type { View } from './view.ts';

const CAN = ['point', 'explain', 'absent'];
const CANNOT = ['click', 'send', 'type', 'ask', 'claim'];

/** What the extension does, what it never does, and what each permission is for. */
export function AboutSection({ view, say }: { view: View; say: Say }) {
  const { permissions, hosts } = view;
  const list = (kind: string, keys: readonly string[]) => (
    <ul class={`about-list ${kind}`}>
      {keys.map((key) => (
        <li key={key}>{say(`options.about.${kind}.${key}`)}</li>
      ))}
    </ul>
  );
  return (
    <Section id="about" title={say('options.about')} say={say}>
      <h3>{say('options.about.can')}</h3>
      {list('can', CAN)}
      <h3>{say('options.about.cannot')}</h3>
      {list('cannot', CANNOT)}
      <h3>{say('options.about.permissions')}</h3>
      <dl class="about-permissions">
        {permissions.map((name) => (
          <div key={name}>
            <dt translate={false}>{name}</dt>
            <dd>{say(`options.permission.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{say('options.about.sites', { n: hosts.length })}</summary>
        <ul class="about-hosts" translate={false}>
          {hosts.map((host) => (
            <li key={host}>{host}</li>
          ))}
        </ul>
      </details>
      <p class="fine">
        {say('options.about.nobody')} {say('options.about.version', { version: view.version })}
      </p>
    </Section>
  );
}
