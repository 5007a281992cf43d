import type { Finding } from '../recognise/finding.ts';
import type { Advice } from './advice.ts';
import { line } from './lines.ts';

/** Nobody would press these for the target, or something else on the page tells of them already. */
const QUIET = /^(navigation|running-text|dismiss|disabled|covered|sensitive-page)$/;
const MOST = 5;

/** The tempting wrong controls of this page, each label once, with what it is instead. */
export function lookalikesOf({ refused }: Finding): Advice['lookalikes'] {
  const tempting = refused.filter((each) => !QUIET.test(each.because));
  return tempting
    .filter(({ label }, at) => tempting.findIndex((each) => each.label === label) === at)
    .slice(0, MOST)
    .map(({ label, because }) => ({ label, line: line(`advice.because.${because}`) }));
}
