import { openNow, timesOf } from '../../utils/advise/hours.ts';
import type { Hours } from '../../utils/know/contacts.ts';
import type { Language } from '../../utils/know/strings/index.ts';
import './OpenState.css';
import type { Say } from './view.ts';

const PLACES: Record<Hours['tz'], string> = {
  'Asia/Shanghai': 'beijing',
  'Asia/Taipei': 'taipei',
  'Asia/Kolkata': 'india',
};

/** The hours as published, with the clock they go by; null where none are. */
export function publishedHours(hours: Hours | null, say: Say): string | null {
  if (!hours) return null;
  const times = timesOf(hours);
  return times ? say(`popup.hours.${PLACES[hours.tz]}`, { hours: times }) : say('popup.hours.workdays');
}

interface Props {
  hours: Hours | null;
  now: Date;
  language: Language;
  say: Say;
}

/** Whether somebody answers now, as far as the published hours tell. */
export function OpenState({ hours, now, language, say }: Props) {
  const state = openNow(hours, now);
  // Days without times say nothing about this hour, and no hours say nothing at all.
  if (state.is === 'unknown' || state.is === 'workday') return null;
  if (state.is === 'open' || state.is === 'maybe' || state.is === 'rest')
    return <span class={`open-state ${state.is}`}>{say(`popup.hours.${state.is}`)}</span>;
  const params = { time: state.opens, day: state.day === null ? '' : weekday(state.day, language) };
  return (
    <span class="open-state closed">
      {say(state.day === null ? `popup.hours.${state.is}` : 'popup.hours.off', params)}
    </span>
  );
}

/** The name of an ISO weekday; 2024 began on a Monday. */
function weekday(day: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, day),
  );
}
