/**
 * How a period, a booking, a loan or an order stands, as pages say it in a text of its own. Texts are folded to
 * simplified characters and lower case, Chinese ones without blanks. Gathered from the corpus, 2026-11-22.
 */

/** What is done with a debit, a request or an order. */
const DONE =
  '还款|还清|还入|还|缴款|缴清|缴费|缴|扣款成功|扣款|扣缴|扣划|扣收|扣费|扣账|扣|划扣|划款|收款|收取|收到|收|预约扣款|预约还款|预约|约扣|约好|约定|约|安排|排定|排程|预定|登记|受理|提交|送出|递交|发送|申请|审核|复核|批核|审批|通过|批准|生效|取消|撤销|撤消|撤回|撤下|撤约|撤|收回|终止|中止|停止|暂停|关闭|完成|执行|处理|结清|清偿|出账|入账|到账|记账|到期|付款|付清|付|支付|缴纳|退款|退回|失效|作废|过期|锁定|冻结|修改|变更|改期|改约|延期|展期|押后|顺延|设定|设置|确认|开始|发货|收货|签收|逾期|拒绝|驳回|放款|核销|注销|成立|违约|转出|汇出';
/** What it is that stands so. */
const MATTER =
  '您的?|这笔|此笔|当期|该期|本期|本月|本笔|该笔|本次|账单|预约|还款日|还款|扣款|缴款|订单|申请|改期|变更|展期|延期|取消|撤销|撤回|撤约|分期|提前|结清|借款|贷款|安排|指令|指示|自动|代扣|支付|付款|交易|计划|银行|系统|日期|金额|修改|提交|处理|当日|尾款|首期|执行|操作';
/** A Chinese status, whole. */
export const STATUS_ZH = new RegExp(
  [
    `^(?:${MATTER}){0,4}(?:已经?|未|待|等待|尚未|即将|正在|正|还没|没有|预定)(?:由?(?:银行|系统|为您|当日|${MATTER}))?(?:${DONE})(?:当日|次日|了)?(?:${DONE})?(?:成功|失败|中|了|完毕|一个月)?(?:清|尾款|结果|款|确认)?$`,
    `^(?:${MATTER}|${DONE}|排队|进行|使用|生效){0,4}(?:处理|受理|审核|审批|批核|排队|进行|执行|扣款|扣划|还款|缴款|预约|划扣|划款|扣收|排程|排队|申请|提交|生效|确认|入账|逾期|催收|冻结|支付|付款)中$`,
    `^(?:${MATTER}|${DONE}){1,4}(?:成功|失败|不成功|未成功|未通过|被拒绝?|超时|异常)$`,
    '^(?:成功|失败|逾期|已逾期|正常|结清|正常还款|(?:已)?逾期 ?\\d{1,3} ?[天日期]|约好了|还没扣|未还本金|未出账|排队|预定扣款|未到(?:还款|扣款|缴款|账单|应还|出账)?[日期])$',
  ].join('|'),
);
/** Any Chinese text of its own that begins like a status … */
export const STATUS_LIKE = /^(?:已|未|待|等待|尚未|即将)[\p{Script=Han}]{1,8}$|^[\p{Script=Han}]{2,6}中$/u;
/** … but is the name of a value or of a page, or says how something else stands. */
export const NO_STATUS =
  /(?:日|日期|额|计划|账户|方式|时间|编号|单号|号|卡|明细|记录|详情|管理|设置|订单|账单|期数|期次|本金|本息|合计|说明|利息|元|\)|:|的.{1,6}|[怎么吗]|按)$|其中|^(?:本期|本月|剩余|当前|合计|总)[待未应]还$|寄送|配送|运输|派送|配货|开启|开通|开售|关注|收藏|领取|领用|绑定|认证|登录|阅读|[未已待]读|选|使用|实名|订阅|签约|评价|联系|制卡|挂失|安装|施工|直播|包月|借书|中签|支票|签署|待办/;

