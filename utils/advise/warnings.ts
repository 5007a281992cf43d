import { OVERDUE } from '../know/caveats.ts';
import type { Finding } from '../recognise/finding.ts';
import type { Line, State } from './advice.ts';
import { line, yuan } from './lines.ts';
import { hasStatus } from './status.ts';

/** What must not be overlooked on this page, the gravest first. */
export function warningsOf(finding: Finding, state: State): Line[] {
  const { target, plan } = finding;
  const ringing = state === 'found' || state === 'choose';
  const names = [
    hasStatus(finding, OVERDUE) && 'overdue',
    ringing && target?.effect === 'extend' && 'extend',
  ].filter((name) => name !== false);
  const wrong = plan?.checks.filter((check) => !check.ok) ?? [];
  return [
    ...names.map((name) => line(`advice.warn.${name}`)),
    ...wrong.map(({ what, sum, stated }) =>
      line(`advice.warn.sum.${what}`, { sum: yuan(sum), stated: yuan(stated) }),
    ),
  ];
}
