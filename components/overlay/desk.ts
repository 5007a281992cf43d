import { format, type Language } from '../../utils/know/strings/index.ts';
import type { Acts, PanelProps, View } from './view.ts';

/** A screen reader hears a change only in a region that stood there before. */
const TOLD_AFTER = 400;

/** What the panel itself remembers between two renderings, in the page or beside it. */
type Desk = Pick<PanelProps, 'say' | 'told' | 'copied' | 'copy' | 'speech' | 'speak'>;

/**
 * What was copied, what was told, and in which language the desk is spoken to.
 * @param draw renders anew
 * @param words gets the sentences of another language
 * @returns takes what is shown now, or null where nothing is
 */
export function createDesk(
  draw: () => void,
  words: Acts['words'],
): (view: Pick<View, 'advice' | 'language' | 'strings'> | null) => Desk {
  let copied = '';
  let speech: PanelProps['speech'] | null = null;
  let told = '';
  let subject = '';

  return (view) => {
    const say: PanelProps['say'] = (line, params) =>
      typeof line === 'string'
        ? format(view!.strings, line, params)
        : format(view!.strings, line.key, line.params);
    const { headline, step, presence } = view?.advice ?? {};
    const now = headline ? headline.key + step : '';
    if (!now) subject = told = '';
    else if (now !== subject && presence === 'panel') {
      subject = now;
      setTimeout(() => {
        if (subject !== now) return;
        told = [step ? say('panel.step', { n: step }) : '', say(headline!)].join(' ');
        draw();
      }, TOLD_AFTER);
    }
    return {
      say,
      told,
      copied,
      async copy(what, text = what) {
        copied = what;
        await navigator.clipboard.writeText(text).catch(() => {
          copied = `!${what}`;
        });
        draw();
      },
      speech: speech ?? view!,
      async speak(language: Language) {
        speech = { language, strings: await words(language) };
        draw();
      },
    };
  };
}
