import { standing } from '../../utils/read/twin.ts';
import type { Finding } from '../../utils/recognise/finding.ts';

/** Two looks this far apart must agree before anything is pointed at, in milliseconds. */
export const CONFIRM_AFTER = 150;

/** What two findings must share to be the same: what the page is, and every element pointed at, or its twin. */
export function same(a: Finding | null, b: Finding): boolean {
  const before = a ? traits(a) : [];
  const now = traits(b);
  return before.length === now.length && now.every((each, at) => each === before[at]);
}

/** Whether the element, or its twin, is one that may be ringed. */
export function offers(finding: Finding, el: Element): boolean {
  return [finding.target, finding.also, ...finding.choices].some(
    (each) => each && standing(each.el) === standing(el),
  );
}

function traits({ page, state, target, also, next, confirm, choices }: Finding): unknown[] {
  const els = [target, also, next, confirm?.act, confirm?.keep, ...choices].map((each) => standing(each?.el));
  return [page, state, ...els, target?.label, target?.effect];
}
