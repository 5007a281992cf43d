/** What `inspect --json` prints of one page; the names are a contract, see docs of the commands. */
interface Control {
  selector: string;
  label: string;
}
interface Target extends Control {
  intent: string;
  effect: string;
}
export interface Inspection {
  file: string;
  url: string;
  page: string;
  state: string;
  target: Target | null;
  also: Target | null;
  next: Control | null;
  choices: { selector: string; label: string; intent: string; for: string }[];
  confirm: { act: Control & { effect: string }; keep: (Control & { effect: string }) | null } | null;
  refused: { selector: string; label: string; because: string }[];
  facts: { kind: string; text: string; value: unknown; selector: string }[];
  plan: {
    periods: unknown[];
    totals: Record<string, number | null>;
    checks: { what: string; ok: boolean }[];
  } | null;
  contacts: { kind: string; text: string; known: boolean; selector: string }[];
  lender: string | null;
  reasons: string[];
  ms: { read: number; recognise: number };
}
