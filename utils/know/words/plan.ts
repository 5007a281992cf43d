/** Words of repayment plans: heads of columns, keys of pairs, totals. Texts are normalised first. */

/** What a column or a key names; `other` is a sum that is none of a period's own. */
export type Role = 'no' | 'due' | 'principal' | 'fee' | 'total' | 'status' | 'other';

/**
 * How strongly a head names a role, the first that matches: of several columns that could be the total,
 * 应还合计 is, 金额 is not. What is written in brackets is left out before.
 */
export const HEADS: [Role, number, RegExp][] = [
  ['status', 3, /状态|状况|情况|进度|^结果$|^status|state$|progress/],
  // A balance, a limit, a penalty, a discount, what was really paid: not what the period asks for.
  [
    'other',
    0,
    /剩余(本金|应还|未还|待还|金额|欠款)|余额|在贷|额度|罚息|滞纳|违约|逾期(费|金|天)|减免|优惠|抵扣|积分|最低|实还|实际还款额|实收|balance|outstanding|remaining|minimum|limit|late|overdue|penalty|discount|waive|credit line/,
  ],
  ['fee', 2, /(管理|处理|服务|手续|账户|account|service|admin|handling|processing)( ?费| fees?)$/],
  ['other', 0, /账户|账号|卡号?$|方式|操作|备注|说明|account|method|card$|action|remark|notes?$|receipt/],
  // The days of an interest period are no due day.
  ['other', 0, /起止|期间|计息|天数|from|until|days$/],
  ['due', 1, /(实际|实还|结清|入账|操作|更新|交易|生效|完成|预约|办理).*(日|时间)期?$|paid (on|date)|posted/],
  [
    'due',
    3,
    /(应还|到期|还款|缴款|扣款|应缴|付款|划扣|扣收|截止|期限).*(日期?|时间|期限)$|到期日?$|应还日|^(?!.*(amount|total)).*\bdue\b|deadline/,
  ],
  ['due', 2, /日期?$|日子$|时间$|^date|date$|^when$|^day$/],
  ['total', 3, /合计|总[额计]|总金额|本息|本金(及|和|\+|\/)利息|principal (and|&|\+) interest|total/],
  ['principal', 2, /本金|principal|capital/],
  ['fee', 2, /手续费|服务费|利息|费用|息费|管理费|担保费|分期费|fees?\b|interest|charge/],
  [
    'total',
    2,
    /应[还缴付]|待[还缴]|[期月]供|[每本]期|月[还缴]|还款[金数]?额|(扣款|账单|付款|缴款|分期|期)金额|amount due|due amount|\bemi\b|payment|instal+ment|to pay/,
  ],
  ['total', 1, /金额|款项|amount|sum$|price|^元$/],
];

/** The head of a column that counts the periods. */
export const COUNTS =
  /^(第?几?期|.{0,3}期[次数别号序]|笔[数次]|序号|编号|次数|月份?|#|no\b\.?|nr\.?|n[o°º]\.?|number|instal+ment|payment|emi|period|term|month|week)( ?(no\b\.?|number|#|id))?$/;

/** Begins or ends the words before a sum that adds up the rows. */
export const TOTAL_ROW = /^(.{0,6}(合计|总计|共计|小计|总额|总和|合共)|(grand |sub)?-?totals?\b|sum\b)/;
export const SUBTOTAL = /小计|本页|sub-?total/;
/** Only the rows that are still to be paid, or those that are paid. */
export const TOTAL_PART = /剩余|待[还缴付]|未[还缴付]|已[还缴付]|remaining|outstanding|left|unpaid|paid/;
/** Words that make a sum elsewhere on the page the total of all that is to be repaid. */
export const TOTAL_STATED =
  /(应还|待还|还款|应缴|待缴|本息)(款|金|本息)?(合计|总计|共计|总额|总金额)|(合计|总计|共计|总共)(应|待)?(还款?|缴)|本息合计|^(合计|总计)|total (re)?pay(ments?|able|ments? due)|total (amount )?(payable|repayable|to (re)?pay)|total of (all )?(payments|instal+ments)/;
/** A sum of one kind or of one period only. */
export const TOTAL_OTHER =
  /本[期次]|下[期次]|每[期月]|当期|[费息]|本金|next|this|per |each|fee|interest|principal|limit|额度/;

/** One row that stands for several periods. */
export const FOLDED =
  /第?\s*\d+\s*期?\s*[-~–—至到]\s*第?\s*\d+\s*期|(已[还缴]清?|前|其余|其他|剩余|还有|更多)\s*\d+\s*期|(payments?|instal+ments?|emis?) \d+\s*([-–]|to)\s*\d+|\d+ (more|earlier|other|paid) (payments?|instal+ments?|emis?)/;
/** Rows are left out here, and a control may show them. */
export const MORE = /^(查看|展开|显示)?(更多|全部|其余|剩余)|展开|^(\.{3}|…+|⋯+)$|(show|view|see) (all|more)/;

/** What only a row of a plan says of itself; elsewhere the same words tell other things. */
export const ROW_STATUS =
  /^(auto-?pay )?(scheduled|upcoming|pending)|到期$|逾期|^未|^已|^待|not (yet )?due|overdue|cleared|missed|bounced|returned|received|collected|declined|skipped/;

/** A money cell that says nothing is asked. */
export const FREE = /^(免|免息|免费|免收|free|nil|waived)$/;
/** A cell without a value. */
export const EMPTY = /^[-–—−/.·*]*$|^(n\/?a|无|暂无)$/;

/** Names of the day a loan began … */
export const BEGINS =
  /下单|放款|发放|借款(日|时间)|起息|起始|交易(日|时间)|购买|签[约订]|申请(日|时间)|purchased|ordered|started|opened|disburs|drawn|start date|begins/;
/** … and of the day of its last instalment. */
export const ENDS =
  /到期日?$|终止日|结束|末期|最后一期|还清日|maturity|(loan|plan) ends|final (payment|instal+ment)|last (payment|instal+ment)/;
/** A charge for being late: what a period asks for only where no other charge is listed. */
export const LATE_FEE = /^(?!.*(实[还收]|paid)).*(滞纳金|违约金|罚息|逾期费|late (fee|charge)|penalty)/;
/** A head that says only that there is a sum; what for, another cell of the row tells: "Dishonour fee | $15.00". */
export const SUM_HEAD = /^(?:交易|发生|变动)?金额$|^amount$/;
/** "Paid on", once its day is taken out. */
export const JOINT = /\s+(?:on|at|by|since)$/i;
/** "剩余 3 期合计应还": a total of as many rows. */
export const TOTAL_COUNTED = /(?:剩余|余下|还有|共|remaining) ?(\d{1,3}) ?(?:期|笔|payments|instal+ments)/;
/** Before a day: it is that of the booking or of the payment, or one of two, rather than the due day. */
export const OTHER_DUE = /预约|约定扣|实还|原|由|至|~|–|paid on|was|originally|until$/;
