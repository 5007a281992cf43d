/**
 * The guide on one page, from its start to its end:
 *
 *   watchPage ─▶ see (read, judged by the background) ─ new? ─▶ 150 ms ─▶ see again ─ same? ─▶ overlay
 *                    ▲                                                                       │
 *                    └──────── ask ◀── settings, popup, the person's choices ◀───────────────┘
 */
import { createOverlay, type Overlay } from '../../components/overlay/overlay.ts';
import type { Acts, View } from '../../components/overlay/view.ts';
import type { Advice } from '../../utils/advise/advice.ts';
import { goneAdvice } from '../../utils/advise/gone.ts';
import { summarise } from '../../utils/advise/summary.ts';
import type { Strings } from '../../utils/know/strings/index.ts';
import { type Look, watchPage } from '../../utils/read/changes.ts';
import { isElement } from '../../utils/read/dom.ts';
import { isOwn } from '../../utils/read/own.ts';
import type { Reading } from '../../utils/read/reading.ts';
import type { Finding, Target } from '../../utils/recognise/finding.ts';
import { createPerson, type Person } from './person.ts';
import type { GuidePorts } from './ports.ts';
import { see } from './see.ts';
import { CONFIRM_AFTER, offers, same } from './steady.ts';

/**
 * Starts the guide on a page. It stays until the signal ends it; then the page is as it was found.
 * @param ports the extension around it: content script and practice page bring different ones
 */
export async function startGuide(doc: Document, ports: GuidePorts, signal: AbortSignal): Promise<void> {
  const watching = new AbortController();
  const { signal: watched } = watching;
  signal.addEventListener('abort', () => watching.abort());

  let overlay: Overlay | undefined;
  let finding: Finding | null = null;
  let advice: Advice | null = null;
  let reading: Reading | null = null;
  let view: View | null = null;
  let picked: Target | null = null;
  let strings: Strings = {};
  let asked = '';
  let renders = 0;
  let roots: Node[] = [doc];

  /** The extension may be gone at any moment; what it is asked then fails, which is no error of the page. */
  const attempt = async (work: () => unknown): Promise<void> => {
    try {
      await work();
    } catch {
      if (!ports.alive()) farewell();
    }
  };
  const known = await createPerson(doc, ports).catch(() => null);
  if (!known || signal.aborted) return;
  const person: Person = known;

  const acts: Acts = {
    start() {
      void attempt(person.start).then(judgeAgain);
      void attempt(() => person.keep({ ...person.place, collapsed: false }));
    },
    pause: () => void attempt(person.pauseSite),
    tick(id, on) {
      const { checklist, progressKey } = advice ?? { checklist: [], progressKey: '' };
      for (const item of checklist) if (item.id === id) item.ticked = on;
      void attempt(() => ports.tick(progressKey, id, on));
      void render();
    },
    ring(target) {
      picked = target;
      void render();
    },
    keep(corner, collapsed) {
      void attempt(() => person.keep({ corner, collapsed }));
      if (view) show({ ...view, corner, collapsed });
    },
    lost: () => watching.abort(),
  };
  const show = (next: View | null) => {
    view = next;
    if (next) overlay ??= createOverlay(acts, () => roots, signal);
    overlay?.show(next);
  };

  let spent = 0;
  const sight = async (): Promise<Finding> => {
    const seen = await see(doc, ports, person.here());
    ({ reading, advice } = seen);
    roots = seen.reading.roots;
    spent += seen.spent;
    return seen.finding;
  };
  /** The page is the same; what the person wants of it is not. */
  const judgeAgain = (): Promise<void> =>
    attempt(async () => {
      if (!reading) return;
      ({ finding, advice } = await ports.judge(reading, person.here()));
      await render();
    });
  /** Looks until two looks agree, or gives up for now; says whether they did. */
  async function lookTwice(): Promise<boolean> {
    const first = await sight();
    // Where nothing is shown and nothing found there is nothing to confirm.
    const certain = same(finding, first) || (!view && first.state === 'elsewhere');
    // What is ringed must not outlive what made it right, not even for a moment.
    if (view?.ringed && !offers(first, view.ringed.el)) show({ ...view, ringed: null });
    if (!certain) await new Promise((resolve) => setTimeout(resolve, CONFIRM_AFTER));
    if (watched.aborted) return false;
    const seen = certain ? first : await sight();
    if (!same(first, seen)) return false;
    finding = seen;
    return true;
  }
  async function look(): Promise<Look> {
    if (!ports.alive()) farewell();
    spent = 0;
    await attempt(async () => {
      if (watched.aborted) return;
      if (await lookTwice()) await render();
      else ask();
    });
    return { worth: !watched.aborted && finding?.state !== 'elsewhere', spent };
  }

  function render(): Promise<void> {
    return attempt(async () => {
      if (!finding || !advice) return;
      const turn = ++renders;
      const told = advice;
      const language = ports.language(person.settings);
      const needs = told.presence === 'none' ? '' : [language, ...told.contacts].join();
      let contacts = view?.contacts ?? [];
      if (needs && needs !== asked) {
        [strings, contacts] = await Promise.all([ports.strings(language), ports.contactLine(told.contacts)]);
        asked = needs;
      }
      if (turn !== renders || watched.aborted) return;
      const offered = [told.target, told.also, ...told.choices];
      const ringed = offered.find((each) => each && each.el === picked?.el) ?? told.target;
      show(needs ? { advice: told, language, strings, ringed, contacts, ...person.place } : null);
    });
  }

  /** The extension was updated or removed: say so where the guide was to be seen, and stop. */
  function farewell(): void {
    if (watched.aborted) return;
    watching.abort();
    if (view) show({ ...view, ringed: null, advice: goneAdvice(view.advice) });
  }

  const ask = watchPage(doc, look, watched, {
    roots: () => roots,
    own: (node) => isElement(node) && isOwn(node),
    touched: () => overlay?.check(),
  });
  ports.onSettings(() => void attempt(person.reload).then(judgeAgain), watched);
  ports.onRequest(({ type, paused }) => {
    switch (type) {
      case 'guide.start':
        acts.start();
        return true;
      case 'guide.pause':
        person.pause(paused === true);
        void judgeAgain();
        return true;
      case 'guide.status':
        return status();
    }
  }, watched);

  async function status() {
    const seen = finding ?? (await sight());
    const known = await ports.knownPhones(seen.phones.map((phone) => phone.digits)).catch(() => []);
    return advice && summarise(advice, seen, ports.address().hostname, known);
  }
}
