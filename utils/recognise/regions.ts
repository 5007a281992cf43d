import { CHORES, RESETS, SUBMITS_CHANGE } from '../know/words/dialog.ts';
import { DAY, MONEY } from '../know/words/figures.ts';
import { AD, BESIDE_ACTS, VIEW } from '../know/words/regions.ts';
import type { Control, Reading, Run, Scope } from '../read/reading.ts';
import { hasFigure } from './evidence.ts';
import { readLabel } from './label.ts';
import { labelKey, normalise } from './normalise.ts';

/** A menu has at least this many entries, and hardly anything else. */
const MENU_ENTRIES = 5;
const MENU_SHARE = 0.7;
const ACT_SHARE = 0.6;
/** Longest entry that is no link, in characters. */
const ENTRY = 12;
const CARD_LINES = 24;

const isAct = (text: string): boolean => ['act', 'neighbour'].includes(readLabel(text)?.kind ?? '');

/** A list of entries with nothing but entries: a menu, whatever it is made of. */
function inMenu(reading: Reading, control: Control): boolean {
  for (let scope: Scope | null = control.scope, up = 0; scope && up < 4; scope = scope.parent, up += 1) {
    if (scope.tag === 'body' || scope.tag === 'tr' || scope.tag === 'table') return false;
    const shown = reading.runs.slice(scope.lo, scope.hi).filter((run) => run.visible);
    if (shown.some((run) => !run.pressable && hasFigure(normalise(run.text)))) return false;
    const runs = shown.filter((run) => /\p{L}{2}|\p{Script=Han}/u.test(run.text));
    const listed = scope.tag === 'ul' || scope.tag === 'ol' || scope.tag === 'dl' || scope.role === 'menu';
    const inline = up === 0 && runs.length === 1 && !readLabel(runs[0]!.text) ? runs[0]!.parts : [];
    // Entries side by side in one line: a row of switches of everything and anything.
    const row = inline.filter((part) => part.text.length <= ENTRY);
    if (row.length >= MENU_ENTRIES && row.length === inline.length)
      return row.filter(({ text }) => isAct(text)).length < ACT_SHARE * row.length;
    const stacked = isStack(runs);
    const entries = runs.filter(
      (run) => run.pressable || ((listed || stacked || isItem(run.scope)) && run.text.length <= ENTRY),
    );
    if (entries.length < MENU_ENTRIES || entries.length < MENU_SHARE * runs.length) continue;
    // A row of acts is no menu, however long it is; nor is the menu of one card.
    const acts = entries.filter(({ text }) => isAct(text));
    return acts.length < ACT_SHARE * entries.length && !belongsToCard(reading, scope);
  }
  return false;
}

const isItem = (scope: Scope): boolean => scope.tag === 'li' || scope.parent?.tag === 'li';

/** Boxes of one short line each, all of one tag under one parent: a list without list tags. */
function isStack(runs: readonly Run[]): boolean {
  const [first] = runs;
  return (
    first !== undefined &&
    runs.every(
      ({ scope, text }) =>
        scope.tag === first.scope.tag && scope.parent === first.scope.parent && text.length <= ENTRY,
    )
  );
}

/** A few lines around the list show a day and a sum: it is what can be done with that card. */
function belongsToCard(reading: Reading, list: Scope): boolean {
  for (let scope = list.parent; scope && scope.hi - scope.lo <= CARD_LINES; scope = scope.parent) {
    const around = reading.runs.slice(scope.lo, scope.hi).filter((run) => run.visible && !run.pressable);
    const texts = around.map((run) => normalise(run.text));
    if (texts.some((text) => MONEY.test(text)) && texts.some((text) => DAY.test(text))) return true;
  }
  return false;
}

function inAdvertisement(reading: Reading, control: Control): boolean {
  for (let scope: Scope | null = control.scope, up = 0; scope && up < 3; scope = scope.parent, up += 1) {
    if (scope.hi - scope.lo > 12) return false;
    for (let i = scope.lo; i < scope.hi; i += 1)
      if (AD.test(normalise(reading.runs[i]!.text).replace(/[\s\p{P}]/gu, ''))) return true;
  }
  return false;
}

/** A control in a region that is never about the user's booking, or null. Final. */
export function vetoedRegion(reading: Reading, control: Control): 'navigation' | 'advertisement' | null {
  if (inAdvertisement(reading, control)) return 'advertisement';
  const { landmark, heading, shown } = control.surroundings;
  if (landmark || heading || shown) return 'navigation';
  if (control.overlay?.bar === false) return null;
  return inMenu(reading, control) || amongViews(reading, control) ? 'navigation' : null;
}

/** A bar of views: what stands among them is a view as well, not an act. */
function amongViews(reading: Reading, control: Control): boolean {
  for (let scope: Scope | null = control.scope, up = 0; scope && up < 2; scope = scope.parent, up += 1) {
    const runs = reading.runs.slice(scope.lo, scope.hi).filter((run) => run.visible);
    if (runs.some((run) => run.text.length > ENTRY * 2)) return false;
    const views = runs.flatMap((run) => run.parts).filter(({ text }) => VIEW.test(normalise(text)));
    if (views.length >= 2) return true;
  }
  return false;
}

/** Its neighbours are ways to other pages, so it is one too. */
export function amongLinks(control: Control, reading: Reading): boolean {
  for (let scope: Scope | null = control.scope; scope?.parent?.parent; scope = scope.parent) {
    let ways = 0;
    for (let i = scope.lo; i < scope.hi; i += 1) {
      const run = reading.runs[i]!;
      if (!run.visible) continue;
      // What stands beside a day or a sum belongs to them.
      if (!run.pressable && hasFigure(normalise(run.text))) return false;
      if (run.text.length > 20) continue;
      if (run.pressable && readLabel(run.text) === null && !BESIDE_ACTS.test(normalise(run.text))) ways += 1;
    }
    if (ways >= 2) return true;
    if (scope.hi - scope.lo > 6) return false;
  }
  return false;
}

/** The first line of a dialog is its title, however much it reads like a label. */
export function isTitle(control: Control, reading: Reading): boolean {
  if (control.native) return false;
  const overlay = control.overlay;
  if (overlay?.modal !== true || overlay.scope === null) return false;
  let first = overlay.scope.lo;
  while (first < control.at && reading.runs[first]!.pressable) first += 1;
  return control.at === first;
}

/** A bare 取消 beside the chores of a form leaves that form. */
export function besideChores(control: Control, reading: Reading): boolean {
  const scope = control.scope;
  for (const other of reading.controls) {
    if (other === control || other.at < scope.lo || other.at > scope.hi) continue;
    if (other.scope !== scope && other.scope.parent !== scope && other.scope !== scope.parent) continue;
    const key = labelKey(other.label);
    if (CHORES.test(key) || RESETS.test(key) || SUBMITS_CHANGE.test(key)) return true;
  }
  return false;
}
