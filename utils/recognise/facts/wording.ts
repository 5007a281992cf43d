import {
  BARE_DENIAL,
  CHARGED,
  CONTRAST,
  COST,
  COST_AFTER,
  DISCOUNT,
  FILLER,
  MIXED,
  NAMES_NEXT,
  OWED,
  PLAIN_INTEREST,
  RATE_NAME,
} from '../../know/words/charges.ts';
import { denies, type Piece, piecesOf, plain } from './clauses.ts';
import { moneyIn } from './money.ts';
import type { Rate } from './rates.ts';

/** Most sums in a row under one name, and the longest piece that is one of them. */
const SUMS = 6;
const SUM = 24;
/** A name longer than this is a sentence. */
const NAME = 60;

/** Whether a name in plain form says that the sum is a cost, and nothing but that. */
export const isCostName = (name: string): boolean =>
  COST.test(name) && !MIXED.test(name.trim()) && !DISCOUNT.test(name);
const isFiller = (name: string): boolean => !/[\p{L}]/u.test(name.replace(FILLER, ''));
/** A name at the head of a line that all its clauses are about: "提前还款违约金：…；…；…". */
const TOPIC = new RegExp(`^[^，,。；;:：]{0,40}(?:${COST.source})[^，,。；;:：]{0,12}[:：]`);
/** A figure and what it is counted by, at the end of which the next name begins. */
const UP_TO_FIGURE = /^.*\d[\d,.]*\s*(?:元|[%‰])?(?:\s*[/／×x]\s*\d*\s*[期月日天年笔次])?/s;

/** The noun right behind a figure makes it a cost, unless it names the next one. */
export function nounBehind(behind: string): boolean {
  const noun = behind.match(COST_AFTER);
  return noun !== null && !NAMES_NEXT.test(behind.slice(noun[0].length));
}

/** A line that speaks of money: its pieces, and what each figure in it is called. */
export class Wording {
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
