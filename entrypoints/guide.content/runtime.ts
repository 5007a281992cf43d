/**
 * The guide on one page, from its start to its end:
 *
 *   looks ─▶ what two looks agree on ─▶ overlay ─▶ in other frames: pointing
 *     ▲                                    │
 *     └─ ask, judge again ◀── settings, popup, the person's choices, other frames
 *
 * A panel beside the page is told what is shown, does what its buttons ask, and takes the place of the one in the page
 * until it is closed.
 */
import { createOverlay, type Overlay } from '../../components/overlay/overlay.ts';
import type { Acts, View } from '../../components/overlay/view.ts';
import type { Drawn } from '../../components/panel/describe.ts';
import type { AdviceSummary } from '../../utils/advise/advice.ts';
import type { FramesChanged } from '../../utils/know/messages.ts';
import { framesIn } from '../../utils/read/frames.ts';
import { standing } from '../../utils/read/twin.ts';
import type { Target } from '../../utils/recognise/finding.ts';
import { keepLine } from './beside.ts';
import { keepLooking } from './looks.ts';
import { createPerson, type Person } from './person.ts';
import type { GuidePorts } from './ports.ts';
import type { Sight } from './see.ts';
import { offers } from './steady.ts';

/**
 * Starts the guide on a page. It stays until the signal ends it; then the page is as it was found.
 * @param ports the extension around it: content script and practice page bring different ones
 */
export async function startGuide(doc: Document, ports: GuidePorts, signal: AbortSignal): Promise<void> {
  const watching = new AbortController();
  const { signal: watched } = watching;
  signal.addEventListener('abort', () => watching.abort());

  let overlay: Overlay | undefined;
  /** What two looks agreed on. */
  let seen: Sight | null = null;
  let view: View | null = null;
  let picked: Target | null = null;
  let css = '';
  let renders = 0;
  /** Frames of other origins have spoken: from then on it matters where they stand. */
  let framed = false;
  let pointing = '';
  /** The ringed control is out of sight or covered just now. */
  let away = false;
  /** What the person said and is not yet kept. */
  let unkept = 0;
  /** How much of it the look under way may have been judged without. */
  let missed = 0;

  // What is chosen anew while the guide starts may come too late for what it asks.
  let isLate = false;
  let changed = () => {
    isLate = true;
  };
  ports.onSettings(() => changed(), watched);
  const known = await createPerson(doc, ports).catch(() => null);
  if (!known || signal.aborted) return watching.abort();
  const person: Person = known;

  const acts: Acts & { where(at: { el?: Element }): void } = {
    start() {
      said(person.start);
      void looks.attempt(() => person.keep({ ...person.place, collapsed: false }));
    },
    pause: () => void looks.attempt(person.pauseSite),
    tick(id, on) {
      if (!seen) return;
      const { checklist, progressKey } = seen.advice;
      for (const item of checklist) if (item.id === id) item.ticked = on;
      said(() => ports.tick(progressKey, id, on));
      void render();
    },
    answer(about, value) {
      if (!seen) return;
      const { progressKey } = seen.advice;
      said(() => ports.answer(progressKey, about, value));
    },
    ring(target) {
      picked = target;
      void render();
    },
    async draw(sketch) {
      let drawn: Drawn | null = null;
      await looks.attempt(async () => {
        drawn = await ports.draw(sketch);
      });
      return drawn;
    },
    keep(place) {
      void looks.attempt(() => person.keep(place));
      if (view) show({ ...view, ...place });
    },
    where: ({ el }) => el && overlay?.where(el),
    beside(now) {
      // A style sheet can cover what is ringed, of which no mutation tells.
      if (now && !away) looks.ask();
      away = now;
      return tell();
    },
    async point(at) {
      // Said again at each turn, because a frame may have been loaded anew since; but not that there is nothing.
      if (!at.ref && !pointing) return null;
      if (at.kind !== 'mark') pointing = at.ref;
      return Promise.resolve(at)
        .then(ports.point)
        .catch(() => null);
    },
    lost() {
      watching.abort();
      void acts.point({ ref: '', kind: 'ring', label: '' });
    },
  };
  const show = (next: View | null) => {
    view = next;
    if (next) overlay ??= createOverlay(acts, looks.roots, css, signal);
    if (overlay) overlay.show(next);
    else tell();
  };

  const here = () => ({ ...person.here(), ...(framed && { frames: framesIn(doc) }) });
  const looks = keepLooking(
    doc,
    ports,
    {
      here() {
        missed = unkept;
        return here();
      },
      glimpsed(finding) {
        if (view?.ringed && !offers(finding, view.ringed.el)) show({ ...view, ringed: null });
        return !view && finding.state === 'elsewhere';
      },
      agreed(sight) {
        if (missed) return looks.ask();
        seen = sight;
        return render();
      },
      touched: () => overlay?.check(),
      gone: farewell,
    },
    watched,
  );
  /** Keeps what the person said, and shows what follows from it: the page is the same, what they want of it is not. */
  const said = async (work: () => unknown) => {
    missed = ++unkept;
    await looks.attempt(work);
    if (!--unkept)
      await looks.attempt(async () => {
        if (!seen) return;
        Object.assign(seen, await ports.judge(seen.reading, here()));
        await render();
      });
  };

  function render(): Promise<void> {
    return looks.attempt(async () => {
      if (!seen) return tell();
      const mine = ++renders;
      const { advice } = seen;
      const rests = advice.presence === 'none' || person.paused;
      if (!rests) css ||= await ports.style();
      if (mine !== renders || watched.aborted) return;
      const offered = [advice.target, advice.also, ...advice.choices];
      if (picked) picked = { ...picked, el: standing(picked.el) };
      const ringed = offered.find((each) => each && standing(each.el) === picked?.el) ?? advice.target;
      show(rests ? null : { advice, language: person.language, ringed, ...person.place });
    });
  }

  /** The extension was updated or removed: say so where the guide was to be seen, and stop. */
  function farewell(): void {
    if (watched.aborted) return;
    watching.abort();
    if (view) show({ ...view, ringed: null, gone: true });
  }

  /** A pause holds at once; what rested has to look anew. */
  changed = () => said(() => person.reload().then(render)).then(looks.ask);
  if (isLate) changed();
  const tell = keepLine(
    ports,
    () => ({ here: person.here(), advice: seen?.advice, ringed: view?.ringed, away }),
    (act, [a, b]) => looks.attempt(() => acts[act](a as never, b as never)),
    () => show(view),
    watched,
  );
  ports.onRequest((request) => {
    switch (request.type) {
      case 'guide.start':
        acts.start();
        return true;
      case 'guide.chosen':
        changed();
        return true;
      case 'guide.frames': {
        const { spot } = request as FramesChanged;
        if (spot !== undefined) overlay?.moved(spot);
        else {
          framed = true;
          looks.ask();
        }
        return true;
      }
      case 'guide.status':
        return status();
    }
    // Whoever had to leave still says so when asked.
  }, signal);

  async function status() {
    const { summary } = seen ?? (await looks.sight());
    return { ...summary, host: ports.address().hostname, lost: watched.aborted } satisfies AdviceSummary;
  }
}
