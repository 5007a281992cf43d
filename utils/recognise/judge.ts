import { RESETS, SUBMITS_CHANGE } from '../know/words/dialog.ts';
import type { Control, Reading } from '../read/reading.ts';
import { strongestTopic } from './evidence.ts';
import type { Because, Reason } from './finding.ts';
import type { LabelMeaning } from './label.ts';
import { labelKey } from './normalise.ts';
import type { PageSense } from './page.ts';
import { amongLinks, vetoedRegion } from './regions.ts';
import type { Level, Surroundings } from './surroundings.ts';

type Act = Extract<LabelMeaning, { kind: 'act' }>;

/** A topic has to be said at least this clearly to decide. */
const CLEAR = 2;
/** A row or card rarely has more lines; a larger scope is a page section. */
export const ROW_LINES = 16;
const LISTS = new Set(['ul', 'ol', 'menu']);
/** Words of a form's own chores beside a bare 取消. */
const CHORES =
  /^(保存|提交|确定|确认|完成|下一步|重置|查询|搜索|发送|发布|回复|save|submit|next|ok|continue|apply|done|send|reply|post|search)$/;

type Verdict = { level: Level; reasons: Reason[] } | { because: Because };

/** Decides one control from its label and its scopes, smallest first. A veto is final. */
export function judge(
  control: Control,
  act: Act,
  reading: Reading,
  around: Surroundings,
  page: PageSense,
): Verdict {
  if (isTitle(control)) return { because: 'dismiss' };
  if (page.seller) return { because: 'advertisement' };
  const region = vetoedRegion(reading, control);
  if (region) return { because: region };
  if (page.article) return { because: 'running-text' };
  if (control.inSentence) return { because: 'running-text' };
  if (control.surroundings.link && amongLinks(control, reading)) return { because: 'navigation' };
  if (act.strength === 1 && besideChores(control, reading)) return { because: 'dismiss' };

  const seen: Level[] = [];
  let debitLevel: Level | null = null;
  let unit: Level | null = null;
  for (const level of around.levels(control)) {
    if (level.kind === 'page') break;
    seen.push(level);
    const { evidence } = level;
    // Entries of a menu say nothing of each other.
    if (LISTS.has(level.scope.tag)) continue;
    const topic = strongestTopic(evidence);
    const against = topic !== null && topic.weight >= CLEAR;
    const named = namesRepayment(level, act);
    if (against && named) {
      if (prevails(level, act)) return settle(level, seen, act, page);
      return { because: topic.topic };
    }
    if (against) return { because: topic.topic };
    // Past its own card, what other cards say is about them: only headings speak for this one too.
    if (
      named &&
      unit &&
      level.kind !== 'section' &&
      !namedAbove(control, around, page) &&
      !isPeriodRow(unit, around)
    )
      return { because: 'no-evidence' };
    // Only the label names a repayment; where the page is mostly about something else, that is not enough.
    if (named && evidence.core === 0 && evidence.debt === 0 && page.elsewhere)
      return { because: page.topic ?? 'no-evidence' };
    if (named) return settle(level, seen, act, page);
    if (evidence.debit >= CLEAR && evidence.money && evidence.day) debitLevel ??= level;
    if (evidence.money && evidence.day && level.hi - level.lo >= 2) unit ??= level;
    if (act.strength === 3 && evidence.money && evidence.day && !page.elsewhere)
      return settle(level, seen, act, page);
  }
  if (unit && !namedAbove(control, around, page) && !isPeriodRow(unit, around))
    return { because: page.topic ?? 'no-evidence' };
  return fromPage(
    control,
    act,
    debitLevel ?? unit,
    reading,
    page,
    unit !== null && isPeriodRow(unit, around),
  );
}

/** A heading over the control names a repayment or a debt; without headings, the page's first lines do. */
function namedAbove(control: Control, around: Surroundings, page: PageSense): boolean {
  const over = around.headingsOver(control);
  return over.core > 0 || over.debt > 0 || page.topRepay;
}

