import type { ComponentChildren } from 'preact';
import './Facts.css';

/** Pairs of a name and a value; `spread` puts the values on the far side. */
export function Facts({ rows, spread = false }: { rows: [string, ComponentChildren][]; spread?: boolean }) {
  return (
    <dl class={`ps-facts${spread ? ' is-spread' : ''}`}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd class="ps-num">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
