import browser from 'webextension-polyfill';
import { createDesk } from '../../components/overlay/desk.ts';
import { render } from '../../components/overlay/render.ts';
import { newsOf, sayWith } from '../../components/panel/say.ts';
import '../../components/panel/sheets.css';
import { side } from '../../components/side/side.ts';
import '../../components/side/side.css';
import { REACHES, type Reach, type SideProps } from '../../components/side/view.ts';
import type { CalendarFile } from '../../utils/advise/plan/calendar.ts';
import { contactsFor } from '../../utils/advise/routes.ts';
import { resolveLanguage } from '../../utils/keep/language.ts';
import { underPolicy } from '../../utils/keep/managed.ts';
import { createPausedTabs } from '../../utils/keep/paused-tabs.ts';
import { readPolicy } from '../../utils/keep/policy.ts';
import { createSettings, pauseSite, resumeSite } from '../../utils/keep/settings.ts';
import type { ContactLine, Question, ReminderOf } from '../../utils/know/messages.ts';
import type { Language, Strings } from '../../utils/know/strings/index.ts';
import { pauseTab } from '../popup/pause.ts';
import { createWire } from './wire.ts';

/* The panel beside the page: what the guide in the active tab shows, drawn by the same panel as in the page. */

const ask = (question: Question): Promise<unknown> => browser.runtime.sendMessage(question);
const words = (language: Language) => ask({ type: 'strings', language }) as Promise<Strings>;
const store = underPolicy(createSettings(browser.storage.local), () => readPolicy(browser.storage.managed));
const pausedTabs = createPausedTabs(browser.storage.session);
const named = new URLSearchParams(location.search).get('tab');

/** What the background knows for the advice that is shown. */
let known: Pick<SideProps, 'contacts' | 'calendar'> & Record<'strings' | 'spoken', Strings> = {
  strings: {},
  spoken: {},
  contacts: [],
  calendar: null,
};
let asked = '';
let draws = 0;

const desk = createDesk(() => void draw(), {
  tick: (id, on) => wire.order('tick', id, on),
  answer: (about, value) => wire.order('answer', about, value),
  ring: (target) => wire.order('ring', target),
  where: (at) => wire.order('where', at),
  start: () => wire.order('start'),
  pause,
});
const wire = await createWire(browser, named ? Number(named) : undefined, () => void draw());

async function draw(): Promise<void> {
  const mine = ++draws;
  const { settings } = await store.read();
  const language = resolveLanguage(settings.language, browser.i18n.getUILanguage());
  const tab = wire.tab();
  const isPaused = tab !== undefined && (await pausedTabs.has(tab));
  const neighbour = wire.neighbour();
  const { advice, here } = typeof neighbour === 'string' ? {} : neighbour;
  const { memory } = desk;
  const spoken = memory.speech ?? language;
  await learn(language, spoken, advice?.contacts ?? contactsFor(undefined, '', ''), advice?.reminder ?? null);
  if (mine !== draws) return;

  const holds: Record<Reach, boolean> = {
    tab: isPaused,
    site: settings.pausedSites.includes(here?.host ?? ''),
    all: settings.pausedAll,
  };
  document.documentElement.lang = language;
  const { strings, contacts, calendar } = known;
  const say = sayWith(strings);
  desk.tell(advice ? newsOf({ advice, say }) : '');
  const props: SideProps = {
    ...memory,
    say,
    contacts,
    calendar,
    neighbour,
    speech: { language: spoken, strings: known.spoken },
    paused: REACHES.filter((reach) => holds[reach]),
  };
  render(document.querySelector('main')!, [side(props)], desk.act);
}

function pause(reach: Reach, on: boolean): void {
  const tab = wire.tab();
  const neighbour = wire.neighbour();
  const host = typeof neighbour === 'string' ? '' : neighbour.here.host;
  if (reach === 'tab' && tab !== undefined) void pauseTab(browser, tab, on);
  if (reach === 'site') void store.update(on ? pauseSite(host) : resumeSite(host));
  if (reach === 'all') void store.update(() => ({ pausedAll: on }));
}

/** Asks the background for what belongs to the advice, where that is another than before. */
async function learn(
  language: Language,
  speech: Language,
  ids: string[],
  reminder: ReminderOf | null,
): Promise<void> {
  const asks = JSON.stringify([language, speech, ids, reminder]);
  if (asks === asked) return;
  const [strings, spoken, contacts, calendar] = await Promise.all([
    words(language),
    words(speech),
    ask({ type: 'contactLine', ids }) as Promise<ContactLine[]>,
    reminder && (ask({ type: 'calendar', reminder }) as Promise<CalendarFile>),
  ]);
  known = { strings, spoken, contacts, calendar };
  asked = asks;
}

browser.storage.onChanged.addListener(() => void draw());
await draw();
