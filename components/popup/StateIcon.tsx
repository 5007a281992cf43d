import './StateIcon.css';

/** How a state feels: nothing special, the control is ringed, proven, or something to mind. */
export type Tone = 'plain' | 'ring' | 'good' | 'care';

/** A shape as well as a colour, so that neither is needed alone. The words say it all anyway. */
const SHAPES: Record<Tone, string> = {
  plain: 'M12 10.8v6M12 7.4v.2',
  ring: 'M12 12v.01',
  good: 'm7.4 12.4 3.2 3.2 6-6.6',
  care: 'M12 6.8v6M12 16.4v.2',
};

export function StateIcon({ tone }: { tone: Tone }) {
  return (
    <svg class={`state-icon ${tone}`} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <circle cx="12" cy="12" r="9.5" />
      <path d={SHAPES[tone]} />
    </svg>
  );
}
