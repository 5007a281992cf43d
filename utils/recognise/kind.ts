import {
  APP_ONLY,
  BOOKING_MADE,
  CARD_FIELD,
  CODE_FIELD,
  JOURNEY,
  LOGIN_BUTTON,
  LOGIN_FIELD,
  LOGIN_PAGE,
  MESSAGE_HEAD,
  MESSAGE_TITLE,
  ORDER_DETAIL,
  ORDER_LIST,
  ORDER_NUMBER,
  OUTCOME_BAD,
  OUTCOME_GOOD,
  OUTCOME_PAGE,
  PASSWORD_FIELD,
  PAYMENT_PASSWORD,
  PLAN_PAGE,
  SETTINGS_PAGE,
  SIGNED_OUT,
} from '../know/words/pages.ts';
import { BOOKED } from '../know/words/topics.ts';
import type { Reading, Run } from '../read/reading.ts';
import { namesDebt } from './evidence.ts';
import { mallOrderIn } from './facts/orders.ts';
import type { PageKind } from './finding.ts';
import { labelKey, normalise } from './normalise.ts';
import type { PageSense } from './page.ts';
import type { Surroundings } from './surroundings.ts';

export interface KindSense {
  page: PageKind;
  /** A password, code or card field that is not the sign-in itself. */
  sensitive: boolean;
  signedOut: boolean;
  appOnly: string | null;
  outcome: { run: Run; good: boolean } | null;
}

/** A heading of an outcome is this much larger than ordinary text, or a heading by tag. */
const HERO_PX = 17;
const HERO_LINES = 24;

/** Order numbers the page shows in its text, each once. */
export function orderNumbers(reading: Reading): string[] {
  const out = new Set<string>();
  reading.runs.forEach((run) => {
    if (!run.visible) return;
    const text = normalise(run.text);
    const named = text.match(ORDER_NUMBER);
    const number = named ? (named[2] ?? named[3]) : mallOrderIn(text);
    if (number && /\d{4}/.test(number)) out.add(number.toUpperCase());
  });
  return [...out];
}

function fieldSense(reading: Reading, page: PageSense): { login: boolean; sensitive: boolean } {
  let login = false;
  let sensitive = false;
  const signIn =
    page.heads.some((text) => LOGIN_PAGE.test(text)) ||
    reading.controls.some((control) => control.native && LOGIN_BUTTON.test(labelKey(control.label)));
  for (const field of reading.fields) {
    const hint = normalise(field.hint);
    const payment = PAYMENT_PASSWORD.test(hint);
    if (CARD_FIELD.test(hint) || field.autocomplete.startsWith('cc-')) sensitive = true;
    else if (CODE_FIELD.test(hint) || field.autocomplete === 'one-time-code') {
      if (signIn) login = true;
      else sensitive = true;
    } else if (field.type === 'password' || PASSWORD_FIELD.test(hint)) {
      if (signIn && !payment) login = true;
      else sensitive = true;
    } else if (signIn && LOGIN_FIELD.test(hint)) login = true;
  }
  const scan = page.heads.some((text) => LOGIN_PAGE.test(text)) && page.repay < 4 && !page.money;
  return { login: (login && page.repay < 6) || scan, sensitive };
}

function outcomeOf(
  reading: Reading,
  around: Surroundings,
  page: PageSense,
  accepted: number,
): KindSense['outcome'] {
  if (!page.heads.some((text) => namesDebt(text) || OUTCOME_PAGE.test(text)) && page.repay < 2) return null;
  let seen = 0;
  for (const [index, run] of reading.runs.entries()) {
    if (!around.isText(index)) continue;
    seen += 1;
    const text = normalise(run.text);
    if (text.length > 36) continue;
    const bad = OUTCOME_BAD.test(text);
    // "预约成功，待执行" over the control that takes it back: the booking stands, nothing was cancelled or changed.
    const good = !bad && OUTCOME_GOOD.test(text) && !(accepted > 0 && BOOKING_MADE.test(text));
    if (!bad && !good) continue;
    const hero =
      (run.heading > 0 && run.heading < 5 && isOnly(run, reading)) ||
      (seen <= HERO_LINES && run.size >= HERO_PX) ||
      isToast(run);
    if (hero && !inList(run)) return { run, good };
  }
  return null;
}

