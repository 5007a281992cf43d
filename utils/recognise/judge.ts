import { SETTINGS_HEAD } from '../know/words/pages.ts';
import type { Control, Reading, Run } from '../read/reading.ts';
import {
  CLEAR,
  foreignBelow,
  isBar,
  isBookedRow,
  isForeign,
  isOwn,
  isPeriodRow,
  namesRepayment,
  prevails,
  ROW_LINES,
} from './card.ts';
import { type Evidence, strongestTopic } from './evidence.ts';
import type { Because, Reason } from './finding.ts';
import { type Act, readLabel } from './label.ts';
import { normalise } from './normalise.ts';
import type { PageSense } from './page.ts';
import { amongLinks, besideChores, isTitle, vetoedRegion } from './regions.ts';
import type { Level, Surroundings } from './surroundings.ts';

/** A line of so many characters says what it is about; a shorter one may be one more button. */
const WORDED = 8;
/** A card with its heading. */
const CARD_LINES = 30;
const LISTS = new Set(['ul', 'ol', 'menu']);

type Verdict = { level: Level; reasons: Reason[] } | { because: Because };

/** Decides one control from its label and its scopes, smallest first. A veto is final. */
export function judge(
  control: Control,
  act: Act,
  reading: Reading,
  around: Surroundings,
  page: PageSense,
): Verdict {
  if (isTitle(control, reading)) return { because: 'dismiss' };
  if (page.seller) return { because: 'advertisement' };
  const region = vetoedRegion(reading, control);
  if (region) return { because: region };
  if (page.article || page.notices) return { because: 'running-text' };
  if (control.inSentence) return { because: 'running-text' };
  if (control.surroundings.link && amongLinks(control, reading)) return { because: 'navigation' };
  if (act.strength === 1 && besideChores(control, reading)) return { because: 'dismiss' };
  // 扣款卡 | 尾号 8846 修改: with the key of its line the verb says what it changes.
  const whole = readLabel(control.label + around.keyOf(control));
  if (
    whole?.kind === 'other' &&
    (act.strength < 3 ? whole.because !== 'other-topic' : whole.because === 'auto-debit')
  )
    return { because: whole.because };

  const seen: Level[] = [];
  const over = around.headingsOver(control);
  const { open } = over;
  let debitLevel: Level | null = null;
  let unit: Level | null = null;
  let own: Level | null = null;
  let bar: Run | null = null;
  for (const level of around.levels(control)) {
    if (level.kind === 'page') break;
    seen.push(level);
    const { evidence } = level;
    // Entries of a menu say nothing of each other.
    if (LISTS.has(level.scope.tag)) continue;
    // 已预约放款: the card's own heading says what is booked, whatever else it speaks of.
    if (act.strength < 3 && evidence.headBooksElse && level.hi - level.lo <= CARD_LINES)
      return { because: 'appointment' };
    if (act.strength < 3 && level.heading && SETTINGS_HEAD.test(normalise(level.heading.text)))
      return { because: 'no-evidence' };
    // 首次保养 12月6日 10:30: its own line expects a visit or a call, and no money.
    if (act.strength < 3 && evidence.visit && !evidence.money && level.hi - level.lo <= ROW_LINES)
      return { because: 'appointment' };
    // The standing debit is wider than one booking: a line about it has no day of its own.
    if (act.strength < 3 && evidence.standing && !evidence.day && level.hi - level.lo <= 3)
      return { because: 'auto-debit' };
    const topic = strongestTopic(evidence);
    const against = topic !== null && topic.weight >= CLEAR;
    const named = namesRepayment(level, act) || (page.titleRepay && isBookedRow(level));
    // Its own line or card shows figures and says nothing of a repayment: whatever stands around is about others.
    if (named && own && isForeign(own, act, around)) return { because: page.topic ?? 'no-evidence' };
    if (against && named) {
      if (prevails(level, act)) return decide(level, seen, act, page, open);
      return { because: topic.topic };
    }
    if (against) return { because: topic.topic };
    // A bar of a heading and its acts is about what follows it: the box under that heading has to show the figures.
    if (bar && level.heading !== bar) return { because: page.topic ?? 'no-evidence' };
    if (named && isBar(level)) {
      const below = foreignBelow(level, reading, around);
      if (below) return { because: below };
      if (!page.figuresNear(level)) {
        bar = level.heading;
        continue;
      }
    }
    // Past its own card, what other cards say is about them: only headings speak for this one too.
    if (named && unit && !namedAbove(over, page) && !isPeriodRow(unit, around))
      return { because: 'no-evidence' };
    // Only the label names a repayment; where the page is mostly about something else, that is not enough.
    if (named && evidence.core === 0 && evidence.debt === 0 && page.elsewhere)
      return { because: page.topic ?? 'no-evidence' };
    if (named) return decide(level, seen, act, page, open);
    if (isOwn(level)) own ??= level;
    if (evidence.debit >= CLEAR && evidence.money && evidence.day) debitLevel ??= level;
    if (evidence.money && evidence.day && level.hi - level.lo >= 2) unit ??= level;
    if (act.strength === 3 && evidence.money && evidence.day && !page.elsewhere)
      return decide(level, seen, act, page, open);
  }
  if (own && isForeign(own, act, around)) return { because: page.topic ?? 'no-evidence' };
  if (unit && !namedAbove(over, page) && !isPeriodRow(unit, around))
    return { because: page.topic ?? 'no-evidence' };
  return fromPage(
    control,
    act,
    debitLevel ?? unit ?? own,
    reading,
    page,
    unit !== null && isPeriodRow(unit, around),
  );
}

