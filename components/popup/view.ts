import type { AdviceSummary, Line } from '../../utils/advise/advice.ts';
import type { Resemblance } from '../../utils/advise/resemblance.ts';
import type { OwnContact } from '../../utils/know/own-contact.ts';
import type { Policy } from '../../utils/know/policy.ts';
import { format, type Language, type Strings } from '../../utils/know/strings/index.ts';

/** What is known about the tab the popup was opened over. */
export type PageStatus =
  | { is: 'loading' }
  /** The guide is on the page and has said this. */
  | { is: 'guided'; summary: AdviceSummary }
  /** An ordinary page outside our list. */
  | { is: 'unlisted' }
  /** A page of the browser, a store or a file: nobody may look there. */
  | { is: 'restricted' }
  /** A page of our list, but the browser's owner took the permission back. */
  | { is: 'revoked'; host: string }
  /** A page of our list that was open before the guide was installed or updated. */
  | { is: 'waiting'; host: string }
  /** One of our own pages. */
  | { is: 'own' }
  /** The person asked for a look, and it could not be had. */
  | { is: 'failed' };

export interface View {
  status: PageStatus;
  /** What the page's address looks like and is not; null for all others. */
  resembles: Resemblance | null;
  /** A look or a permission was asked for and is not answered yet. */
  busy: boolean;
  /** The permission was asked for and not given. */
  denied: boolean;
  strings: Strings;
  language: Language;
  /** What the person chose; `auto` follows the browser. */
  choice: Language | 'auto';
  paused: { tab: boolean; site: boolean; all: boolean };
  /** What an organisation has set. */
  policy: Policy;
  /** What the person added to the directory. */
  ownContacts: readonly OwnContact[];
  /** Settings could not be read and were repaired. */
  repaired: boolean;
  now: Date;
}

/** What the person asks for. */
export interface Acts {
  look(): void;
  allow(): void;
  practice(): void;
  options(): void;
  /** Opens the side panel or sidebar. */
  beside(): void;
  pauseTab(on: boolean): void;
  pauseSite(on: boolean): void;
  pauseAll(on: boolean): void;
  speak(choice: Language | 'auto'): void;
  acknowledge(): void;
}

/** A sentence in the person's language. */
export type Say = (line: Line | string, params?: Line['params']) => string;

/** Speaks by a dictionary. */
export function sayIn(strings: Strings): Say {
  return (line, params) =>
    typeof line === 'string'
      ? format(strings, line, params)
      : format(strings, line.key, { ...line.params, ...params });
}

/** The host that can be paused: one the guide runs on by itself or is running on now. */
export function hostOf(status: PageStatus): string | null {
  if (status.is === 'guided') return status.summary.host;
  return status.is === 'waiting' || status.is === 'revoked' ? status.host : null;
}
