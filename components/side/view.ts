import type { Shown } from '../overlay/view.ts';
import type { PanelProps } from '../panel/view.ts';

/**
 * What there is beside this panel: what its guide says; `nobody` where there is none; `own`, a page of the
 * extension, which has its panel in itself; `lost`, a page that has driven the guide out.
 */
export type Neighbour = Shown | 'loading' | 'nobody' | 'own' | 'lost';

/** How far a pause reaches. */
export const REACHES = ['tab', 'site', 'all'] as const;
export type Reach = (typeof REACHES)[number];

export interface SideProps
  extends Pick<PanelProps, 'say' | 'told' | 'copied' | 'speech' | 'contacts' | 'calendar'> {
  neighbour: Neighbour;
  /** The pauses that hold here. */
  paused: readonly Reach[];
}