/** Headings of records come in numbers; that of an outcome stands alone. */
const isOnly = (run: Run, reading: Reading): boolean =>
  run.heading === 1 ||
  reading.runs.every((one) => one === run || !one.visible || one.heading !== run.heading);

const isToast = (run: Run): boolean => {
  for (let scope: Run['scope'] | null = run.scope, up = 0; scope && up < 3; scope = scope.parent, up += 1)
    if (scope.role === 'status' || scope.role === 'alert') return true;
  return false;
};
const inList = (run: Run): boolean => {
  for (let scope: Run['scope'] | null = run.scope; scope; scope = scope.parent)
    if (scope.tag === 'li' || scope.tag === 'tr' || scope.role === 'row' || scope.role === 'listitem')
      return true;
  return false;
};

/** The page kind, from several marks and never from one word or the URL. */
export function senseKind(
  reading: Reading,
  around: Surroundings,
  page: PageSense,
  orders: string[],
  accepted: number,
  confirms: boolean,
): KindSense {
  const { login, sensitive } = fieldSense(reading, page);
  const texts = reading.runs.filter((_, index) => around.isText(index)).map((run) => normalise(run.text));
  const appText = texts.find((text) => APP_ONLY.test(text)) ?? null;
  const outcome = confirms ? null : outcomeOf(reading, around, page, accepted);
  const signedOut = texts.some((text) => SIGNED_OUT.test(text) && JOURNEY.test(text));
  const base = { sensitive, signedOut, outcome, appOnly: appText };
  if (login && !sensitive) return { ...base, page: 'login', signedOut: true };
  if (confirms) return { ...base, page: 'confirm' };
  if (outcome && !page.veto) return { ...base, page: 'success' };
  const head = page.headRuns.map((run) => normalise(run.text));
  const main = page.heads.slice(1, 7);
  const about = (pattern: RegExp): boolean =>
    main.some((text) => text.length <= 40 && pattern.test(text)) || pattern.test(page.title);
  const messages = MESSAGE_TITLE.test(page.title) || main.some((text) => MESSAGE_HEAD.test(text));
  if (messages && (page.notices || accepted === 0)) return { ...base, page: 'message-center' };
  const planHead = head.some((text) => text.length <= 40 && PLAN_PAGE.test(text));
  const tagged = page.headRuns.filter((run) => run.heading > 0).map((run) => normalise(run.text));
  if (tagged.some((text) => ORDER_DETAIL.test(text)) || (ORDER_DETAIL.test(page.title) && !planHead))
    return { ...base, page: 'order-detail' };
  if (about(ORDER_LIST) || orders.length > 1) {
    if (orders.length > 0 || !planHead) return { ...base, page: orders.length > 0 ? 'order-list' : 'none' };
  }
  if (accepted > 0) return { ...base, page: 'repayment-plan' };
  return { ...base, page: isPlan(reading, around, page) ? 'repayment-plan' : 'none' };
}

/** Instalments, bills or booked repayments with days and sums, about the user's own loan. */
function isPlan(reading: Reading, around: Surroundings, page: PageSense): boolean {
  if (page.veto || page.seller || page.article) return false;
  if (page.topicWeight > 0 && page.topicWeight >= page.repay) return false;
  if (page.heads.slice(0, 3).some((text) => SETTINGS_PAGE.test(text))) return false;
  if (!page.money && !page.day) return false;
  const named =
    PLAN_PAGE.test(page.title) || page.headRuns.some((run) => PLAN_PAGE.test(normalise(run.text)));
  let marks = 0;
  let figures = 0;
  for (const [index, run] of reading.runs.entries()) {
    if (!around.isText(index)) continue;
    const text = normalise(run.text);
    if (text.length <= 40 && (namesDebt(text) || BOOKED.test(text))) marks += 1;
    if (text.length > 60) continue;
    const { money, day } = around.between(index, index + 1);
    figures += Number(money) + Number(day);
  }
  return named ? marks >= 1 && figures >= 2 : marks >= 3 && figures >= 3;
}
