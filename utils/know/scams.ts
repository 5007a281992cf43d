import type { Provenance } from './sources.ts';

/** A way people are cheated around exactly this errand; its text is the string `popup.scam.<id>`. */
export interface Scam extends Provenance {
  id: string;
}

const common = { source: 'fraud-notices', checkedOn: '2026-11-22', sure: 'B' } as const;

export const SCAMS: readonly Scam[] = [
  { id: 'knows-order', ...common },
  { id: 'screen', ...common },
  { id: 'codes', ...common },
  { id: 'safe-account', ...common },
  { id: 'unknown-app', ...common },
  { id: 'debt-agent', ...common },
];
