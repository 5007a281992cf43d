import { isPaused, type PanelPlace, type Settings } from '../../utils/keep/settings.ts';
import type { Here } from '../../utils/know/messages.ts';
import { is, queryAll, rootElement } from '../../utils/read/dom.ts';
import type { GuidePorts } from './ports.ts';

/** What the person set and did, as far as this page needs it. */
export interface Person {
  settings: Settings;
  place: PanelPlace;
  /** Reads the settings again. */
  reload(): Promise<void>;
  /** Where they are and what hinders. */
  here(): Here;
  start(): Promise<unknown>;
  pause(on: boolean): void;
  pauseSite(): Promise<unknown>;
  keep(place: PanelPlace): Promise<unknown>;
}

export async function createPerson(doc: Document, ports: GuidePorts): Promise<Person> {
  let started = false;
  let paused = false;
  const host = () => ports.address().hostname;

  const person: Person = {
    settings: await ports.settings(),
    place: { corner: 'bottom-right', collapsed: false },
    async reload() {
      person.settings = await ports.settings();
      person.place = person.settings.panels[host()] ?? person.place;
    },
    here() {
      const { hostname, pathname } = ports.address();
      return {
        host: hostname,
        path: pathname,
        started,
        paused: paused || isPaused(person.settings, hostname),
        translated: isTranslated(doc),
      };
    },
    start() {
      started = true;
      paused = false;
      return ports.begin();
    },
    pause(on) {
      paused = on;
    },
    pauseSite: () => ports.pauseSite(host()),
    keep(place) {
      person.place = place;
      return ports.placePanel(host(), place);
    },
  };
  await person.reload();
  return person;
}

/** Whether the browser translated the page: Chrome marks the root, Edge the title. */
export function isTranslated(doc: Document): boolean {
  const root = rootElement(doc);
  if (!root) return false;
  return is(root, '.translated-ltr,.translated-rtl') || queryAll(root, 'head>title[_msttexthash]').length > 0;
}
