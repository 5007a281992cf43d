import { format, type Language } from '../../utils/know/strings/index.ts';
import { type Child, h } from './node.ts';
import type { PanelProps } from './view.ts';

const LANGUAGES: [Language, string][] = [
  ['zh-CN', '简体'],
  ['zh-TW', '繁體'],
  ['en', 'English'],
];
const ROWS = 9;

/** What to say to the desk: to be read out or pasted, and changed as the person likes. */
export function request({ advice, say, speech, copied }: PanelProps): Child {
  const { request: asked } = advice;
  if (!asked) return false;
  const { order } = asked;
  const text = asked.lines.map(({ key, params }) => format(speech.strings, key, params)).join('\n');
  const label =
    copied === 'request' ? 'panel.copied' : copied === '!request' ? 'help.copyFailed' : 'panel.copy';
  return h(
    'details',
    { key: 'request', class: 'request', open: true },
    h('summary', null, say('help.request')),
    h(
      'p',
      { role: 'group', 'aria-label': say('help.request.language') },
      LANGUAGES.map(([language, name]) =>
        h(
          'button',
          {
            key: language,
            class: 'small',
            lang: language,
            'aria-pressed': String(language === speech.language),
            onclick: ['speak', language],
          },
          name,
        ),
      ),
    ),
    h(
      'textarea',
      {
        key: speech.language + text.length,
        rows: ROWS,
        lang: speech.language,
        'aria-label': say('help.request'),
        spellcheck: 'false',
      },
      text,
    ),
    h(
      'div',
      null,
      order &&
        h(
          'label',
          null,
          h('input', { type: 'checkbox', onchange: ['unmask', order.masked, order.whole] }),
          say('help.request.unmask'),
        ),
      h('button', { class: 'small', onclick: ['take'] }, say(label)),
    ),
  );
}
