import type { Language } from '../../utils/know/strings/index.ts';
import type { PanelProps } from '../panel/view.ts';
import type { Act } from './render.ts';

/** A screen reader hears a change only in a region that stood there before. */
const TOLD_AFTER = 400;

/** What is remembered between two drawings, in the page or beside it. */
type Memory = Pick<PanelProps, 'told' | 'copied'> & {
  /** The language in which the desk is spoken to; null for the person's own. */
  speech: Language | null;
};
/** What a press may ask for besides, by the names of the deeds; the event comes last. */
// biome-ignore lint/suspicious/noExplicitAny: what a deed is done with is known where it is described.
export type Acts = Record<string, (...things: any[]) => unknown>;

export interface Desk {
  memory: Memory;
  /** What is new is told to a screen reader, once; an empty word ends that. */
  tell(news: string): void;
  act: Act;
}

/**
 * What was copied, what was told, and in which language the desk is spoken to.
 * @param draw draws anew
 */
export function createDesk(draw: () => void, acts: Acts): Desk {
  const memory: Memory = { copied: '', told: '', speech: null };
  let news = '';
  const copy = async (what: string, text = what) => {
    memory.copied = what;
    await navigator.clipboard.writeText(text).catch(() => {
      memory.copied = `!${what}`;
    });
    draw();
  };
  return {
    memory,
    tell(now) {
      if (now === news) return;
      news = now;
      memory.told = '';
      if (now)
        setTimeout(() => {
          if (news !== now) return;
          memory.told = now;
          draw();
        }, TOLD_AFTER);
    },
    act([name, ...things], event) {
      const [first, second] = things as [string, string];
      const box = event.target as HTMLInputElement;
      const area = box.closest('details')?.querySelector('textarea') as HTMLTextAreaElement;
      switch (name) {
        case 'copy':
          return copy(first);
        case 'take':
          // Where the page forbids copying, what is selected can still be copied by hand.
          area.select();
          return copy('request', area.value);
        case 'unmask':
          area.value = box.checked ? area.value.replace(first, second) : area.value.replace(second, first);
          return;
        case 'speak':
          memory.speech = first as Language;
          return draw();
        case 'tick':
          return acts.tick!(first, box.checked);
        default:
          return acts[name]?.(...things, event);
      }
    },
  };
}
