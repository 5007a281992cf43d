import {
  CHARGED_BEFORE,
  DAYS_OF_INTEREST,
  GIFT_AFTER,
  GIFT_BEFORE,
  OFFER_AFTER,
  OFFER_BEFORE,
  SUM_NAME,
} from '../../know/words/charges.ts';
import type { FactKind, FactValue } from '../finding.ts';
import { plain } from './clauses.ts';
import { type Money, moneyIn } from './money.ts';
import { ratesIn } from './rates.ts';
import { isCostName, nounBehind, Wording } from './wording.ts';

/** A sum, a rate or a fee, verbatim. */
export interface Charge {
  kind: FactKind & ('amount' | 'fee' | 'rate');
  text: string;
  value: FactValue;
  index: number;
}

const PLAIN_NUMBER = /^\d{1,3}(?:,\d{2,3}){1,4}$|^[1-9]\d{1,8}$/;

/** A sum is a cost by the name before it, the verb before it or the noun right behind it. */
function isCost(line: Wording, money: Money, text: string): boolean {
  const at = line.at(money.index);
  const piece = line.pieces[at]!;
  const behind = plain(text.slice(money.index + money.text.length, piece.to));
  return (
    nounBehind(behind) ||
    line.underHead(money.index) ||
    isCostName(line.nameOf(money.index)) ||
    CHARGED_BEFORE.test(line.nameBefore(money.index)) ||
    line.contrasts(at)
  );
}

/**
 * What a line says of money: sums, rates, and which of them are fees. What a piece of it denies is none.
 * @param text the whole line
 * @param label what stands before the line as its name: the key of a pair, the head of a column
 */
export function chargesIn(text: string, label: string): Charge[] {
  if (!/[\d０-９]|分之|利息/.test(text)) return [];
  const out: Charge[] = [];
  const line = new Wording(text, label);
  const seen = new Set<number>();
  const fee = (at: number, value: FactValue): void => {
    if (seen.has(at)) return;
    seen.add(at);
    const said = line.span(at);
    out.push({ kind: 'fee', text: said, value, index: text.indexOf(said) });
  };
  for (const rate of ratesIn(text)) {
    const at = line.at(rate.index);
    if (at < 0 || line.denied(at) || rate.value.value === 0) continue;
    const end = rate.index + rate.text.length;
    if (OFFER_AFTER.test(text.slice(end)) || OFFER_BEFORE.test(plain(text.slice(0, rate.index)))) continue;
    out.push({ kind: 'rate', text: rate.text, value: rate.value, index: rate.index });
    if (line.isCostRate(rate)) fee(at, rate.value);
  }
  for (const [at, { said }] of line.pieces.entries())
    if (DAYS_OF_INTEREST.test(said) && !line.denied(at)) fee(at, null);
  const said = plain(text);
  for (const money of moneyIn(text)) {
    const at = line.at(money.index);
    if (at < 0) continue;
    const end = money.index + money.text.length;
    if (GIFT_AFTER.test(said.slice(end)) || GIFT_BEFORE.test(said.slice(0, money.index))) continue;
    const value = money.minus ? -money.fen : money.fen;
    const cost = !money.minus && isCost(line, money, text);
    if (cost && (money.fen === 0 || line.denied(at))) continue;
    out.push({ kind: cost ? 'fee' : 'amount', text: money.text, value, index: money.index });
  }
  if (out.length === 0 && PLAIN_NUMBER.test(text) && SUM_NAME.test(plain(label))) {
    const [sum] = moneyIn(`¥${text}`);
    if (sum) out.push({ kind: isCostName(plain(label)) ? 'fee' : 'amount', text, value: sum.fen, index: 0 });
  }
  return out;
}
