import type { CalendarFile } from '../../utils/advise/plan/calendar.ts';
import type { ContactLine } from '../../utils/know/messages.ts';
import type { Language, Strings } from '../../utils/know/strings/index.ts';
import type { PanelProps, Shown } from '../overlay/view.ts';

/**
 * What there is beside this panel: what its guide says; `nobody` where there is none; `own`, a page of the
 * extension, which has its panel in itself; `lost`, a page that has driven the guide out.
 */
export type Neighbour = Shown | 'loading' | 'nobody' | 'own' | 'lost';

/** How far a pause reaches. */
export const REACHES = ['tab', 'site', 'all'] as const;
export type Reach = (typeof REACHES)[number];

export interface SideProps
  extends Pick<PanelProps, 'acts' | 'say' | 'told' | 'copied' | 'copy' | 'speech' | 'speak' | 'where'> {
  neighbour: Neighbour;
  language: Language;
  strings: Strings;
  contacts: readonly ContactLine[];
  calendar: CalendarFile | null;
  /** The pauses that hold here. */
  paused: readonly Reach[];
  start(): void;
  pause(reach: Reach, on: boolean): void;
}
