import type { Advice, Ask, Line } from '../../utils/advise/advice.ts';
import type { CalendarFile } from '../../utils/advise/plan/calendar.ts';
import type { ContactLine, Here, Pointing, Spot } from '../../utils/know/messages.ts';
import type { Language, Strings } from '../../utils/know/strings/index.ts';
import type { Target } from '../../utils/recognise/finding.ts';
import type { Corner } from './place.ts';

/** What is shown, and nothing about how. */
export interface View {
  advice: Advice;
  language: Language;
  strings: Strings;
  /** The control that is ringed: the target, the other intent or a picked choice. */
  ringed: Target | null;
  contacts: readonly ContactLine[];
  /** The day worth a reminder as a file, or why there is none; null where there is no such day. */
  calendar: CalendarFile | null;
  corner: Corner;
  collapsed: boolean;
}

/** What the person asks for; whoever feeds the overlay answers. Nothing of it presses anything. */
export interface Acts {
  /** The chip was opened. */
  start(): void;
  pause(): void;
  tick(id: string, on: boolean): void;
  /** Answers what only the person can tell. */
  answer(about: Ask['about'], value: string): void;
  /** The sentences of another language, for what is said to a desk. */
  words(language: Language): Promise<Strings>;
  /** Rings one of several equal controls, or the other intent. */
  ring(target: Target): void;
  /**
   * Points at something in another frame, or at nothing there.
   * @returns where it is in its frame, or null where it is not to be seen
   */
  point(at: Pointing): Promise<Spot | null>;
  /** Where the panel stands from now on. */
  keep(corner: Corner, collapsed: boolean): void;
  /**
   * Told at each drawing.
   * @param away the ringed control is out of sight or covered
   * @returns whether the panel stands beside the page, so that none belongs into it
   */
  beside(away: boolean): boolean;
  /** The page keeps removing our host, so we have left. */
  lost(): void;
}

/** What the guide in a page tells a panel beside it. On the way there are numbers where elements are. */
export interface Shown {
  /** Numbers mean something only together with this one. */
  turn: number;
  here: Here;
  /** Nothing as long as nothing is certain. */
  advice?: Advice;
  ringed?: Target | null;
  away: boolean;
}

/** What the panel beside a page asks of the guide in it. */
export interface Order {
  turn: number;
  act: 'start' | 'pause' | 'tick' | 'answer' | 'ring' | 'where';
  args: unknown[];
}

/** What the panel gets besides the view. */
export interface PanelProps extends Omit<View, 'corner' | 'collapsed'> {
  acts: Pick<Acts, 'tick' | 'answer' | 'ring'>;
  /** The ringed control is out of sight or covered just now. */
  away: boolean;
  /** The page lets nothing of ours be pressed just now: a dialog of it is open in which we cannot stand. */
  inert?: boolean;
  /** What was copied last; with a `!` before it where the page forbids copying. */
  copied: string;
  /** The language in which the desk is spoken to. */
  speech: { language: Language; strings: Strings };
  speak(language: Language): void;
  /** Told once to a screen reader. */
  told: string;
  /** A sentence in the person's language. */
  say(line: Line | string, params?: Line['params']): string;
  /** Makes the panel small, where that is possible. */
  fold?(): void;
  /** What else can be done with it: a key of a sentence and what it does. */
  foot: [string, () => void][];
  /** @param what names what is copied: a number is its own name */
  copy(what: string, text?: string): void;
  /** Scrolls to an element and marks it, because the person asked where it is. */
  where(el: Element): void;
}