/** A heading over the control names a repayment or a debt; without headings, the page's first lines do. */
function namedAbove(over: Evidence, page: PageSense): boolean {
  return over.core > 0 || over.debt > 0 || page.topRepay;
}

/**
 * A repayment is named: an amount or a day has to stand near, and no larger heading may say otherwise.
 * @param open a heading over the control says that what stands below it waits
 */
function decide(level: Level, seen: Level[], act: Act, page: PageSense, open: boolean): Verdict {
  const { evidence } = level;
  // In a ledger of transfers and bills, a row that names the loan is about the loan; books are due back as well.
  const ledger = page.veto !== 'appointment' && page.veto !== 'goods-preorder';
  const named = ledger && level.kind === 'row' && evidence.core >= CLEAR && evidence.topics.size === 0;
  if (page.veto && (page.vetoFinal || (act.strength < 3 && !named))) return { because: page.veto };
  if (level.kind === 'row' && evidence.over && !evidence.open && act.strength < 3)
    return { because: 'no-evidence' };
  const near = evidence.money || evidence.day || page.figuresNear(level);
  if (!near) return { because: 'no-evidence' };
  if (act.strength === 1 && !bareProven(level, seen, open)) return { because: 'no-evidence' };
  const reasons: Reason[] = [];
  if (level.heading) reasons.push({ code: 'headingSays', says: level.heading.text });
  if (evidence.says.repay) reasons.push({ code: 'scopeSays', says: evidence.says.repay });
  if (evidence.says.open) reasons.push({ code: 'statusSays', says: evidence.says.open });
  if (evidence.says.money) reasons.push({ code: 'amountNear', says: evidence.says.money });
  if (evidence.says.day) reasons.push({ code: 'dateNear', says: evidence.says.day });
  return { level, reasons };
}

/** A bare 取消 or 修改 counts only in the row or card of one open booking: amount, day and status there. */
function bareProven(level: Level, seen: Level[], open: boolean): boolean {
  const unit = seen.find((at) => at.evidence.money && at.evidence.day);
  if (!unit || unit.hi - unit.lo > ROW_LINES) return false;
  // The line it stands in speaks first: Remove beside a card's number removes the card.
  const line = seen.find(({ evidence }) => evidence.longest >= WORDED)?.evidence;
  if (line && !line.money && !line.day && !line.open) return false;
  const own = unit.evidence;
  const lines = level.evidence;
  const proven = own.booked || lines.booked || lines.repayLines >= 1;
  return (own.open || open) && proven && own.figures && (!own.over || unit.kind === 'row');
}

/** No scope below the page decided: the page itself has to, and only for labels that say enough. */
function fromPage(
  control: Control,
  act: Act,
  level: Level | null,
  reading: Reading,
  page: PageSense,
  periodRow: boolean,
): Verdict {
  if (page.veto) return { because: page.veto };
  if (act.strength === 1 || !page.level) return { because: page.topic ?? 'no-evidence' };
  // In a menu that was opened over the page, acts and views stand side by side.
  if (control.overlay?.bar !== false && amongLinks(control, reading)) return { because: 'navigation' };
  const clear = page.money && page.day && page.topicWeight < Math.max(CLEAR, page.repay / 2);
  const enough =
    act.strength === 3
      ? page.repay >= CLEAR || page.debit >= CLEAR
      : page.repay + (page.listsPeriods || periodRow ? 2 : 0) >= CLEAR + 1;
  if (clear && enough && (act.strength === 3 || page.headRepay || level !== null))
    return { level: level ?? page.level, reasons: page.reasons };
  return { because: page.topic ?? 'no-evidence' };
}
