import { WHOLE_BUTTON } from '../know/words/label.ts';
import type { Box, Control } from '../read/reading.ts';
import { bare } from '../read/text.ts';
import { readLabel } from './label.ts';
import { normalise } from './normalise.ts';

/** All pieces of the box together are one label. */
function isWhole({ label, pieces }: Box): boolean {
  if (pieces.length > 1 && pieces.every((piece) => WHOLE_BUTTON.test(normalise(piece)))) return false;
  const meaning = readLabel(label);
  return meaning !== null && meaning.kind !== 'other';
}

/** A piece of a longer label that says something else: 改 | 成 | 12期. */
function isTorn({ label, wider: [box] }: Control): boolean {
  if (!box || bare(box.label) === bare(label) || bare(label).length > 2) return false;
  const joined = box.pieces.every((piece) => bare(piece).length > 0 && !WHOLE_BUTTON.test(normalise(piece)));
  return joined && box.label.length <= 12 && readLabel(box.label)?.kind !== 'act';
}

/** The label of a button that explains itself under it: 抽起还款 | 今期仍须于12月10日前清还. */
function led({ label, pieces }: Box): string {
  const [first] = pieces;
  if (!first || readLabel(label)?.kind === 'act') return label;
  return readLabel(first)?.kind === 'act' ? first : label;
}

/**
 * Settles which box each control is: the words decide how far a label reaches (取消 | 预约 | 还款 in three
 * spans is one). Boxes that turn out to be the same control are kept once.
 */
export function settle(controls: Control[]): Control[] {
  const out = new Map<Element, Control>();
  for (const control of controls) {
    if (control.native) {
      out.set(control.el, { ...control, label: led(control) });
      continue;
    }
    if ((control.loose && !isWhole(control)) || isTorn(control)) continue;
    let best: Box = control;
    let whole = isWhole(control);
    for (const box of control.wider) {
      const same = bare(box.label) === bare(best.label);
      const joined = !same && isWhole(box);
      if (!same && !joined) {
        if (whole) break;
        continue;
      }
      best = box;
      whole ||= joined;
    }
    if (!out.has(best.el))
      out.set(best.el, { ...control, el: best.el, label: best.label, pieces: best.pieces });
  }
  return [...out.values()];
}
