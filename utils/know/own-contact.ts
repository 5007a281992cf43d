/** A desk the person wrote down themselves. It is nobody's word but theirs, and always shown as such. */
export interface OwnContact {
  name: string;
  number: string | null;
  /** An https address in its canonical form: letters that only look Latin show as `xn--…`. */
  link: string | null;
  /** Id of `know/lenders`, or null where it belongs to none of them. */
  lender: string | null;
  note: string | null;
}

/** Tells contacts apart in a list. */
export const contactKey = ({ name, number, link }: OwnContact): string => `${name}\n${number}\n${link}`;

/** Why something that was typed or imported is not taken: a sentence of the dictionaries. */
export interface Refusal {
  /** Where in a file, such as `contacts[2].colour`; empty for the file as a whole. */
  path: string;
  /** `options.refused.<because>` says it. */
  because:
    | 'size'
    | 'unreadable'
    | 'encoding'
    | 'empty'
    | 'syntax'
    | 'syntaxAt'
    | 'shape'
    | 'format'
    | 'version'
    | 'unknown'
    | 'missing'
    | 'list'
    | 'many'
    | 'full'
    | 'heavy'
    | 'text'
    | 'blank'
    | 'long'
    | 'marks'
    | 'number'
    | 'link'
    | 'lender'
    | 'reach'
    | 'twice'
    | 'more';
  params?: Record<string, string | number>;
}

/** How much of anything is kept. Lengths in characters as people count them, sizes in bytes. */
export const OWN_LIMITS = {
  contacts: 100,
  bytes: 65_536,
  name: 40,
  note: 200,
  link: 300,
  number: 24,
} as const;
