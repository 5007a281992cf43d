import './Steps.css';
import type { Say } from './view.ts';

const ALL = [1, 2, 3, 4, 5, 6] as const;

/** Where on the six steps the person is. */
export function Steps({ step, say }: { step: number; say: Say }) {
  return (
    <div class="steps">
      <div class="steps-bar" aria-hidden="true">
        {ALL.map((each) => (
          <i key={each} class={each === step ? 'now' : each < step ? 'past' : ''} />
        ))}
      </div>
      <p class="fine">{say('popup.step', { n: step, name: say(`popup.step.${step}`) })}</p>
    </div>
  );
}
