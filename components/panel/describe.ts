/**
 * The panel for whoever only draws it:
 *
 *   page: Sketch ──message──▶ sentences, contacts, calendar ─▶ panel or chip ──message──▶ page: Drawn
 *
 * It runs in the background, so that no page carries the panel's parts and the dictionaries. The practice page, a page
 * of the extension itself, calls it without a message.
 */
import { contactLines, reminderFile } from '../../utils/advise/answers.ts';
import { goneAdvice } from '../../utils/advise/gone.ts';
import type { Language, Strings } from '../../utils/know/strings/index.ts';
import type { VNode } from './node.ts';
import { chip, panel, status } from './panel.ts';
import { newsOf, sayWith } from './say.ts';
import type { PanelProps, Sketch } from './view.ts';

/** A sketch of the panel that stands in a page. */
export interface PageSketch extends Sketch {
  /** The person has made it small. */
  small: boolean;
  /** The person's language. */
  language: Language;
  /** The language in which the desk is spoken to; null for the person's own. */
  speech: Language | null;
}

export interface Drawn {
  nodes: VNode[];
  /** The words beside the ring; empty where nothing is pointed at. */
  label: string;
  /** The words beside what is marked because the person asked where it is. */
  mark: string;
  /** What a screen reader is to be told of this. */
  news: string;
  /** What is shown once the extension was updated or removed: then nobody can be asked any more. */
  gone: VNode[];
}

const foot: PanelProps['foot'] = [
  ['panel.corner', ['turn']],
  ['panel.hide', ['hide']],
  ['panel.pause', ['pause']],
];

/** @param now milliseconds */
export function describe(
  { small, speech, language, ...sketch }: PageSketch,
  dictionaries: Record<Language, Strings>,
  now: number = Date.now(),
): Drawn {
  const { advice, ringed } = sketch;
  const strings = dictionaries[language];
  const say = sayWith(strings);
  const spoken = speech ?? language;
  const props: PanelProps = {
    ...sketch,
    say,
    contacts: contactLines(advice.contacts, strings),
    calendar: advice.reminder && reminderFile(advice.reminder, strings, now),
    speech: { language: spoken, strings: dictionaries[spoken] },
    folds: true,
    foot,
  };
  const last = { ...props, advice: goneAdvice(advice), ringed: null, folds: false, foot: foot.slice(0, 2) };
  const isPanel = advice.presence === 'panel';
  const point = ringed ?? (isPanel ? advice.soft : null);
  return {
    nodes: [small || !isPanel ? chip(props) : panel(props), status(props.told)],
    label: point ? say(ringed ? 'panel.ring' : 'panel.soft', { label: point.label }) : '',
    mark: say('panel.mark'),
    news: newsOf(props),
    gone: [panel(last), status(newsOf(last))],
  };
}
