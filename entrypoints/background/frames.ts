/*
 * Between the guide in the top frame and those in frames of other origins:
 *
 *   frame ── "something new" ──▶ kept: its id ──▶ top: "look again"
 *   top ── look, with the frames it sees ──▶ roll call ──▶ each frame: what it sees now
 *   top ── "point at this" ──▶ all frames; the one that is meant does
 *
 * Nothing a frame has said is kept: who does not answer the roll call is not there. So a worker that was
 * ended and a frame that has gone leave nothing behind that could be wrong.
 */
import type { Browser } from 'webextension-polyfill';
import { nameAll } from '../../utils/advise/afar.ts';
import type { Guest } from '../../utils/advise/whole.ts';
import { createQueue, type StorageArea } from '../../utils/keep/area.ts';
import type {
  FramesChanged,
  Here,
  Pointing,
  PointOrder,
  Present,
  RollCall,
  Spot,
} from '../../utils/know/messages.ts';
import type { Finding } from '../../utils/recognise/finding.ts';

/** Less than this holds no plan, in CSS px: it is a counter, a bridge or a strip of advertisement. */
const NARROWEST = 200;
const LOWEST = 120;
/** The sizes in which advertisements are sold, where they are larger than that. */
const SLOTS = ['300x250', '336x280', '250x250', '240x400', '300x600', '970x250', '580x400'];
/** A frame that is busy for longer does not take part, in milliseconds. */
const PATIENCE = 400;
/** A page with more frames than that is made of something else than plans. */
const MOST = 20;

/** As much of the browser as is needed; a test brings its own. */
export interface FramesApi {
  tabs: Pick<Browser['tabs'], 'sendMessage'>;
  /** Lives as long as the browser, unlike the worker. */
  session: StorageArea;
  /** Whether the person has paused this host. */
  isPaused(host: string): Promise<boolean>;
}

export interface Frames {
  /** A frame shows something new, or has another size. @returns whether a guide is in the top frame */
  spoke(tab: number, frame: number, width: number, height: number): Promise<boolean>;
  /** What a frame points at has moved. @returns whether a guide is in the top frame */
  moved(tab: number, spot: Spot | null): Promise<boolean>;
  /** What the frames that the top frame can see show now. */
  call(tab: number, here: Here): Promise<Guest[]>;
  /** Points at something in a frame, and stops pointing in all others. */
  point(tab: number, at: Pointing): Promise<unknown>;
  forget(tab: number): Promise<void>;
}

export function createFrames({ tabs, session, isPaused }: FramesApi): Frames {
  const inTurn = createQueue();
  const keyOf = (tab: number) => `frames:${tab}`;
  const known = async (tab: number): Promise<number[]> => {
    const key = keyOf(tab);
    const ids = (await session.get(key))[key];
    return Array.isArray(ids) ? ids : [];
  };
  const change = (tab: number, to: (ids: number[]) => number[]) =>
    inTurn(async () => {
      const before = await known(tab);
      const now = to(before);
      if (now.length !== before.length) await session.set({ [keyOf(tab)]: now.slice(-MOST) });
    });
  const tell = (tab: number, news: FramesChanged = { type: 'guide.frames' }): Promise<boolean> =>
    tabs.sendMessage(tab, news, { frameId: 0 }).then(
      (heard) => heard === true,
      () => false,
    );

  return {
    async spoke(tab, frame, width, height) {
      const isWorth = width >= NARROWEST && height >= LOWEST && !SLOTS.includes(`${width}x${height}`);
      const isNew = !(await known(tab)).includes(frame);
      if (isNew && !isWorth) return false;
      await change(tab, (ids) => [...ids.filter((id) => id !== frame), ...(isWorth ? [frame] : [])]);
      return tell(tab);
    },
    moved: (tab, spot) => tell(tab, { type: 'guide.frames', spot }),
    async call(tab, here) {
      const ids = await known(tab);
      // The guide in the top frame came later than the frames: it measures them from now on.
      if (ids.length > 0 && !here.frames) void tell(tab);
      const seen = here.paused ? [] : (here.frames ?? []).filter(({ usability }) => usability !== 'hidden');
      const roll: RollCall = { type: 'guide.roll', paths: seen.map(({ path }) => path) };
      const gone: number[] = [];
      const answers = await Promise.all(
        ids.map((frameId) =>
          inTime(
            tabs.sendMessage(tab, roll, { frameId }).catch(() => {
              gone.push(frameId);
            }),
          ),
        ),
      );
      if (gone.length > 0) await change(tab, (all) => all.filter((id) => !gone.includes(id)));
      const guests = await Promise.all(
        answers.filter(isPresent).map(async ({ path, here, finding }): Promise<Guest[]> => {
          const place = seen.filter((each) => each.path === path);
          if (place.length !== 1 || (await isPaused(here.host))) return [];
          const open = place[0]!.usability === 'usable';
          return [{ here, open, finding: nameAll(JSON.parse(finding) as Finding, path) }];
        }),
      );
      return guests.flat();
    },
    point: (tab, at) =>
      tabs.sendMessage(tab, { ...at, type: 'guide.point' } satisfies PointOrder).catch(() => null),
    forget: (tab) => session.remove(keyOf(tab)),
  };
}

/** Frames of other origins run in processes of their own, and one that hangs must not stop the page's guide. */
const inTime = (answer: Promise<unknown>): Promise<unknown> =>
  Promise.race([answer, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);

/** A frame that is there and certain of what it sees. */
const isPresent = (answer: unknown): answer is Present =>
  typeof answer === 'object' && answer !== null && 'finding' in answer && Boolean(answer.finding);
