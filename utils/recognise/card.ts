import type { Reading, Scope } from '../read/reading.ts';
import { evidenceOf, strongestTopic } from './evidence.ts';
import type { Because } from './finding.ts';
import type { Act } from './label.ts';
import type { Level, Surroundings } from './surroundings.ts';

/* What one row, card or bar around a control is about, whatever the page around it says. */

/** A topic has to be said at least this clearly to decide. */
export const CLEAR = 2;
/** A row or card rarely has more lines; a larger scope is a page section. */
export const ROW_LINES = 16;
/** A heading with a few acts beside it. */
const BAR_LINES = 6;
/** The first lines of the box under it. */
const BELOW = 8;
/** Tags of a line or card that stands for itself. */
const UNITS = new Set(['li', 'tr', 'article', 'section', 'fieldset', 'details']);

/** A heading and the acts beside it, without figures. */
export const isBar = ({ heading, lo, hi, evidence: { money, day } }: Level): boolean =>
  heading !== null && !money && !day && hi - lo <= BAR_LINES;

/** What the lines under a bar are about, when they name something else and no repayment. */
export function foreignBelow({ hi }: Level, { runs }: Reading, around: Surroundings): Because | null {
  const below = around.between(hi, Math.min(runs.length, hi + BELOW));
  const topic = strongestTopic(below);
  const foreign = topic !== null && topic.weight >= CLEAR && below.core === 0 && below.debt === 0;
  return foreign ? topic.topic : null;
}

/** The first box around a control that shows figures of its own; a key with its value is only a part of one. */
export const isOwn = ({ evidence: { money, day }, scope, lo, hi }: Level): boolean =>
  (money && day) || ((money || day) && (UNITS.has(scope.tag) || hi - lo > 2));

/** The line or card with the control's figures names neither a debt nor a debit, and is no row of a plan. */
export function isForeign(own: Level, act: Act, around: Surroundings): boolean {
  const { core, debt, debit, booked, open, period, booksElse } = own.evidence;
  const speaks = !booksElse && (core > 0 || debt > 0 || debit > 0 || booked || open || period);
  return act.strength < 3 && !speaks && !isPeriodRow(own, around) && !isNamed(own, around);
}

/** The line right above a box without a name of its own calls it a debit or a debt. */
function isNamed(own: Level, around: Surroundings): boolean {
  const name = around.nameAbove(own);
  const { core, debt, debit, booked } = evidenceOf(name, 0);
  return core > 0 || debt > 0 || debit > 0 || booked;
}

/** The control's card is one of several equal ones, each a day and a sum: a row of a plan. */
export function isPeriodRow({ evidence, scope }: Level, around: Surroundings): boolean {
  if (evidence.over && !evidence.open) return false;
  for (let at: Scope | null = scope, up = 0; at && up < 3; at = at.parent, up += 1) {
    // A card with a heading of its own is no row among equals.
    if (around.hasHeading(at)) return false;
    if (around.periodSiblings(at) >= 3) return true;
  }
  return false;
}

/** The row of one booked debit of a period: on a page that bears the name of repayments nothing else is meant. */
export function isBookedRow({ kind, evidence }: Level): boolean {
  const { debit, open, booked, period, money, day, topics } = evidence;
  return kind === 'row' && debit >= CLEAR && open && (booked || period) && money && day && topics.size === 0;
}

/** The scope names a repayment in a line of its own, not in passing. */
export function namesRepayment({ evidence, lo, hi }: Level, act: Act): boolean {
  if (evidence.core >= CLEAR || (act.strength === 3 && evidence.booked)) return true;
  // A waiting debit in a card whose small print speaks of late fees, and of nothing else.
  const { open, money, day, repayLines, topics } = evidence;
  const waiting = open && money && day && evidence.debit >= CLEAR && hi - lo <= ROW_LINES;
  if (waiting && act.strength > 1 && repayLines > 0 && topics.size === 0) return true;
  return evidence.debt > 0 && evidence.debit >= CLEAR;
}

/** Both a repayment and another topic are named in one scope: the repayment has to outweigh it. */
export function prevails(level: Level, act: Act): boolean {
  const { evidence } = level;
  const topic = strongestTopic(evidence)!;
  return evidence.repay >= (act.strength === 3 ? 1 : 2) * topic.weight && evidence.repayLines >= 2;
}
