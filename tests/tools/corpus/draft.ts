import type { Inspection } from '../inspect/result.ts';
import type { CorpusPage } from './corpus.ts';

/** The group a page seems to belong to. */
function groupOf({ page, state, target, choices }: Inspection): string {
  const byPage: Record<string, string> = {
    login: 'login',
    success: 'success',
    confirm: 'confirm',
    'message-center': 'messages',
  };
  if (['absent', 'blocked', 'lookalike', 'sensitive'].includes(state)) return state;
  return byPage[page] ?? (choices.length > 0 ? 'choices' : target ? 'target' : 'ordinary');
}

/**
 * Labels as the recogniser of today sees the page. A person has to check every one of them against the rubric, and says
 * so by writing the note, which is empty here.
 */
export function draftOf(found: Inspection, lang: string): CorpusPage['expected'] {
  const { target, also, choices, confirm, plan } = found;
  const targets = [target, also, ...choices].filter((one) => one !== null);
  return {
    url: found.url,
    lang,
    group: groupOf(found),
    page: found.page,
    state: found.state,
    targets: targets.map(({ selector, intent, label }) => ({
      selector,
      intent: intent === 'modify' ? 'modify' : 'cancel',
      label,
    })),
    confirm: confirm && { act: confirm.act.selector, keep: confirm.keep?.selector ?? null },
    never: found.refused.map(({ selector, label, because }) => ({ selector, label, why: because })),
    ambiguous: [],
    facts: found.facts.map(({ kind, text, selector }) => ({ kind, text, selector })),
    plan: plan && { periods: plan.periods.length, total: plan.totals.total ?? null },
    note: '',
  };
}
