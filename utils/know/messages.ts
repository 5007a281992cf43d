import type { Language } from './strings/index.ts';

/** What a content script or an extension page may ask of the background. It answers nothing else. */
export type Question =
  /** → `Strings` */
  | { type: 'strings'; language: Language | 'auto' }
  /** → `ContactLine[]`, in the order of the ids, unknown ones left out */
  | { type: 'contactLine'; ids: string[] }
  /** → `CalendarFile`, in the language of the settings */
  | { type: 'calendar'; reminder: ReminderOf }
  /** → finding and advice, elements as numbers; the reading is a `PackedReading` */
  | { type: 'look'; reading: object; here: Here }
  /** Keeps a tick of one order. */
  | { type: 'tick'; key: string; id: string; on: boolean }
  /** Keeps what only the person could tell about an order. */
  | { type: 'answer'; key: string; about: 'lender' | 'booking'; value: string }
  /** The person opened the guide. */
  | { type: 'begin' }
  /** → `Drawn`: what the panel in the page says; the sketch is a `PageSketch` as JSON, elements as numbers */
  | { type: 'draw'; sketch: string }
  /** → `string`: how panel and ring look, as CSS; in a frame the ring alone. Pages on which nothing is shown do without */
  | { type: 'style' }
  /** → `Chosen`: what the person chose, as far as it concerns a page of this host in the tab that asks */
  | { type: 'chosen'; host: string }
  /** The guide rests on a host from now on. */
  | { type: 'pauseSite'; host: string }
  /** Where the panel stands on a host from now on. */
  | { type: 'placePanel'; host: string; place: Place }
  /**
   * A frame of another origin shows something new or has another size, in CSS px; with a spot, what it points at has
   * only moved. → whether a guide is above it
   */
  | { type: 'frame'; width: number; height: number; spot?: Spot | null }
  /** The guide in the top frame points into another one. → the `Spot` of what is pointed at, or null */
  | { type: 'point'; at: Pointing };

/** A day to be reminded of; see `utils/advise/plan/calendar.ts`. */
export interface ReminderOf {
  /** ISO date of the due or booked day, by the calendar of Asia/Shanghai. */
  date: string | null;
  /** `HH:MM` of that day's cut-off in Shanghai, `24:00` its end; null where the page names none. */
  time: string | null;
  /** Fen; only tells two reminders apart. What is shown of it stands in the lines. */
  amount: number | null;
  /** Wherever it stands in the texts only its last four characters are written. */
  order: string | null;
}

/** Where the page is and what hinders, as far as only the page knows it. */
export interface Here {
  host: string;
  path: string;
  /** The person opened the guide on this page. */
  started: boolean;
  paused: boolean;
  /** The browser translated the page: its labels are no longer the page's own. */
  translated: boolean;
  /** In the top frame, where other frames have spoken: those it can see. */
  frames?: Frame[];
}

/** What the person chose for one page. */
export interface Chosen {
  language: Language;
  /** The tab, the site or everything is paused. */
  paused: boolean;
  place: Place;
}

/** A corner of the window, and whether the panel is folded there. */
export interface Place {
  corner: 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';
  collapsed: boolean;
}

/** A frame of another origin, as the page around it sees it. */
interface Frame {
  /** The way down to it, such as `.0.2`: its place among its siblings at each level. */
  path: string;
  /** Whether a person could press what is in it. */
  usability: string;
}

/** What to point at in another frame. */
export interface Pointing {
  /** Names the thing, see `utils/advise/afar.ts`; empty to point at nothing. */
  ref: string;
  /** `mark` scrolls to it and marks it for a moment; the others stay until the next word. */
  kind: 'ring' | 'soft' | 'mark';
  /** The words beside it. */
  label: string;
}

