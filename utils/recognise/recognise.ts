import { BOOKED, BOOKED_SETTLEMENT, OF_DEBT, type Topic } from '../know/words/topics.ts';
import type { Control, Reading } from '../read/reading.ts';
import { type Candidate, judgeAll } from './candidates.ts';
import { isMenu, isSiteFoot, linesOutside } from './content.ts';
import { asPair, senseDialog } from './dialog.ts';
import { factsIn } from './facts/facts.ts';
import { statementsIn } from './facts/statements.ts';
import { debtLines } from './facts/strangers.ts';
import type { Finding, Target } from './finding.ts';
import { senseAnswer, senseForm } from './form.ts';
import { type KindSense, orderNumbers, senseKind } from './kind.ts';
import { readLabel } from './label.ts';
import { lenderOf } from './lender.ts';
import { normalise } from './normalise.ts';
import { type PageSense, sensePage } from './page.ts';
import { NOTHING, pick } from './pick.ts';
import { planIn } from './plan/plan.ts';
import { refusals, type Stuck, stateOf, stateReasons } from './state.ts';
import { Surroundings } from './surroundings.ts';
import { waysOn } from './way.ts';
import { settle } from './widen.ts';

/*
 * read ─▶ labels ─▶ judged in their scopes ─▶ usable? ─▶ one, several or none
 *            │             ▲                              │
 *            └─ dialogs ───┘            page kind, way on, facts, plan, lender
 */

/** So much weight of repayment on a page about something else is a card about a debt. */
const MENTIONS = 2;

/** Decides what the page is, which one control is the right one, and why. Pure: the reading answers for the DOM. */
export function recognise(given: Reading): Finding {
  const reading = { ...given, controls: settle(given.controls) };
  const labelled = reading.controls.filter((control) => isLabel(control, reading));
  const around = new Surroundings(reading, labelled);
  const page = sensePage(reading, around);
  const { accepted, rejected } = judgeAll(reading, around, page);

  const usable: Candidate[] = [];
  const stuck: Stuck[] = [];
  for (const candidate of accepted) {
    const usability = candidate.control.usability;
    if (usability === 'usable') usable.push(candidate);
    else if (usability !== 'hidden') stuck.push({ candidate, because: usability });
  }
  const dialog = senseDialog(
    reading,
    around,
    stuck.some(({ because }) => because === 'covered'),
  );
  const confirm =
    dialog.confirm ?? (dialog.other ? null : (senseForm(reading, page) ?? senseAnswer(reading, usable)));
  const orders = orderNumbers(reading);
  const kind = senseKind(reading, around, page, orders, accepted.length, confirm !== null);

  const silent = kind.sensitive || kind.page === 'login' || kind.page === 'success';
  const picked = silent ? NOTHING : pick(confirm, usable, reading, around);
  const visibleRejects = rejected.filter(({ control }) => control.usability === 'usable');
  const done = picked.target !== null || picked.choices.length > 0 || silent || confirm !== null;
  const ways = done ? [] : waysOn(reading, kind.page);
  // Which of several orders is meant is the person's to say.
  const next = ways.length === 1 ? ways[0]! : null;
  const state = stateOf(
    kind,
    picked,
    stuck.length > 0,
    visibleRejects,
    ways.length > 0,
    page.seller || dialog.mistakable,
  );
  const content = linesOutside(isMenu, reading, around);
  const own = linesOutside((scope) => isMenu(scope) || isSiteFoot(scope), reading, around);
  const ofDebt = debtLines(reading, around);
  const isOurs = (index: number): boolean => kind.page !== 'none' || ofDebt(index);
  const within = (index: number): boolean => content(index) && isOurs(index);
  const said = (index: number): boolean => own(index) && isOurs(index);
  const telling = kind.page === 'none' ? !page.article && page.repay >= MENTIONS : kind.page !== 'login';
  const box = confirm?.act.overlay?.scope ?? null;
  // A form page is one dialog as a whole.
  const inDialog = (index: number): boolean =>
    confirm !== null && (!box || (index >= box.lo && index < box.hi));
  const facts = telling ? factsIn(reading, around, within, inDialog) : [];
  const reasons = [
    ...(confirm?.reasons ?? picked.reasons),
    ...stateReasons(state, stuck, visibleRejects, kind),
  ];
  const shownOrder = orders.length === 1 ? orders[0]! : null;
  return {
    page: kind.page,
    state,
    target: picked.target,
    also: picked.also,
    next: next && state === 'on-the-way' ? { el: next.el, label: next.label } : null,
    choices: picked.choices,
    confirm: silent || !confirm ? null : asPair(confirm),
    refused: refusals(visibleRejects, stuck),
    facts,
    statements: telling ? statementsIn(reading, around, said, inDialog) : [],
    plan: kind.page === 'login' || isOthers(kind, page) ? null : planIn(reading, around),
    phones: facts
      .filter((fact) => fact.kind === 'phone')
      .map((fact) => ({ text: fact.text, digits: String(fact.value), el: fact.el })),
    lender: lenderOf(reading, around),
    booking: bookingOf(reading, around, picked.target),
    order: shownOrder,
    reasons,
  };
}

/** What else is paid in rows of a day and a sum; side services of a plan page, its reminders and visits, are not. */
const PAID_IN_ROWS: ReadonlySet<Topic | null> = new Set<Topic>([
  'account',
  'application',
  'investment',
  'insurance',
  'subscription',
  'goods-preorder',
  'transfer',
]);

/** The page is of no journey, and its rows are payments for something else. */
const isOthers = ({ page: kind }: KindSense, page: PageSense): boolean =>
  kind === 'none' &&
  (page.seller ||
    page.article ||
    PAID_IN_ROWS.has(page.veto) ||
    (page.veto !== null && page.repay === 0) ||
    (PAID_IN_ROWS.has(page.topic) && page.topicWeight > page.repay));

/** A heading says what follows; a loose box with an unknown object is text like any other. */
function isLabel(control: Control, reading: Reading): boolean {
  const meaning = readLabel(control.label);
  if (!meaning || control.native) return meaning !== null;
  const heading = reading.runs[control.at]?.heading ?? 0;
  return meaning.kind !== 'other' && (heading === 0 || heading > 6);
}

function bookingOf(reading: Reading, around: Surroundings, target: Target | null): Finding['booking'] {
  if (target?.effect === 'cancel-settlement') return 'settlement';
  let settlement = false;
  let due = false;
  for (const [index, run] of reading.runs.entries()) {
    if (!around.isText(index)) continue;
    const text = normalise(run.text);
    if (text.length > 40) continue;
    settlement ||= BOOKED_SETTLEMENT.test(text);
    due ||= BOOKED.test(text) && OF_DEBT.test(text);
  }
  return settlement ? 'settlement' : due ? 'due' : null;
}
