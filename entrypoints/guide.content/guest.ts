/**
 * The guide in a frame of another origin. It shows nothing of its own accord:
 *
 *   start, resized ─▶ speak ──▶ top frame looks ──▶ roll call ─ listed? ─▶ awake: looks ─ new? ─▶ speak
 *                                     └─▶ point at this ─▶ ring
 *
 * Until the guide in the top frame sees the frame it sleeps: nothing is read, and nobody is told.
 */
import { createLonePointer } from '../../components/overlay/alone.ts';
import { calm } from '../../components/overlay/calm.ts';
import type { Pointer } from '../../components/overlay/pointer.ts';
import { shownBox } from '../../components/overlay/shown.ts';
import { elementBehind } from '../../utils/advise/afar.ts';
import type { Here, PointOrder, Present, RollCall, Spot } from '../../utils/know/messages.ts';
import { pathOf } from '../../utils/read/frames.ts';
import { listen } from '../../utils/read/listen.ts';
import { standing } from '../../utils/read/twin.ts';
import type { Finding } from '../../utils/recognise/finding.ts';
import { keepLooking } from './looks.ts';
import { isTranslated } from './person.ts';
import type { GuidePorts } from './ports.ts';

/** Smaller frames have no room for a plan, and are not even told of; the background knows more of such sizes. */
const ROOM = '(min-width:200px) and (min-height:120px)';
/** How long a frame without a size is asked again for one, in milliseconds: longer each time, up to this. */
const BORN_LATE = 5_000;

/** Starts the guide in a frame; it stays until the signal ends it, and then leaves the frame as it was. */
export function startGuest(doc: Document, ports: GuidePorts, signal: AbortSignal): void {
  /** While it is awake: what ends that, what it shows, and what it sees. */
  let day: AbortController | undefined;
  let pointer: Pointer | undefined;
  let css = '';
  let finding: Finding | undefined;
  let order: PointOrder | undefined;
  let shown: Element | null = null;
  let spot: Spot | null = null;
  let told = '';
  let lost = false;

  const here = (): Here => {
    const { hostname, pathname } = ports.address();
    return { host: hostname, path: pathname, started: false, paused: false, translated: isTranslated(doc) };
  };
  const path = () => pathOf(window);
  const behind = (by: PointOrder | undefined, seen = finding) => elementBehind(by?.ref, seen, path());
  const draw = () => {
    shown = behind(order);
    pointer?.point(shown, order?.kind, order?.label);
  };
  /** Where nobody above hears it, or the extension has gone, there is nothing to do. */
  const speak = (at?: Spot | null) =>
    Promise.resolve(at)
      .then(ports.speak)
      .then((heard) => heard || sleep(), sleep);

  const tellSpot = calm(() => void speak(spot));
  const moved = (box: Spot | null) => {
    spot = box;
    tellSpot();
  };

  function sleep(): void {
    day?.abort();
    day = finding = order = undefined;
    shown = null;
    told = '';
  }
  /** The frame does not want us. */
  function leave(): void {
    lost = true;
    sleep();
  }
  function wake(): void {
    if (day || lost) return;
    const today = new AbortController();
    day = today;
    const looks = keepLooking(
      doc,
      ports,
      {
        here,
        glimpsed(seen) {
          if (shown && standing(behind(order, seen)) !== standing(shown)) pointer?.point(null);
          return !shown && seen.state === 'elsewhere';
        },
        agreed(sight) {
          ({ finding } = sight);
          draw();
          const now = JSON.stringify(finding, (key, value) => (key === 'el' ? 0 : value));
          if (now !== told) void speak();
          told = now;
        },
        touched: () => pointer?.check(),
        gone: sleep,
      },
      today.signal,
    );
    pointer = undefined;
    void looks.attempt(async () => {
      css ||= await ports.style();
      if (day !== today) return;
      pointer = createLonePointer(css, looks.roots, moved, leave, today.signal);
      draw();
    });
  }

  const room = matchMedia(ROOM);
  let hasRoom = false;
  const measure = () => {
    if (signal.aborted || room.matches === hasRoom) return;
    hasRoom = room.matches;
    sleep();
    void speak();
  };
  /**
   * A frame has no size until the page around it has sent one. Where it is out of sight no event tells of that:
   * Chromium draws no frame of such frames.
   */
  const born = (wait: number) => {
    measure();
    if (!signal.aborted && !innerWidth && wait < BORN_LATE) setTimeout(born, wait, wait * 3);
  };
  // Whoever comes back from the browser's memory of past pages was taken for gone.
  const returned = ({ persisted }: Event & { persisted?: boolean }) => {
    if (persisted && room.matches) void speak();
  };
  listen(room, 'change', measure, signal);
  listen(window, 'pageshow', returned, signal);
  signal.addEventListener('abort', sleep);
  born(50);

  ports.onRequest((request): Present | Spot | null | undefined => {
    switch (request.type) {
      case 'guide.roll':
        if (room.matches && (request as RollCall).paths.includes(path())) wake();
        else sleep();
        return { path: path(), here: here(), finding: told };
      case 'guide.point': {
        if (!day) return;
        const by = request as PointOrder;
        const el = behind(by);
        if (by.kind === 'mark') {
          if (el) pointer?.where(el, by.label);
        } else {
          order = by;
          draw();
        }
        return el ? shownBox(el, by.kind === 'mark') : undefined;
      }
    }
  }, signal);
}
