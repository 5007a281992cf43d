import type { Advice } from './advice.ts';

/**
 * The advice that is left when the extension was updated or removed under the page: what was shown may no
 * longer hold, and nobody is there to look again.
 */
export function goneAdvice(advice: Advice): Advice {
  const { page, step, presence, reasons, contacts, lender, progressKey } = advice;
  const nothing = Object.entries(advice).map(([key, value]) => [key, Array.isArray(value) ? [] : null]);
  return {
    ...(Object.fromEntries(nothing) as Advice),
    page,
    step,
    presence,
    reasons,
    contacts,
    lender,
    progressKey,
    state: 'reload',
    headline: { key: 'advice.head.reload' },
    next: { key: 'advice.next.reload' },
  };
}
