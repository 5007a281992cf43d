import { format } from '../../utils/know/strings/index.ts';
import type { Acts, PanelProps, View } from './view.ts';

/** A screen reader hears a change only in a region that stood there before. */
const TOLD_AFTER = 400;

/** What the panel itself remembers between two renderings, in the page or beside it. */
type Desk = Pick<PanelProps, 'say' | 'told' | 'copied' | 'copy' | 'speech' | 'speak'>;

/**
 * What was copied, what was told, and in which language the desk is spoken to.
 * @param draw renders anew
 * @param words gets the sentences of another language
 * @returns takes what is shown now, without an advice where there is none
 */
export function createDesk(
  draw: () => void,
  words: Acts['words'],
): (view: Partial<Pick<View, 'advice' | 'language' | 'strings'>>) => Desk {
  let copied = '';
  let speech: PanelProps['speech'] | null = null;
  let told = '';
  let subject = '';

  return ({ advice, language, strings = {} }) => {
    const say: PanelProps['say'] = (line, params) =>
      typeof line === 'string' ? format(strings, line, params) : format(strings, line.key, line.params);
    const { headline, step, presence } = advice ?? {};
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
      speech: speech ?? { language: language!, strings },
      async speak(to) {
        speech = { language: to, strings: await words(to) };
        draw();
      },
    };
  };
}
