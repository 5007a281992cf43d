import browser from 'webextension-polyfill';
import { createDesk } from '../../components/overlay/desk.ts';
import { render } from '../../components/overlay/h.ts';
import '../../components/overlay/panel.css';
import type { PanelProps } from '../../components/overlay/view.ts';
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
const desk = createDesk(() => void draw(), words);
const named = new URLSearchParams(location.search).get('tab');

/** What the background knows for the advice that is shown. */
let known: Pick<SideProps, 'strings' | 'contacts' | 'calendar'> = {
  strings: {},
  contacts: [],
  calendar: null,
};
let asked = '';
let draws = 0;

const wire = await createWire(browser, named ? Number(named) : undefined, () => void draw());
const acts: PanelProps['acts'] = {
  tick: (id, on) => wire.order('tick', id, on),
  answer: (about, value) => wire.order('answer', about, value),
  ring: (target) => wire.order('ring', target),
};

async function draw(): Promise<void> {
  const mine = ++draws;
  const { settings } = await store.read();
  const language = resolveLanguage(settings.language, browser.i18n.getUILanguage());
  const tab = wire.tab();
  const isPaused = tab !== undefined && (await pausedTabs.has(tab));
  const neighbour = wire.neighbour();
  const { advice, here } = typeof neighbour === 'string' ? {} : neighbour;
  await learn(language, advice?.contacts ?? contactsFor(undefined, '', ''), advice?.reminder ?? null);
  if (mine !== draws) return;

  const host = here?.host ?? '';
  const holds: Record<Reach, boolean> = {
    tab: isPaused,
    site: settings.pausedSites.includes(host),
    all: settings.pausedAll,
  };
  document.documentElement.lang = language;
  const props: SideProps = {
    ...known,
    ...desk({ advice, language, strings: known.strings }),
    neighbour,
    language,
    paused: REACHES.filter((reach) => holds[reach]),
    acts,
    where: (el) => wire.order('where', { el }),
    start: () => wire.order('start'),
    pause(reach, on) {
      if (reach === 'tab' && tab !== undefined) void pauseTab(browser, tab, on);
      if (reach === 'site') void store.update(on ? pauseSite(host) : resumeSite(host));
      if (reach === 'all') void store.update(() => ({ pausedAll: on }));
    },
  };
  render(document.querySelector('main')!, [side(props)]);
}

/** Asks the background for what belongs to the advice, where that is another than before. */
async function learn(language: Language, ids: string[], reminder: ReminderOf | null): Promise<void> {
  const asks = JSON.stringify([language, ids, reminder]);
  if (asks === asked) return;
  const [strings, contacts, calendar] = await Promise.all([
    words(language),
    ask({ type: 'contactLine', ids }) as Promise<ContactLine[]>,
    reminder && (ask({ type: 'calendar', reminder }) as Promise<CalendarFile>),
  ]);
  known = { strings, contacts, calendar };
  asked = asks;
}

browser.storage.onChanged.addListener(() => void draw());
await draw();
