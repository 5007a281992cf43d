import './Field.css';

interface Props {
  id: string;
  label: string;
  help?: string;
  error?: string | null;
  value: string;
  change(value: string): void;
  inputmode?: 'url' | 'tel' | 'text';
  /** Id of a `datalist`. */
  list?: string;
}

/** A line to type, with what it takes and what is wrong with it. */
export function Field({ id, label, help, error, value, change, inputmode = 'text', list }: Props) {
  const told = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        inputMode={inputmode}
        list={list}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={error ? true : undefined}
        aria-describedby={told || undefined}
        onInput={(event) => change(event.currentTarget.value)}
      />
      {help && (
        <p class="fine" id={`${id}-help`}>
          {help}
        </p>
      )}
      <p class="field-error" id={`${id}-error`} role="alert">
        {error}
      </p>
    </div>
  );
}
