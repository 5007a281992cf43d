import type { Advice, Line } from '../../utils/advise/advice.ts';
import type { CalendarFile } from '../../utils/advise/plan/calendar.ts';
import type { ContactLine } from '../../utils/know/messages.ts';
import type { Language, Strings } from '../../utils/know/strings/index.ts';
import type { Target } from '../../utils/recognise/finding.ts';
import type { Deed } from './node.ts';

/** What is shown just now; in the background there are numbers where elements are. */
export interface Sketch {
  advice: Advice;
  /** The control that is ringed: the target, the other intent or a picked choice. */
  ringed: Target | null;
  /** The ringed control is out of sight or covered just now. */
  away: boolean;
  /** The page lets nothing of ours be pressed just now: a dialog of it is open in which we cannot stand. */
  inert?: boolean;
  /** What was copied last; with a `!` before it where the page forbids copying. */
  copied: string;
  /** Told once to a screen reader. */
  told: string;
}

/** What the panel is made from. */
export interface PanelProps extends Sketch {
  contacts: readonly ContactLine[];
  /** The day worth a reminder as a file, or why there is none; null where there is no such day. */
  calendar: CalendarFile | null;
  /** The language in which the desk is spoken to. */
  speech: { language: Language; strings: Strings };
  /** A sentence in the person's language. */
  say(line: Line | string, params?: Line['params']): string;
  /** Whether the panel can be made small. */
  folds?: boolean;
  /** What else can be done with it: a key of a sentence and what it does. */
  foot: readonly [key: string, does: Deed][];
}
