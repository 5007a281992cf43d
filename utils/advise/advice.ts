import type { ReminderOf } from '../know/messages.ts';
import type { Choice, ControlRef, Intent, PageKind, PageState, Target } from '../recognise/finding.ts';

/** The states a person meets: those of a page and those that need memory or settings. */
export type State = PageState | 'done' | 'paused' | 'reload' | 'translated';

/** A sentence by key, with the values that go into its `{places}`. */
export interface Line {
  key: string;
  params?: Record<string, string | number>;
}

/** Words of the page, kept verbatim, and where they stand ("show me where"). */
export interface Quote {
  text: string;
  el: Element;
}

/** A question to the person; the answer is kept for this order. */
export interface Ask {
  about: 'lender' | 'booking';
  line: Line;
  options: { value: string; line: Line }[];
  chosen: string | null;
}

/** One bar a period, in the order of the page; its sentence is `figures.bar`, its state `figures.state.<state>`. */
export interface PlanAdvice {
  bars: { no: number; due: string; sum: string; state: string; share: number }[];
  /** The states there are, for a legend. */
  states: string[];
  /** Our arithmetic, each figure followed by how it came about. */
  lines: Line[];
}

/** A text to read out or to paste. Each line is one of the text; unknown values are left blank. */
export interface Request {
  lines: Line[];
  /** The order number as it stands in the lines, and whole for who wants to show it. */
  order: { masked: string; whole: string } | null;
}

export interface CheckItem {
  /** Id of a caveat in `know/caveats`; ticks are kept under it. */
  id: string;
  title: Line;
  why: Line;
  /** What this page says; empty means "not stated on this page", never "no fee". */
  quotes: Quote[];
  /** The page makes it pressing: shown first. */
  urgent: boolean;
  ticked: boolean;
}

export interface Advice {
  state: State;
  page: PageKind;
  /** 1 sign in · 2 my orders · 3 find the order · 4 plan · 5 cancel or change · 6 confirm and prove. */
  step: 1 | 2 | 3 | 4 | 5 | 6 | null;
  /** How much of the page the guide takes: all by itself, a chip until asked, or nothing. */
  presence: 'panel' | 'chip' | 'none';
  /** One sentence on where the person is. */
  headline: Line;
  /** One next action. */
  next: Line;
  /** What the ringed control does. */
  effect: Line | null;
  /** What is ringed; `also` is the other intent, offered in the panel. */
  target: Target | null;
  also: Target | null;
  /** A softer pointer for steps before the plan; no ring. */
  soft: ControlRef | null;
  choices: Choice[];
  /** Both buttons of a dialog, explained. */
  confirm: { act: ControlRef; actLine: Line; keep: ControlRef | null; keepLine: Line | null } | null;
  /** What to do where there is nothing to press, or nothing is proven yet, in this order. */
  todo: Line[];
  /** Why the page says no, in its own words. */
  notice: Quote[];
  /** Good news of another booking while this page still offers something. */
  news: Line | null;
  /** What only the person can tell. */
  asks: Ask[];
  /** What to say to the desk. */
  request: Request | null;
  /** The instalments at a glance, and what we work out from them. */
  plan: PlanAdvice | null;
  /** A day worth a reminder, and what is to be paid on it. */
  reminder: ReminderOf | null;
  /** Look-alikes on this page, named and explained. */
  lookalikes: { label: string; line: Line }[];
  checklist: CheckItem[];
  warnings: Line[];
  reasons: Line[];
  /** Ids of `know/contacts`, the first one first. */
  contacts: string[];
  lender: string | null;
  /** Key under which ticks are kept: the order number, else the page's path. */
  progressKey: string;
}

/** What popup and side panel get by message: everything of an `Advice` that is not an element. */
export interface AdviceSummary {
  state: State;
  page: PageKind;
  step: Advice['step'];
  headline: Line;
  next: Line;
  targetLabel: string | null;
  intent: Intent | null;
  lender: string | null;
  contacts: string[];
  /** What to do where there is nothing to press, or nothing is proven yet, in this order. */
  todo: Line[];
  /** Phone numbers seen on the page, as written there; whether the directory has them is for the reader to ask. */
  phones: string[];
  host: string;
  /** The page kept taking the guide out, so it has left: nothing is shown there any more, and nobody looks. */
  lost: boolean;
}
