import { DAY, MONEY } from '../know/words/figures.ts';
import type { Control, Reading, Scope } from '../read/reading.ts';
import { readLabel } from './label.ts';
import { normalise } from './normalise.ts';

/** A line that marks its box as paid space. */
const AD = /^(广告|推广|ad|ads|advertisement|sponsored|promoted)$/;
/** A menu has at least this many entries, and hardly anything else. */
const MENU_ENTRIES = 5;
const MENU_SHARE = 0.7;
const ACT_SHARE = 0.6;

const figures = (text: string): boolean => {
  const plain = normalise(text);
  return MONEY.test(plain) || DAY.test(plain);
};

/** A list of entries with nothing but entries: a menu, whatever it is made of. */
function inMenu(reading: Reading, control: Control): boolean {
  for (let scope: Scope | null = control.scope, up = 0; scope && up < 4; scope = scope.parent, up += 1) {
    if (scope.tag === 'body' || scope.tag === 'tr' || scope.tag === 'table') return false;
    const runs = reading.runs.slice(scope.lo, scope.hi).filter((run) => run.visible);
    if (runs.some((run) => !run.pressable && figures(run.text))) return false;
    const listed = scope.tag === 'ul' || scope.tag === 'ol' || scope.tag === 'dl' || scope.role === 'menu';
    const entries = runs.filter((run) => run.pressable || (listed && run.text.length <= 16));
    if (entries.length < MENU_ENTRIES || entries.length < MENU_SHARE * runs.length) continue;
    // A row of acts is no menu, however long it is.
    const acts = entries.filter((run) => run.text.length <= 24 && readLabel(run.text) !== null);
    return acts.length < ACT_SHARE * entries.length;
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
  return inMenu(reading, control) ? 'navigation' : null;
}
