import { BARE_DENIAL, NO_COST } from '../../know/words/charges.ts';
import { simplified } from '../../know/words/script.ts';

/** Clauses and what they deny: "首次提前还款不收违约金。第二次…3%" is one denial and one fee. */

/** Cuts at sentence marks and semicolons; a comma splits only where a new condition begins, "8 p.m. ET" nowhere. */
export function clausesOf(text: string): string[] {
  return text
    .split(
      /(?<=[。；;！!?？])|(?<=\.)(?<!\b[ap]\.m\.(?= (?:[A-Z]{2,4}\b|Eastern|Central|Mountain|Pacific)))\s+(?=[A-Z])|(?<=[，,])(?=(?:第[二三]|之后|此后|逾期|超过|否则|but |otherwise|after ))/,
    )
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}

/** One form for the words of a clause; as long as the text itself, so that places stay. */
export const plain = (text: string): string => {
  const low = simplified(text.toLowerCase());
  return low.length === text.length ? low : simplified(text);
};

/** The clause says that something is not charged, so figures in it are no fee. */
export const denies = (clause: string): boolean => {
  const said = plain(clause);
  return NO_COST.test(said) || BARE_DENIAL.test(said);
};

/** A part of a line between two marks; what stands in brackets in it is blanked and a piece of its own. */
export interface Piece {
  from: number;
  to: number;
  /** From `from` to `to`, in plain form, brackets blanked. */
  said: string;
  /** In brackets inside the piece before. */
  aside: boolean;
  /** Where the sentence begins that it is a part of. */
  sentence: number;
}

/** Strong marks end a sentence, soft ones a part of it; a comma or point inside a number is no mark. */
const MARK =
  /[。；;！!？?，、·•|]|,(?!\d{2,3}(?!\d))|(?<!\b(?:no|rs|ref|approx|incl|excl|p|a|m|st|tel|vs))\.(?=\s|$)|\s[–—-]\s|\s(?=(?:but|otherwise|however|unless|except)\s)/gi;
const STRONG = /[。；;！!？?.|]/;
const BRACKETS = /[（(【[]([^（）()【】[\]]{0,80})[）)】\]]/g;

/** The pieces of a line in order, each with its place. */
export function piecesOf(line: string): Piece[] {
  const asides: { from: number; to: number }[] = [];
  const open = line.replace(BRACKETS, (whole: string, inner: string, at: number) => {
    asides.push({ from: at + 1, to: at + 1 + inner.length });
    return ' '.repeat(whole.length);
  });
  const said = plain(open);
  const out: Piece[] = [];
  let from = 0;
  let sentence = 0;
  const cut = (to: number): void => {
    if (said.slice(from, to).trim() !== '')
      out.push({ from, to, said: said.slice(from, to), aside: false, sentence });
  };
  for (const mark of said.matchAll(MARK)) {
    cut(mark.index);
    from = mark.index + mark[0].length;
    if (STRONG.test(mark[0])) sentence = from;
  }
  cut(said.length);
  const whole = plain(line);
  for (const aside of asides) {
    const at = out.findLastIndex((piece) => piece.from <= aside.from);
    const around = out[at]?.sentence ?? 0;
    out.splice(at + 1, 0, {
      ...aside,
      said: whole.slice(aside.from, aside.to),
      aside: true,
      sentence: around,
    });
  }
  return out;
}
