import {
  BARE_DENIAL,
  CHARGED,
  CHARGED_BEFORE,
  CONTRAST,
  COST,
  COST_AFTER,
  DAYS_OF_INTEREST,
  DISCOUNT,
  FILLER,
  GIFT_AFTER,
  GIFT_BEFORE,
  MIXED,
  NAMES_NEXT,
  OFFER_AFTER,
  OFFER_BEFORE,
  OWED,
  PLAIN_INTEREST,
  RATE_NAME,
  SUM_NAME,
} from '../../know/words/charges.ts';
import type { FactKind, FactValue } from '../finding.ts';
import { denies, type Piece, piecesOf, plain } from './clauses.ts';
import { type Money, moneyIn } from './money.ts';
import { type Rate, ratesIn } from './rates.ts';

/** A sum, a rate or a fee, verbatim. */
export interface Charge {
  kind: FactKind & ('amount' | 'fee' | 'rate');
  text: string;
  value: FactValue;
  index: number;
}

const PLAIN_NUMBER = /^\d{1,3}(?:,\d{2,3}){1,4}$|^[1-9]\d{1,8}$/;
/** Most sums in a row under one name, and the longest piece that is one of them. */
const SUMS = 6;
const SUM = 24;
/** A name longer than this is a sentence. */
const NAME = 60;

/** Whether a name in plain form says that the sum is a cost, and nothing but that. */
const isCostName = (name: string): boolean =>
  COST.test(name) && !MIXED.test(name.trim()) && !DISCOUNT.test(name);
const isFiller = (name: string): boolean => !/[\p{L}]/u.test(name.replace(FILLER, ''));
/** A name at the head of a line that all its clauses are about: "提前还款违约金：…；…；…". */
const TOPIC = new RegExp(`^[^，,。；;:：]{0,40}(?:${COST.source})[^，,。；;:：]{0,12}[:：]`);
/** A figure and what it is counted by, at the end of which the next name begins. */
const UP_TO_FIGURE = /^.*\d[\d,.]*\s*(?:元|[%‰])?(?:\s*[/／×x]\s*\d*\s*[期月日天年笔次])?/s;

/** The noun right behind a figure makes it a cost, unless it names the next one. */
function nounBehind(behind: string): boolean {
  const noun = behind.match(COST_AFTER);
  return noun !== null && !NAMES_NEXT.test(behind.slice(noun[0].length));
}

class Line {
  readonly pieces: Piece[];
  private readonly line: string;
  /** The label, or the topic the line names itself. */
  private readonly label: string;
  private readonly topic: boolean;
  private readonly head: boolean;

  constructor(line: string, label: string) {
    this.line = line;
    this.label = plain(label).replace(/[（(][^（()）]*(?:含|incl)[^（()）]*[)）]/g, '');
    this.head = TOPIC.test(plain(line));
    this.topic = this.head || (isCostName(this.label) && !RATE_NAME.test(this.label));
    this.pieces = piecesOf(line);
  }

  /** The innermost piece that holds the place. */
  at(index: number): number {
    const aside = this.pieces.findLastIndex((one) => one.aside && one.from <= index && index < one.to);
    if (aside >= 0) return aside;
    return this.pieces.findLastIndex((one) => !one.aside && one.from <= index);
  }

  /** What the piece says is not charged, or taken off. */
  denied(at: number): boolean {
    const { said } = this.pieces[at]!;
    if (denies(said) || (DISCOUNT.test(said) && !COST.test(said.split(DISCOUNT)[0]!))) return true;
    // "手续费 5元（限时免收）": a denial by itself is about what stands before it.
    const next = this.pieces[at + 1];
    return next !== undefined && BARE_DENIAL.test(next.said);
  }

  /** "第二次起按1%收取" after "首次不收违约金": the cost is named in what was said before. */
  contrasts(at: number): boolean {
    const { said } = this.pieces[at]!;
    const before = this.pieces[at - 1];
    return before !== undefined && CONTRAST.test(said) && (COST.test(before.said) || denies(before.said));
  }

