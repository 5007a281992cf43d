import type { Finding } from '../recognise/finding.ts';
import type { Line } from './advice.ts';
import { line } from './lines.ts';

/** Codes with a sentence of their own; any other is quoted as it is, so that none is swallowed. */
const CODES = (
  'titleSays headingSays labelSays scopeSays statusSays amountNear dateNear onlyOne severalEqual ' +
  'dialogAsks dialogKeeps disabledHere coveredHere noControl appOnly otherTopic signIn sensitiveField ' +
  'outcomeGood outcomeBad'
).split(' ');

/** The argument of the recogniser as sentences, each once. */
export function reasonLines({ reasons }: Finding): Line[] {
  const lines = new Map<string, Line>();
  for (const { code, says } of reasons)
    lines.set(
      code + says,
      CODES.includes(code)
        ? line(`reasons.${code}`, { says: says ?? '…' })
        : line('reasons.other', { says: says ?? code }),
    );
  return [...lines.values()];
}
