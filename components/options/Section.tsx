import type { ComponentChildren } from 'preact';
import type { Say } from '../popup/view.ts';
import './Section.css';

interface Props {
  id: string;
  title: string;
  lead?: string;
  /** Somebody else decides here: the controls can be seen and not used. Left out where there are none. */
  locked?: boolean;
  /** Some of it can be used all the same: the section itself locks the rest. */
  partly?: boolean;
  say: Say;
  children: ComponentChildren;
}

/** One part of the page: what it is about on the left, what can be done on the right. */
export function Section({ id, title, lead, locked, partly, say, children }: Props) {
  return (
    <section class="section" aria-labelledby={id}>
      <header class="section-head">
        <h2 id={id}>{title}</h2>
        {lead && <p class="fine">{lead}</p>}
        {locked && <p class="section-locked">{say('options.locked')}</p>}
      </header>
      {locked === undefined || partly ? (
        <div class="card section-body">{children}</div>
      ) : (
        <fieldset class="card section-body" disabled={locked} aria-labelledby={id}>
          {children}
        </fieldset>
      )}
    </section>
  );
}
