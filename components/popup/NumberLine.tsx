import { useEffect, useRef, useState } from 'preact/hooks';
import { dialUri } from '../../utils/advise/dial.ts';
import { Dial } from './Dial.tsx';
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

/**
 * A number with its buttons: to copy it, and to call it by phone. Where the clipboard is closed, the number is selected
 * instead.
 */
export function NumberLine({ number, name, say, small }: Props) {
  const figures = useRef<HTMLElement>(null);
  const [copy, setCopy] = useState<Copy>('ready');
  const [dialling, setDialling] = useState(false);
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
  const uri = dialUri(number);
  return (
    <>
      <div class={small ? 'number-line small' : 'number-line'}>
        <b ref={figures} translate={false}>
          {number}
        </b>
        <span class="number-acts">
          {uri && (
            <button
              type="button"
              class="button dial-open"
              aria-label={say('directory.dial.of', { name })}
              aria-expanded={dialling}
              onClick={() => setDialling(!dialling)}
            >
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <path d="M1 1h5v5H1zM10 1h5v5h-5zM1 10h5v5H1zM10 10h2v2h-2zM13 13h2v2h-2zM3 3h1v1H3zM12 3h1v1h-1zM3 12h1v1H3z" />
              </svg>
            </button>
          )}
          <button
            type="button"
            class={`button copy ${copy}`}
            aria-label={say('popup.copy.of', { name, number })}
            onClick={onCopy}
          >
            {told || say('popup.copy')}
          </button>
        </span>
        <span class="visually-hidden" role="status">
          {told}
        </span>
      </div>
      {uri && dialling && <Dial uri={uri} number={number} name={name} say={say} />}
    </>
  );
}
