/**
 * What the recogniser says about one page. Plain data that points at elements; no words of any
 * display language: reasons and effects are codes, turned into sentences by whoever shows them.
 */

import type { Topic } from '../know/words/topics.ts';

/** What the page is, decided from its content (the URL is only a hint). */
export type PageKind =
  | 'login'
  | 'order-list'
  | 'order-detail'
  | 'repayment-plan'
  | 'confirm'
  | 'success'
  | 'message-center'
  | 'none';

/** What the person wants done with their booked repayment. */
export type Intent = 'cancel' | 'modify';

/** The states a page alone can show. The advisor adds those that need memory or settings. */
export type PageState =
  | 'on-the-way'
  | 'found'
  | 'choose'
  | 'absent'
  | 'lookalike'
  | 'blocked'
  | 'app-only'
  | 'signed-out'
  | 'sensitive'
  | 'unsure'
  | 'unproven'
  | 'elsewhere';

/** What pressing a control does, as far as its label and its surroundings say. */
export type Effect =
  | 'cancel-booking'
  | 'cancel-settlement'
  | 'modify-booking'
  | 'modify-date'
  | 'modify-amount'
  | 'modify-plan'
  | 'extend'
  | 'keep';

/** Why a control that looks like a target is not one. */
export type Because =
  | Topic
  | 'pays-now'
  | 'early-settlement'
  | 'auto-debit'
  | 'contract'
  | 'card'
  | 'advertisement'
  | 'navigation'
  | 'running-text'
  | 'dismiss'
  | 'no-evidence'
  | 'other-topic'
  | 'disabled'
  | 'covered'
  | 'sensitive-page';

export interface ControlRef {
  el: Element;
  /** The label as the page shows it, blanks collapsed. */
  label: string;
}
export interface Target extends ControlRef {
  intent: Intent;
  effect: Effect;
}
export interface Choice extends Target {
  /** What tells this one apart from its equals, quoted from the page: date, amount, goods, order. */
  for: string;
}
export interface Refusal extends ControlRef {
  because: Because;
}
export interface ConfirmPair {
  act: ControlRef & { effect: Effect };
  keep: (ControlRef & { effect: 'keep' }) | null;
}

export type FactKind =
  | 'fee'
  | 'rate'
  | 'amount'
  | 'date'
  | 'deadline'
  | 'period'
  | 'status'
  | 'phone'
  | 'hours'
  | 'order';

export interface RateValue {
  value: number;
  unit: '%' | '‰' | '‱' | 'x';
  per: 'period' | 'month' | 'day' | 'year' | 'total' | null;
  base: string | null;
}
/** Money is in integer fen (hundredths of any currency), dates are ISO, everything else is text. */
export type FactValue = number | string | RateValue | null;

export interface Fact {
  kind: FactKind;
  /** Verbatim from the page, trimmed. */
  text: string;
  value: FactValue;
  el: Element;
  /** The sentence the fact stands in, or its label and value, for quoting. */
  sentence: string;
  /** It stands in the dialog or form that is to be confirmed. */
  inDialog?: boolean;
}

/** A sentence of the page's own text, for quoting what it says in words. */
export interface Statement {
  text: string;
  el: Element;
  inDialog: boolean;
}

export interface Period {
  no: number | null;
  /** ISO date or null. */
  due: string | null;
  /** Fen or null, each. */
  principal: number | null;
  fee: number | null;
  total: number | null;
  status: string | null;
}
export interface Plan {
  periods: Period[];
  totals: { principal: number | null; fee: number | null; total: number | null };
  /** Sums checked against the page's totals; the figures are fen. */
  checks: { what: 'principal' | 'fee' | 'total'; ok: boolean; sum: number; stated: number }[];
}

interface Phone {
  /** As on the page. */
  text: string;
  /** Digits only. */
  digits: string;
  el: Element;
}

/** One step of the argument, for or against; `code` names a sentence, `says` quotes the page. */
export interface Reason {
  code: string;
  says?: string;
}

export interface Finding {
  page: PageKind;
  state: PageState;
  target: Target | null;
  /** The other intent, when both are offered. */
  also: Target | null;
  /** On the way only: where the journey goes on. Never ringed. */
  next: ControlRef | null;
  choices: Choice[];
  confirm: ConfirmPair | null;
  refused: Refusal[];
  facts: Fact[];
  statements: Statement[];
  plan: Plan | null;
  phones: Phone[];
  /** Id of a lender or payment product in `know/lenders`, where the page names exactly one. */
  lender: string | null;
  /** A debit of an instalment that is due, or a booked early settlement; null when not told. */
  booking: 'due' | 'settlement' | null;
  /** The order number the page is about, where it shows exactly one. */
  order: string | null;
  reasons: Reason[];
}
