import type { Line } from '../../utils/advise/advice.ts';
import type { Place } from '../../utils/know/messages.ts';
import type { OwnContact, Refusal } from '../../utils/know/own-contact.ts';
import type { Lockable } from '../../utils/know/policy.ts';
import type { Language, Strings } from '../../utils/know/strings/index.ts';

export type Corner = Place['corner'];

/** What became of a file that was chosen. */
export type Imported =
  | { file: string; refusals: Refusal[] }
  | { file: string; added: number; skipped: number; stripped: number };

/** What is kept on this machine, in numbers, in the order it is told. */
export type Held = Record<'settings' | 'contacts' | 'orders' | 'aside', number>;

export interface View {
  strings: Strings;
  /** What the person chose; `auto` follows the browser. */
  choice: Language | 'auto';
  corner: Corner;
  /** Where the panel stands, by host. */
  panels: Readonly<Record<string, Place>>;
  pausedAll: boolean;
  pausedSites: readonly string[];
  contacts: readonly OwnContact[];
  /** The contacts as a file, as an address to be saved; null where there are none. */
  exported: string | null;
  imported: Imported | null;
  /** What a reset has removed. */
  removed: Held | null;
  /** Something stored could not be read and was put aside. */
  repaired: boolean;
  /** What somebody else has settled. */
  locked: ReadonlySet<Lockable>;
  /** As the manifest names them. */
  permissions: readonly string[];
  /** Hosts the guide runs on by itself. */
  hosts: readonly string[];
  version: string;
}

/** What the person asks for. */
export interface Acts {
  speak(choice: Language | 'auto'): void;
  place(corner: Corner): void;
  /** The usual place on these hosts from now on. */
  forget(hosts: readonly string[]): void;
  pauseAll(on: boolean): void;
  /** @returns the line that says why nothing was added, or null */
  pauseSite(typed: string): Line | null;
  resumeSite(host: string): void;
  /** @returns what was kept and how many characters were stripped, or why nothing was */
  saveContact(
    fields: Readonly<Record<string, string>>,
    old: OwnContact | null,
  ): Promise<{ contact: OwnContact; stripped: number } | Refusal[]>;
  removeContact(contact: OwnContact): void;
  restoreContact(contact: OwnContact): void;
  importFile(file: File): void;
  count(): Promise<Held>;
  reset(): void;
  acknowledge(): void;
}