  /** The words right before a place, since the last figure. */
  nameBefore(index: number): string {
    const piece = this.pieces[this.at(index)]!;
    return piece.said
      .slice(0, index - piece.from)
      .replace(UP_TO_FIGURE, '')
      .slice(-NAME);
  }

  /** A figure without a name of its own is what its label says, or the words before the comma or bracket. */
  nameOf(index: number): string {
    const name = this.nameBefore(index);
    if (!isFiller(name)) return name;
    let at = this.at(index);
    const piece = this.pieces[at]!;
    if (piece.aside) return this.nameOfAside(at);
    // "违约金依序为 NT$400、NT$500": one name for all sums of a row of them.
    const first = at - SUMS;
    while (at > first && this.isSumAlone(at) && this.isSumAlone(at - 1)) at -= 1;
    const before = this.pieces[at - 1];
    if (before && before.sentence === piece.sentence && COST.test(before.said) && !/\d/.test(before.said))
      return before.said;
    return /\d/.test(piece.said.slice(0, index - piece.from)) ? name : this.label;
  }

  /** The piece is a sum and words that name nothing. */
  private isSumAlone(at: number): boolean {
    const piece = this.pieces[at];
    if (!piece || piece.aside || piece.said.length > SUM) return false;
    const [sum] = moneyIn(piece.said);
    return sum !== undefined && isFiller(piece.said.replace(sum.text, ''));
  }

  /** The words before in the same sentence name a cost without a figure: "收取违约金，万分之三/日". */
  private costBefore(at: number): boolean {
    const [before, piece] = [this.pieces[at - 1], this.pieces[at]!];
    if (!before || before.sentence !== piece.sentence || piece.aside || this.denied(at - 1)) return false;
    return !/\d|分之/.test(before.said) && COST.test(before.said.replace(PLAIN_INTEREST, ''));
  }

  /** Its sentence opens with the name of a cost and a colon, and the figure has no other name. */
  underHead(index: number): boolean {
    const { sentence, aside } = this.pieces[this.at(index)]!;
    return this.head && sentence === 0 && !aside && !OWED.test(this.nameBefore(index));
  }

  /** What stands right before the bracket. */
  private nameOfAside(at: number): string {
    const [before, piece] = [this.pieces[at - 1], this.pieces[at]!];
    return before ? before.said.slice(0, piece.from - before.from).replace(UP_TO_FIGURE, '') : '';
  }

  /** A rate is a fee by a cost or a verb of charging in its piece, or by what the piece goes on from. */
  isCostRate({ index, text: { length } }: Rate): boolean {
    const at = this.at(index);
    const piece = this.pieces[at]!;
    const name = this.nameBefore(index);
    if (piece.aside && !this.denied(at - 1) && COST.test(this.nameOfAside(at).replace(PLAIN_INTEREST, '')))
      return true;
    if (this.costBefore(at)) return true;
    // "手续费 2.95元/期 费率2.22%": a rate with a name of its own is a fee by what follows it at once.
    if (RATE_NAME.test(name) && !COST.test(name)) {
      const behind = piece.said.slice(index + length - piece.from);
      return nounBehind(behind) || CHARGED.test(behind.split(/\d/)[0]!) || this.contrasts(at);
    }
    const named = COST.test(piece.said.replace(PLAIN_INTEREST, ''));
    if (named || CHARGED.test(piece.said) || this.contrasts(at)) return true;
    if (RATE_NAME.test(piece.said)) return false;
    return this.topic;
  }

  /** The words of a piece, from where its cost is named. */
  span(at: number): string {
    const piece = this.pieces[at]!;
    if (COST.test(piece.said)) return this.line.slice(piece.from, piece.to).trim();
    const before = this.pieces[at - 1];
    if (piece.aside && before) return this.line.slice(before.from, piece.to + 1).trim();
    const from =
      before && before.sentence === piece.sentence && !denies(before.said) ? before.from : piece.from;
    return this.line.slice(from, piece.to).trim();
  }
}

/** A sum is a cost by the name before it, the verb before it or the noun right behind it. */
function isCost(line: Line, money: Money, text: string): boolean {
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
  const line = new Line(text, label);
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
