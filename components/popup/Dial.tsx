import './Dial.css';
import { qrPath } from './qr-path.ts';
import type { Say } from './view.ts';

interface Props {
  uri: string;
  number: string;
  name: string;
  say: Say;
}

/** A code for the phone's camera, and what the phone will do with it. */
export function Dial({ uri, number, name, say }: Props) {
  const { path, side } = qrPath(uri);
  return (
    <div class="dial">
      <svg
        class="dial-code"
        viewBox={`0 0 ${side} ${side}`}
        width="132"
        height="132"
        role="img"
        aria-label={say('directory.dial.image', { name, number })}
      >
        <rect width={side} height={side} />
        <path d={path} />
      </svg>
      <p class="fine">{say('directory.dial.how', { number })}</p>
    </div>
  );
}
