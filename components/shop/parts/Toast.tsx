import { useEffect } from 'preact/hooks';
import './Toast.css';

/** A sentence in passing, gone after three seconds. */
export function Toast({ text, onGone }: { text: string; onGone(): void }) {
  useEffect(() => {
    const timer = setTimeout(onGone, 3000);
    return () => clearTimeout(timer);
  }, [onGone]);
  return (
    <div class="ps-toast" role="status">
      {text}
    </div>
  );
}