/** A rectangle in px of its own frame. */
export interface Spot {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** One contact, ready to be shown in one line. */
export interface ContactLine {
  id: string;
  name: string;
  number: string | null;
  url: string | null;
  /** Such as `8:00–18:00`, or null where no hours are published. */
  hours: string | null;
}

/** What the popup asks of the content script of a tab; the answer is an `AdviceSummary`. */
export const STATUS_QUESTION = { type: 'guide.status' } as const;
/** Tells the content script that the person wants the panel, because they asked for a look. */
export const START_REQUEST = { type: 'guide.start' } as const;
/** Tells the content script that the tab was paused or is no longer. */
export const CHANGED_REQUEST = { type: 'guide.chosen' } as const;
/** Tells the guide in the top frame that a frame of another origin shows something new, or where its ring has moved. */
export interface FramesChanged {
  type: 'guide.frames';
  spot?: Spot | null;
}
/** Asks the guide in a frame what it sees; it works only while its path is listed. */
export interface RollCall {
  type: 'guide.roll';
  paths: string[];
}
/** The answer to a `RollCall`. */
export interface Present {
  path: string;
  here: Here;
  /** A `Finding` as JSON, its elements left out; empty while nothing is certain. */
  finding: string;
}
/** Tells all frames what to point at; only the one that is named does. */
export interface PointOrder extends Pointing {
  type: 'guide.point';
}

const MOST = 50;

/** Reads a message that anyone may have sent; null when it is none of ours. */
export function parseQuestion(message: unknown): Question | null {
  if (typeof message !== 'object' || message === null) return null;
  const {
    type,
    language,
    ids,
    reading,
    here,
    key,
    id,
    on,
    width,
    height,
    spot,
    at,
    host,
    place,
    about,
    value,
    reminder,
    sketch,
  } = message as Record<string, unknown>;
  switch (type) {
    case 'strings':
      if (language !== 'zh-CN' && language !== 'zh-TW' && language !== 'en' && language !== 'auto')
        return null;
      return { type, language };
    case 'contactLine':
      return isList(ids) ? { type, ids } : null;
    case 'calendar':
      return isReminder(reminder) ? { type, reminder } : null;
    case 'look':
      return isObject(reading) && isHere(here) ? { type, reading, here } : null;
    case 'draw':
      return typeof sketch === 'string' ? { type, sketch } : null;
    case 'tick':
      return isShort(key) && isShort(id) && typeof on === 'boolean' ? { type, key, id, on } : null;
    case 'answer':
      return isShort(key) && isShort(value) && (about === 'lender' || about === 'booking')
        ? { type, key, about, value }
        : null;
    case 'begin':
    case 'style':
      return { type };
    case 'chosen':
    case 'pauseSite':
      return isShort(host) ? { type, host } : null;
    case 'placePanel':
      return isShort(host) && isPlace(place) ? { type, host, place } : null;
    case 'frame':
      if (typeof width !== 'number' || typeof height !== 'number') return null;
      if (spot === undefined) return { type, width, height };
      return isSpot(spot) ? { type, width, height, spot } : null;
    case 'point':
      return isPointing(at) ? { type, at } : null;
    default:
      return null;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isShort = (value: unknown): value is string => typeof value === 'string' && value.length <= 2_000;

function isHere(value: unknown): value is Here {
  if (!isObject(value)) return false;
  const { host, path, started, paused, translated, frames } = value as Record<string, unknown>;
  return (
    isShort(host) &&
    isShort(path) &&
    [started, paused, translated].every((flag) => typeof flag === 'boolean') &&
    (frames === undefined || (Array.isArray(frames) && frames.every(isFrame)))
  );
}

const isFrame = (value: unknown): value is Frame =>
  isObject(value) &&
  'path' in value &&
  isShort(value.path) &&
  'usability' in value &&
  isShort(value.usability);

const isShortOrNull = (value: unknown): value is string | null => value === null || isShort(value);

function isReminder(value: unknown): value is ReminderOf {
  if (!isObject(value)) return false;
  const { date, time, amount, order } = value as Record<string, unknown>;
  return [date, time, order].every(isShortOrNull) && (amount === null || Number.isSafeInteger(amount));
}

const isSpot = (value: unknown): value is Spot | null =>
  value === null ||
  (isObject(value) &&
    ['left', 'top', 'width', 'height'].every((side) =>
      Number.isFinite((value as Record<string, unknown>)[side]),
    ));

const isPlace = (value: unknown): value is Place =>
  isObject(value) &&
  'corner' in value &&
  /^(top|bottom)-(left|right)$/.test(String(value.corner)) &&
  'collapsed' in value &&
  typeof value.collapsed === 'boolean';

function isPointing(value: unknown): value is Pointing {
  if (!isObject(value)) return false;
  const { ref, kind, label } = value as Record<string, unknown>;
  return isShort(ref) && isShort(label) && (kind === 'ring' || kind === 'soft' || kind === 'mark');
}

function isList(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= MOST && value.every((each) => typeof each === 'string');
}
