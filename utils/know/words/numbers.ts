/**
 * What stands before the number of an order, loan, contract, booking or application, and before a number
 * to call. Source: pages of lenders, banks and shops in the four languages, gathered 2026-11-22.
 * Texts are simplified and lower case; the patterns end where the number begins.
 */

const CHINESE_DEED =
  '订单|定单|合同|合约|契约|借据|借条|借款|贷款|贷|预约|预约还款|预约单|申请|申请单|指令|交易|登记|委托|分期|分期付款|计划|租约|协议|明细|账单|约定|凭证|回单|收据|保单|案件|案|批次|流水|受理|受理单|业务|确认|查询|参考|支付|扣款|还款|放款|授信|任务|任务单|单据';
const ENGLISH_DEED =
  'order|loan|contract|agreement|booking|application|plan|instruction|request|transaction|receipt|policy|mortgage|lease|facility|finance|credit|case|deal|confirmation|purchase|reference|ref|serial|mandate|repayment';

/** Numbered things that are no deed of a debt: card, phone, licence, parcel, person, goods. */
export const OTHER_NUMBER =
  /(?:许可证?|执照|备案|信用|牌照|卡|手机|电话|证件?|身份证|税|发票|快递|运|物流|工|员工|柜员|经办|客户|商户|会员|用户|户|商品|货|车牌?|车架|设备|型|版本|门店|网点|机构|产品|邮政|席位|坐席|微信|公众|房|座|机器|资产)(?:单|编)?号码?$|统一(?:社会信用代码|编号)$|\b(?:card|phone|mobile|tel|licen[cs]e|tracking|parcel|customer|member|staff|employee|model|sku|item|part|vat|tax|company|registration|registered|sort|bank|routing|ifsc|abn|acn|fca|firm)(?: (?:no\.?|number|id|code))?$/;

/** The name says that a number follows. */
export const NUMBER_NAME = new RegExp(
  `(?:(?:${CHINESE_DEED})(?:编?号码?|编码|代码|单号|id)|(?:编号|单号|流水号?|序号|编码)|(?:贷款|借款|分期|[房车信]贷|按揭)(?:账|户)(?:号|户|口)(?:号码?)?)$|` +
    `\\b(?:${ENGLISH_DEED}|(?:loan|mortgage|credit|finance) (?:account|a\\/c))s?\\.? ?(?:no\\.?|nos\\.?|number|num|id|code|#)$|` +
    `\\b(?:reference|ref\\.?|confirmation|(?:loan|mortgage|finance) (?:account|a\\/c)|(?:${ENGLISH_DEED}) #)$`,
);
/** The name of a deed, before a number that looks like one. */
export const DEED_NAME = new RegExp(
  `(?:${CHINESE_DEED}|[\\p{Script=Han}]贷)$|\\b(?:${ENGLISH_DEED}|account|a\\/c)$`,
  'u',
);
/** The account is the one that pays. */
export const PAYING_ACCOUNT =
  /\b(?:from|checking|savings|current|bank|debit|debited|funding|payment|paying|linked|to|your) (?:account|a\/c)$/;

/** Words of calling, anywhere near a number. */
export const CALLING =
  /客服|客户服务|热线|电话|拨打|致电|来电|专线|专员|咨询|联系|联络|请洽|洽询|查询|服务中心|服务台|hotline|helpline|help ?line|\blines?\b|\bcall(?:s|ing)?\b|phone|\btel\b|\bdial\b|\bring\b|contact|questions|\bhelp\b|talk to us|speak to|customer (?:care|service|support)|\bcare\b|support/;
/** The number that follows at once is to be called, whatever its shape. */
export const CALL_NAME =
  /(?:客服|客户服务|热线|电话|拨打|致电|来电|专线|请洽|洽询|咨询|服务中心|咨询资助中心|hotline|help ?line|care line|phone banking|\bcall(?: us)?(?: at| on)?|phone|\btel\.?|\bdial|\bring(?: us)?(?: on)?|talk to us|customer care)\s*[:：]?\s*[(（]?$/;
/** Somebody else answers there: an ombudsman, a regulator. */
export const OUTSIDER =
  /(?:ombudsman|\bafca|\bfos|regulator|监管(?:机构|局|部门)?|消保委|消协)[^\d。;；]{0,12}$/;
/** The name of a deed, in the page's own characters. */
export const DEED_BEFORE = /(?:合同|合约|契约|契約|协议|協議|借据|借據)(?:编?号码?|編?號碼?)?/g;
/** The name says no more than that a number follows. */
export const BARE_NAME = /^(?:编号|号码|number|no\.?)$/;
/** An order of the mall: 16 digits, the first 1 or 5 (domain knowledge, two sources agree). */
export const MI_ORDER = /(?<!\d)[15]\d{15}(?!\d)/;
