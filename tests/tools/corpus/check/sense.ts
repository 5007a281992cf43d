import type { CorpusPage } from '../corpus.ts';

/** What contradicts itself in labels of the right shape. */
export function senseProblems({ page, state, targets, confirm }: CorpusPage['expected']): string[] {
  const several = ['cancel', 'modify'].some(
    (intent) => targets.filter((target) => target.intent === intent).length > 1,
  );
  const problems: string[] = [];
  if (state === 'found' && targets.length === 0) problems.push('state is found, and there is no target');
  if (state === 'found' && several) problems.push('state is found, and several targets have one intent');
  if (state === 'choose' && !several) problems.push('state is choose, and there is nothing to choose from');
  if (targets.length > 0 && state !== 'found' && state !== 'choose')
    problems.push('there are targets, and state is neither found nor choose');
  if (confirm && page !== 'confirm') problems.push('there is a confirm pair on a page of another kind');
  return problems;
}
