import type { ComponentChildren } from 'preact';
import './Choices.css';

interface Props<Value extends string> {
  name: string;
  legend: string;
  /** The legend is there for those who cannot see the heading above. */
  quiet?: boolean;
  value: Value;
  options: readonly { value: Value; label: string; lang?: string; picture?: ComponentChildren }[];
  choose(value: Value): void;
}

/** One of a few. */
export function Choices<Value extends string>(props: Props<Value>) {
  const { name, legend, quiet, value, options, choose } = props;
  return (
    <fieldset class="choices">
      <legend class={quiet ? 'visually-hidden' : ''}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="choice" lang={option.lang}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => choose(option.value)}
          />
          {option.picture}
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