/** The control's card is one of several equal ones, each a day and a sum: a row of a plan. */
const isPeriodRow = (unit: Level, around: Surroundings): boolean =>
  !(unit.evidence.over && !unit.evidence.open) &&
  [unit.scope, unit.scope.parent, unit.scope.parent?.parent].some(
    (scope) => scope && around.periodSiblings(scope) >= 3,
  );

/** The first line of a dialog is its title, however much it reads like a label. */
export function isTitle(control: Control): boolean {
  if (control.native) return false;
  const overlay = control.overlay;
  return overlay?.modal === true && overlay.scope !== null && control.at === overlay.scope.lo;
}

/** The scope names a repayment in a line of its own, not in passing. */
function namesRepayment({ evidence }: Level, act: Act): boolean {
  if (evidence.core >= CLEAR || (act.strength === 3 && evidence.booked)) return true;
  return evidence.debt > 0 && evidence.debit >= CLEAR;
}

/** Both a repayment and another topic are named in one scope: the repayment has to outweigh it. */
function prevails(level: Level, act: Act): boolean {
  const { evidence } = level;
  const topic = strongestTopic(evidence)!;
  return evidence.repay >= (act.strength === 3 ? 1 : 2) * topic.weight && evidence.repayLines >= 2;
}

/** A repayment is named: an amount or a day has to stand near, and no larger heading may say otherwise. */
function settle(level: Level, seen: Level[], act: Act, page: PageSense): Verdict {
  if (page.veto && (act.strength < 3 || page.vetoFinal)) return { because: page.veto };
  const { evidence } = level;
  if (level.kind === 'row' && evidence.over && !evidence.open && act.strength < 3)
    return { because: 'no-evidence' };
  const near = evidence.money || evidence.day || page.figuresNear(level);
  if (!near) return { because: 'no-evidence' };
  if (act.strength === 1 && !bareProven(level, seen)) return { because: 'no-evidence' };
  const reasons: Reason[] = [];
  if (level.heading) reasons.push({ code: 'headingSays', says: level.heading.text });
  if (evidence.says.repay) reasons.push({ code: 'scopeSays', says: evidence.says.repay });
  if (evidence.says.open) reasons.push({ code: 'statusSays', says: evidence.says.open });
  if (evidence.says.money) reasons.push({ code: 'amountNear', says: evidence.says.money });
  if (evidence.says.day) reasons.push({ code: 'dateNear', says: evidence.says.day });
  return { level, reasons };
}

/** A bare 取消 or 修改 counts only in the row or card of one open booking: amount, day and status there. */
function bareProven(level: Level, seen: Level[]): boolean {
  const unit = seen.find((at) => at.evidence.money && at.evidence.day);
  if (!unit || unit.hi - unit.lo > ROW_LINES) return false;
  const own = unit.evidence;
  const lines = level.evidence;
  const proven = own.booked || lines.booked || lines.repayLines >= 1;
  return own.open && proven && own.figures && (!own.over || unit.kind === 'row');
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
  if (amongLinks(control, reading)) return { because: 'navigation' };
  const clear = page.money && page.day && page.topicWeight < Math.max(CLEAR, page.repay / 2);
  const enough =
    act.strength === 3
      ? page.repay >= CLEAR || page.debit >= CLEAR
      : page.repay + (page.listsPeriods || periodRow ? 2 : 0) >= CLEAR + 1;
  if (clear && enough && (act.strength === 3 || page.headRepay || level !== null))
    return { level: level ?? page.level, reasons: page.reasons };
  return { because: page.topic ?? 'no-evidence' };
}

function besideChores(control: Control, reading: Reading): boolean {
  const scope = control.scope;
  for (const other of reading.controls) {
    if (other === control || other.at < scope.lo || other.at > scope.hi) continue;
    if (other.scope !== scope && other.scope.parent !== scope && other.scope !== scope.parent) continue;
    const key = labelKey(other.label);
    if (CHORES.test(key) || RESETS.test(key) || SUBMITS_CHANGE.test(key)) return true;
  }
  return false;
}
