import type { Chosen, Here } from '../../utils/know/messages.ts';
import { is, queryAll, rootElement } from '../../utils/read/dom.ts';
import type { GuidePorts } from './ports.ts';

/** What the person chose and did, as far as this page needs it. */
export interface Person extends Chosen {
  /** Asks again what they have chosen. */
  reload(): Promise<unknown>;
  /** Where they are and what hinders. */
  here(): Here;
  start(): Promise<unknown>;
  pauseSite(): Promise<unknown>;
  keep(place: Chosen['place']): Promise<unknown>;
}

export async function createPerson(doc: Document, ports: GuidePorts): Promise<Person> {
  let started = false;
  const host = () => ports.address().hostname;

  const person: Person = {
    ...(await ports.chosen(host())),
    reload: async () => Object.assign(person, await ports.chosen(host())),
    here: () => ({
      host: host(),
      path: ports.address().pathname,
      started,
      paused: person.paused,
      translated: isTranslated(doc),
    }),
    start() {
      started = true;
      return ports.begin();
    },
    pauseSite: () => ports.pauseSite(host()),
    keep(place) {
      person.place = place;
      return ports.placePanel(host(), place);
    },
  };
  return person;
}

/** Whether the browser translated the page: Chrome marks the root, Edge the title. */
export function isTranslated(doc: Document): boolean {
  const root = rootElement(doc);
  if (!root) return false;
  return is(root, '.translated-ltr,.translated-rtl') || queryAll(root, 'head>title[_msttexthash]').length > 0;
}
