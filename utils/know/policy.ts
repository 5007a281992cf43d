import type { Language } from './strings/index.ts';

/** A contact that somebody other than us gave. It is shown as theirs, never as checked by us. */
export interface GivenContact {
  name: string;
  /** As written: digits, blanks, dashes and a leading plus. */
  number: string | null;
  /** An https address in its canonical form: letters that only look Latin show as `xn--…`. */
  link: string | null;
  /** Id of `know/lenders` it answers for; null for none in particular. */
  lender: string | null;
  /** In the giver's words: they are never computed with. */
  hours: string | null;
  note: string | null;
}

/** Settings an organisation can take out of the person's hands, by their names in storage. */
export const LOCKABLE = ['language', 'pausedSites', 'pausedAll'] as const;
export type Lockable = (typeof LOCKABLE)[number];

/** What an organisation decided for this browser; see `docs/deploy/README.md`. */
export interface Policy {
  contacts: readonly GivenContact[];
  /** For who has not chosen one; for everybody where it is locked. Null follows the browser. */
  language: Language | null;
  /** Hosts where the guide rests, whatever the person wants. */
  pausedSites: readonly string[];
  /** It rests everywhere, whatever the person wants. */
  pausedAll: boolean;
  locked: readonly Lockable[];
  /** Plain text in the organisation's words; lines end with `\n`. */
  supportText: string | null;
}

/** Nobody decided anything. */
export const NO_POLICY: Policy = {
  contacts: [],
  language: null,
  pausedSites: [],
  pausedAll: false,
  locked: [],
  supportText: null,
};

/** What can be wrong with something that was given; each has a sentence `policy.code.<code>`. */
export type ProblemCode =
  | 'cleaned'
  | 'empty'
  | 'host'
  | 'https'
  | 'language'
  | 'lender'
  | 'long'
  | 'many'
  | 'missing'
  | 'nothing'
  | 'number'
  | 'setting'
  | 'type'
  | 'unknown'
  | 'unreadable';

/** One thing that was not taken as it was given. */
export interface Problem {
  /** Where it stands, such as `contacts[2].link`; empty for the whole. */
  path: string;
  code: ProblemCode;
}

export interface ReadPolicy {
  /** An organisation has set something, usable or not. */
  managed: boolean;
  policy: Policy;
  problems: readonly Problem[];
}
