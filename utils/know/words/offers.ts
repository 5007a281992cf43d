/**
 * How pages offer things beside a debt: gifts, coupons, new credit. Texts are folded to simplified characters and
 * lower case. Gathered from the corpus, 2026-11-22.
 */

/** A line that says one of these promises something; its sums, rates and days are of the promise. */
export const OFFER =
  /即享|可享|尊享|立享|即送|即赠|[满借](?:[^,。;\d]{0,6}\d[\d,.]*)[^,。;\d]{0,8}(?:[送赠减返享]|分 ?\d{1,2} ?期)|[邀推]请?荐?好友|券[^,。;]{0,6}(?:有效|到期)|(?:额度|可[借贷])(?:最高|可达|高达|至)|最高可[借贷]|\b(?:top-?up|borrow|earn|win|save|get) (?:up to|an extra|another)\b|^(?:refer|switch from|pre-?approved)\b/;
/** What speaks of the debt itself; a line with one of these states a fact whatever it promises. */
export const OWN_DEBT =
  /应[还缴]|待[还缴]|还款[日额计]|[扣缴]款日|扣款|逾期|违约|第 ?\d+ ?[期次]|手续费|利息|\bdue\b|\blate\b|\boverdue|\brepayment/;

/** Names of what an order as a whole comes to, below the goods it is made of. */
export const ORDER_TOTAL =
  /总价|[合总共]计|实[付际]|小计|运费|应付|\b(?:sub-?)?total\b|shipping|delivery|order (?:value|amount)/;
