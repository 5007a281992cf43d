import {
  ORDER_HAS_PLAN,
  ORDER_IN_REPAYMENT,
  WAY_TO_ORDER,
  WAY_TO_ORDERS,
  WAY_TO_PLAN,
} from '../know/words/pages.ts';
import { PROMO } from '../know/words/topics.ts';
import type { Control, Reading, Scope } from '../read/reading.ts';
import type { PageKind } from './finding.ts';
import { labelKey, normalise } from './normalise.ts';
import { amongLinks, vetoedRegion } from './regions.ts';

const usable = (control: Control): boolean => control.usability === 'usable';

/** The text around a control within its card: the scope that holds one order, not two. */
function cardText(reading: Reading, control: Control, pattern: RegExp): boolean {
  for (let scope: Scope | null = control.scope; scope; scope = scope.parent) {
    if (scope.tag === 'body' || scope.hi - scope.lo > 24) return false;
    const orders = new Set<string>();
    let says = false;
    for (let i = scope.lo; i < scope.hi; i += 1) {
      const text = normalise(reading.runs[i]!.text);
      for (const found of text.matchAll(/\d{12,}/g)) orders.add(found[0]);
      says ||= pattern.test(text) && !PROMO.test(text);
    }
    if (orders.size > 1) return false;
    if (says) return true;
  }
  return false;
}

/** The controls that lead on towards the plan; several orders with a plan are several ways. */
export function waysOn(reading: Reading, page: PageKind): Control[] {
  const matching = (pattern: RegExp): Control[] =>
    reading.controls.filter(
      (control) =>
        pattern.test(labelKey(control.label)) && usable(control) && vetoedRegion(reading, control) === null,
    );
  if (page === 'order-detail') return matching(WAY_TO_PLAN).slice(0, 1);
  if (page === 'order-list') {
    const withPlan = (controls: Control[]) =>
      controls.filter((one) => cardText(reading, one, ORDER_HAS_PLAN));
    const plans = withPlan(matching(WAY_TO_PLAN));
    const ways = plans.length > 0 ? plans : withPlan(matching(WAY_TO_ORDER));
    const running = ways.filter((one) => cardText(reading, one, ORDER_IN_REPAYMENT));
    return running.length > 0 ? running : ways;
  }
  if (page !== 'none') return [];
  return matching(WAY_TO_ORDERS)
    .filter((control) => !amongLinks(control, reading))
    .slice(0, 1);
}
