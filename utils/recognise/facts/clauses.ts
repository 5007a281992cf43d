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

const DENIES =
  /(不|无需|无须|无|免|没有|未|不再|不会|不额外|豁免|減免|减免|免除)(收取?|加收|收|产生|支付|另收|额外收)?.{0,4}(任何)?(手续费|服务费|违约金|费用|利息|罚息|滞纳金|手續費|違約金)|(手续费|服务费|违约金|费用|利息|手續費)(全)?(免收|免除|为0|为零|减免|0元|全免)|可减免|免息|免收|不收|不额外加收|不会减少|no (fee|charge|penalty|interest|prepayment|cost)|free of charge|without (any )?(fee|charge|penalty)|waive|(is|are) not charged/i;

/** The clause says that something is not charged, so figures in it are no fee. */
export const denies = (clause: string): boolean => DENIES.test(clause);
