import type { Language } from './strings/index.ts';

/** What a content script or an extension page may ask of the background. It answers nothing else. */
export type Question =
  /** → `Strings` */
  | { type: 'strings'; language: Language | 'auto' }
  /** → `ContactLine[]`, in the order of the ids, unknown ones left out */
  | { type: 'contactLine'; ids: string[] }
  /** → `string[]`: those of the given digits that the directory has */
  | { type: 'knownPhones'; digits: string[] }
  /** → finding and advice, elements as numbers; the reading is a `PackedReading` */
  | { type: 'look'; reading: object; here: Here }
  /** Keeps a tick of one order. */
  | { type: 'tick'; key: string; id: string; on: boolean }
  /** The person opened the guide. */
  | { type: 'begin' };

/** Where the page is and what hinders, as far as only the page knows it. */
export interface Here {
  host: string;
  path: string;
  /** The person opened the guide on this page. */
  started: boolean;
  paused: boolean;
  /** The browser translated the page: its labels are no longer the page's own. */
  translated: boolean;
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

const MOST = 50;

/** Reads a message that anyone may have sent; null when it is none of ours. */
export function parseQuestion(message: unknown): Question | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, language, ids, digits, reading, here, key, id, on } = message as Record<string, unknown>;
  switch (type) {
    case 'strings':
      if (language !== 'zh-CN' && language !== 'zh-TW' && language !== 'en' && language !== 'auto')
        return null;
      return { type, language };
    case 'contactLine':
      return isList(ids) ? { type, ids } : null;
    case 'knownPhones':
      return isList(digits) ? { type, digits } : null;
    case 'look':
      return isObject(reading) && isHere(here) ? { type, reading, here } : null;
    case 'tick':
      return isShort(key) && isShort(id) && typeof on === 'boolean' ? { type, key, id, on } : null;
    case 'begin':
      return { type };
    default:
      return null;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isShort = (value: unknown): value is string => typeof value === 'string' && value.length <= 2_000;

function isHere(value: unknown): value is Here {
  if (!isObject(value)) return false;
  const { host, path, started, paused, translated } = value as Record<string, unknown>;
  return (
    isShort(host) && isShort(path) && [started, paused, translated].every((flag) => typeof flag === 'boolean')
  );
}

function isList(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= MOST && value.every((each) => typeof each === 'string');
}
