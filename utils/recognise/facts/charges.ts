import type { FactKind, FactValue } from '../finding.ts';
import { clausesOf, denies } from './clauses.ts';
import { moneyIn } from './money.ts';
import { ratesIn } from './rates.ts';

const FEE =
  /(?<![消付免缴话电水学运邮])[费費](?!用户)|违约金|違約金|罚息|罰息|滞纳金|滯納金|利息|\bfees?\b|\bcharges?\b|penalty|interest|late payment costs/i;

/** A sum, a rate or a fee, verbatim. */
export interface Charge {
  kind: FactKind & ('amount' | 'fee' | 'rate');
  text: string;
  value: FactValue;
}

/**
 * What a text says of money: sums, rates, and which of them are fees. What a clause denies is none.
 * @param sentence the whole line the text stands in
 * @param label what stands before the text as its name
 */
export function chargesIn(text: string, sentence: string, label: string): Charge[] {
  const out: Charge[] = [];
  const clauses = clausesOf(sentence);
  const clauseAt = (said: string): string => clauses.find((clause) => clause.includes(said)) ?? sentence;
  for (const rate of ratesIn(text)) {
    const clause = clauseAt(rate.text);
    if (denies(clause)) continue;
    out.push({ kind: 'rate', text: rate.text, value: rate.value });
    if (FEE.test(clause.slice(0, clause.indexOf(rate.text) + rate.text.length)))
      out.push({ kind: 'fee', text: clause.replace(/[。；;.]$/, ''), value: rate.value });
  }
  for (const money of moneyIn(text)) {
    const clause = clauseAt(money.text);
    const at = clause.indexOf(money.text);
    const before = clause.slice(Math.max(0, at - 14), at);
    const about = before.trim() === '' || clause === text ? `${label} ${before}` : before;
    if (!money.signed && label === '' && !/\p{L}/u.test(sentence.replace(money.text, ''))) {
      // A number by itself with two decimals, in a page of sums, is a sum.
      out.push({ kind: 'amount', text: money.text, value: money.fen });
      continue;
    }
    const next = clause.slice(at + money.text.length).slice(0, 14);
    const fee =
      FEE.test(about) ||
      /^\s*[\p{L} ]{0,12}([费費](?!率)|fee|charge)/iu.test(next) ||
      /costs?\s*$/i.test(before);
    if (fee && denies(clause)) continue;
    out.push({ kind: fee ? 'fee' : 'amount', text: money.text, value: money.fen });
  }
  return out;
}
