import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Say } from '../popup/view.ts';
import './ResetSection.css';
import { Section } from './Section.tsx';
import type { Acts, Held, View } from './view.ts';

const KINDS = ['settings', 'contacts', 'orders', 'aside'] as const;

/** Everything away, after having said what that is. */
export function ResetSection({ view, acts, say }: { view: View; acts: Acts; say: Say }) {
  const [asked, setAsked] = useState<Held | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const result = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (asked) dialog.current?.showModal();
  }, [asked]);
  useLayoutEffect(() => {
    if (view.removed) result.current?.focus();
  }, [view.removed]);

  const close = () => {
    dialog.current?.close();
    setAsked(null);
  };
  return (
    <Section id="reset" title={say('options.reset')} lead={say('options.reset.lead')} say={say}>
      <button type="button" class="button" onClick={() => void acts.count().then(setAsked)}>
        {say('options.reset.button')}
      </button>
      <div role="status" tabindex={-1} ref={result} class="reset-done">
        {view.removed && <List title={say('options.reset.done')} held={view.removed} say={say} />}
      </div>
      <dialog ref={dialog} class="reset-dialog" aria-labelledby="reset-ask" onClose={() => setAsked(null)}>
        <h3 id="reset-ask">{say('options.reset.ask')}</h3>
        {asked && <List title={say('options.reset.will')} held={asked} say={say} />}
        <p class="reset-acts">
          <button type="button" class="button main" onClick={close}>
            {say('options.reset.no')}
          </button>
          <button
            type="button"
            class="button reset-yes"
            onClick={() => {
              close();
              acts.reset();
            }}
          >
            {say('options.reset.yes')}
          </button>
        </p>
      </dialog>
    </Section>
  );
}

function List({ title, held, say }: { title: string; held: Held; say: Say }) {
  const some = KINDS.filter((kind) => held[kind] > 0);
  if (some.length === 0) return <p>{say('options.reset.nothing')}</p>;
  return (
    <>
      <p>{title}</p>
      <ul class="reset-list">
        {some.map((kind) => (
          <li key={kind}>{say(`options.held.${kind}`, { n: held[kind] })}</li>
        ))}
      </ul>
    </>
  );
}
