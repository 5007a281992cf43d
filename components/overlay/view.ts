import type { Advice, Ask } from '../../utils/advise/advice.ts';
import type { Here, Place, Pointing, Spot } from '../../utils/know/messages.ts';
import type { Language } from '../../utils/know/strings/index.ts';
import type { Target } from '../../utils/recognise/finding.ts';
import type { Drawn, PageSketch } from '../panel/describe.ts';

/** What is shown, and nothing about how. */
export interface View extends Place {
  advice: Advice;
  language: Language;
  /** The control that is ringed: the target, the other intent or a picked choice. */
  ringed: Target | null;
  /** The extension was updated or removed under the page: nobody is there to look again. */
  gone?: boolean;
}

/** What the person asks for; whoever feeds the overlay answers. Nothing of it presses anything. */
export interface Acts {
  /** The chip was opened. */
  start(): void;
  pause(): void;
  tick(id: string, on: boolean): void;
  /** Answers what only the person can tell. */
  answer(about: Ask['about'], value: string): void;
  /** Rings one of several equal controls, or the other intent. */
  ring(target: Target): void;
  /** How a panel looks that says this; null once nobody can be asked any more. */
  draw(sketch: PageSketch): Promise<Drawn | null>;
  /**
   * Points at something in another frame, or at nothing there.
   * @returns where it is in its frame, or null where it is not to be seen
   */
  point(at: Pointing): Promise<Spot | null>;
  /** Where the panel stands from now on. */
  keep(place: Place): void;
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
