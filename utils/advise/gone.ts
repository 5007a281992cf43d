import type { Advice } from './advice.ts';

/**
 * The advice that is left when the extension was updated or removed under the page: what was shown may no
 * longer hold, and nobody is there to look again.
 */
export function goneAdvice(advice: Advice): Advice {
  return {
    ...advice,
    state: 'reload',
    headline: { key: 'advice.head.reload' },
    next: { key: 'advice.next.reload' },
    effect: null,
    target: null,
    also: null,
    soft: null,
    choices: [],
    confirm: null,
    todo: [],
    notice: [],
    news: null,
    asks: [],
    request: null,
    plan: null,
    reminder: null,
    lookalikes: [],
    checklist: [],
    warnings: [],
  };
}