const BY =
  ' by (?:you|member|customer|borrower|client|us|bank|the bank|lender|merchant|system|user|cardholder|phone)';
const STATE =
  'scheduled|pending|upcoming|overdue|past due|paid(?: off| in full| late| early)?|part(?:ly|ially)? paid|posted|process(?:ing|ed)|in (?:process|progress|review|flight|arrears|collection)|completed?|cancell?ed|returned|failed|declined|rejected|queued|removed|deleted|stopped|skipped|missed|late|rescheduled|moved|changed|deferred|extended|postponed|submitted|received|accepted|acknowledged|confirmed|set up|cleared|settled|expired|collected|debited|charged|taken|sent|booked|requested|under review|on hold|paused|active|closed|not (?:yet )?(?:due|presented|processed|started|paid|posted|sent|collected|booked|scheduled)(?: yet)?|unpaid|outstanding|executed|presented|bounced|reversed|refunded|approved|withdrawn|recalled|locked|awaiting [a-z]{4,14}(?: [a-z]{4,14})?|waiting (?:for|to) [a-z ]{3,24}|due (?:today|tomorrow|soon|now)|(?:being|already) (?:processed|sent|collected|posted)|sent to (?:your |the )?(?:bank|lender)|ready to (?:run|send|go)|processing (?:payment|request|debit)|will be (?:debited|collected|taken|charged|sent|paid|processed)|in good standing|due in \\d{1,3} days|\\d{1,3} days (?:overdue|past due|late)|pending (?:cancellation|approval|review|confirmation|payment|debit|posting)|initiated|success(?:ful)?|unsuccessful|yet to be [a-z]{4,12}|in default|not scheduled';
const WHAT =
  '(?:your )?(?:(?:re)?payments?|instal+ment|emi|debit|collection|request|instruction|order|loan|plan|booking|transfer|change|date|scheduled|extension|cancellation|repayment date|auto-?pay|auto-?debit|direct debit)';
/** An English status, whole, with who did it or when. */
export const STATUS_EN = new RegExp(
  `^(?:${WHAT} ){0,2}(?:already |still |now |auto-?|partially |successfully |has been |was |is )?(?:${STATE})(?: successfully)?(?:${BY})?(?: (?:today|tomorrow|tonight))?$`,
);
/** Who, when or where to, after an English status: "Rescheduled to 11/12", "Canceled by you Nov 10". */
export const STATUS_TAIL = new RegExp(`^(?:${STATE})(?:${BY})?(?: (?:on|to|for|from|at|since))? ?¤$`);
/** English words that head a part of the page are names there, and statuses elsewhere. */
export const SECTION = new RegExp(`^(?:already |still |not yet )?(?:${STATE}|past)$`);
/** The name of a value that is a status. */
export const STATUS_NAME =
  /状态$|^(?:还款|缴款|扣款)?情况$|^(?:办理|处理|扣款|还款|执行)?进度$|^(?:\w{1,12} )?(?:status|state|stage)$/;
/** Heads of columns and names of values, which may stand after the name of a status. */
export const NO_VALUE =
  /^(?:[应实待]?[还缴]?(?:本金|利息|本息|金额|费用)|手续费|日期|操作|功能|异动|可?执行功能|actions?|options?|details?|manage|more)$|号|[员人]$|\d{5}|^[一二三四五六七八九十]、/;
/** Every Chinese status has one of these. */
export const STATUS_MARK = /[已未待中功败逾即正等尚没定约异超完结]/;
/** Ends like the name of a day, and is none. */
export const NOT_YET = /^未到/;
/** The tab before all others, in the page's own characters. */
export const ALL_OF_THEM = /^(?:全部|所有|all)$/i;
/** Words that stand for a number when one follows, in the page's own characters: 已还 | 2 期. */
export const COUNTED_STATUS = /^(?:已|未|待|剩|尚)[还還付缴繳供]$/;
