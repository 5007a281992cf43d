import type { Finding } from '../../utils/recognise/finding.ts';

/** Two looks this far apart must agree before anything is pointed at, in milliseconds. */
export const CONFIRM_AFTER = 150;

/** What two findings must share to be the same: what the page is, and every element pointed at. */
export function same(a: Finding | null, b: Finding): boolean {
  const before = a ? traits(a) : [];
  const now = traits(b);
  return before.length === now.length && now.every((each, at) => each === before[at]);
}

/** Whether the element is one that may be ringed. */
export function offers(finding: Finding, el: Element): boolean {
  return [finding.target, finding.also, ...finding.choices].some((each) => each?.el === el);
}

function traits({ page, state, target, also, next, confirm, choices }: Finding): unknown[] {
  const els = [target, also, next, confirm?.act, confirm?.keep, ...choices].map((each) => each?.el);
  return [page, state, ...els, target?.label, target?.effect];
}
