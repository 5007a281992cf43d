import { format, type Strings } from '../../utils/know/strings/index.ts';
import type { PanelProps } from './view.ts';

/** Speaks with one language's sentences. */
export const sayWith =
  (strings: Strings): PanelProps['say'] =>
  (line, params) =>
    typeof line === 'string' ? format(strings, line, params) : format(strings, line.key, line.params);

/** Where the person is, for a screen reader; a chip is no news. */
export function newsOf({ advice, say }: Pick<PanelProps, 'advice' | 'say'>): string {
  const { presence, step, headline } = advice;
  if (presence !== 'panel') return '';
  return [step ? say('panel.step', { n: step }) : '', say(headline)].join(' ');
}
