import { useEffect, useRef, useState } from 'preact/hooks';
import './NumberLine.css';
import type { Say } from './view.ts';

type Copy = 'ready' | 'copied' | 'selected';
const LONG_ENOUGH_TO_READ = 3000;

interface Props {
  number: string;
  name: string;
  say: Say;
  small?: boolean;
}

/** A number and its copy button. Where the clipboard is closed, the number is selected instead. */
export function NumberLine({ number, name, say, small }: Props) {
  const figures = useRef<HTMLElement>(null);
  const [copy, setCopy] = useState<Copy>('ready');
  useEffect(() => {
    if (copy !== 'copied') return;
    const timer = setTimeout(() => setCopy('ready'), LONG_ENOUGH_TO_READ);
    return () => clearTimeout(timer);
  }, [copy]);

  const onCopy = async () => {
    try {
      await navigator.clipboard.writeText(number);
      setCopy('copied');
    } catch {
      if (figures.current) getSelection()?.selectAllChildren(figures.current);
      setCopy('selected');
    }
  };
  const told = copy === 'ready' ? '' : say(copy === 'copied' ? 'popup.copied' : 'popup.copyFailed');
  return (
    <div class={small ? 'number-line small' : 'number-line'}>
      <b ref={figures} translate={false}>
        {number}
      </b>
      <button
        type="button"
        class={`button copy ${copy}`}
        aria-label={say('popup.copy.of', { name, number })}
        onClick={onCopy}
      >
        {told || say('popup.copy')}
      </button>
      <span class="visually-hidden" role="status">
        {told}
      </span>
    </div>
  );
}
