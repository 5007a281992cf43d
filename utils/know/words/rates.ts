/** What stands around a rate. Texts are simplified and lower case. Gathered from the corpus, 2026-11-22. */

/** What the rate is of, as the page says it. */
export const BASE =
  /剩余未?还?本金|未[还偿]本金|未偿还本金|未[还偿]金额|未还款项|应还未还(?:金额|款项|本金)?|逾期(?:未还)?(?:本金|金额|款项)|提前还款(?:本金|金额|额)|还款(?:本金|额|金额)|借款本金|借款金额|贷款本金|分期(?:本金|金额|总额)|账单金额|应还金额|原利率|合同利率|贷款利率|年利率|outstanding (?:principal|balance|amount|loan amount)|principal outstanding|remaining (?:principal|balance)|unpaid (?:principal|balance|amount)|overdue (?:amount|sum|instal\w+)|amount (?:overdue|prepaid|due)|prepaid amount|loan amount|instal\w+ amount|principal/g;
/** A share of the way that is done is no rate. */
export const SHARE_BEFORE = /(?:进度|已还|已完成|完成|progress|completed?|repaid)\s*[:：]?\s*$/;
export const SHARE_AFTER =
  /^\s*(?:已还|已完成|完成|complete|repaid|paid|of (?:the )?(?:plan|loan) (?:paid|repaid))/;
