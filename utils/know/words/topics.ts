/**
 * What a text is about. Each entry names the kind of page that taught it. `repay` words are evidence for
 * the user's own repayment; every other topic is evidence against it where it is the nearer one.
 * Texts are normalised first: NFKC, simplified, lower case.
 */

/** Topics other than the user's own repayment. */
export type Topic =
  | 'appointment'
  | 'goods-preorder'
  | 'refund'
  | 'order'
  | 'transfer'
  | 'investment'
  | 'insurance'
  | 'subscription'
  | 'application'
  | 'reminder'
  | 'account';

/** What is done with a debt: paid back, due, overdue. Names the matter wherever it stands. */
export const REPAY =
  /还款|还本(?!付息)|应还|待还|未还|已还|还清|结清|还贷|偿还|清偿|缴款|供款|罚息|欠款|repay|amount due|past due|overdue|late (fee|charge)|payoff|minimum payment|finance charge|you (still )?owe|\bemis?\b|pay(ment)? off/;
/** Names of debts: a mention alone may be in passing. */
export const DEBT =
  /借款|[房车经营信用消费备抵押学装修]贷(?!记卡)|贷款|贷(?!记卡)|借据|放款|本金|本息|消费金融|白条|花呗|借呗|期供|月供|随[心星]借|信用卡(账单|分期)|账单(?!本)|分期(账单|详情|明细|计划|付款|还款|金额|总额|合同|借|贷|方案)|[修育码电费物游房]分期|(^|[|｜·—-]\s?)[^\s|｜·—-]{2,5}分期$|\bloans?\b|lend(er|ing)\b|instal+ment|principal|mortgage|\bapr\b|borrow|\binterest\b|(payment|instal\w+) \d+ of \d+|credit (union|agreement|card)|financ(e|ing)|balance|pay(ing)? (in|over) \d|\bin \d{1,2} payments\b/;
/** The standing authority to debit, wider than one booking. */
export const STANDING =
  /自动(还款|扣款|扣费|扣缴|转账|缴款|续费|扣)|代扣|约定(扣款|扣缴)|auto-?pay|auto pay|auto-?debit|direct debit|\bgiro\b|e-?mandate|automatic payment/;
/** A period of something that is paid in periods: an instalment, but a premium or a rent as well. */
export const PERIOD =
  /第\s?[\d一二三四五六七八九十]+(\s?[/／]\s?\d+)?\s?期|(?<!\d)\d+\s?[/／]\s?\d+\s?期|共\s?\d+\s?期|期数|instal\w+ \d+|payment \d+ of/;
/** Words of a debit that is booked or waiting: a repayment's when nothing else claims them. */
export const DEBIT =
  /预约扣款|扣款|划扣|扣划|划款|扣缴|代扣|[天日号次]扣|扣\s?[¥￥]?\d|帮.{0,8}还|go(es|ing) out\b|leaving your account|taken from|预约日|自动还|next payment|upcoming payment|scheduled payment|payment (date|plan|schedule|method)|scheduled for|payments?\b|due (date|on|by)|debit/;
/** A booked repayment by name. */
export const BOOKED =
  /预约还款|还款预约|预约扣款|已预约|已约|约好|待[扣划]|等待扣款|待执行|预约成功|预约中|预约处理|待还款的|即将扣款|将(于|在|从).{0,24}扣|自动扣款|scheduled|pending|upcoming|queued|on the books|go(es|ing) out on|lined up|will be (debited|taken|collected|charged)/;
/** What is booked is a repayment … */
export const OF_DEBT = /还款|期|扣款|payment/;
/** … or an early settlement. */
export const BOOKED_SETTLEMENT =
  /(提前(结清|还款)|early (settlement|payoff)).{0,4}(预约|booked|scheduled)|预约.{0,4}提前(结清|还款)/;
/** An offer, not the user's own affair. */
export const PROMO =
  /免息|首付|手头紧|最长.{0,4}期|随心享|账单最长|支持.{0,10}分期|期免|立减|满减|最高可?借|最高可?贷|起借|分期购|优惠券|去看看|了解更多|马上申请|apply (now|for)|need more|thinking of|from \d+(\.\d+)? ?% apr|0% apr|as low as|from only/;

/** Topics that are not the user's own repayment, the nearer one deciding. */
export const OTHER_TOPICS: readonly { topic: Topic; words: RegExp }[] = [
  // Hospitals, vaccination points, check-ups.
  {
    topic: 'appointment',
    words:
      /就诊|挂号|门诊|科室|医生|医师|医院|疫苗|接种|体检|诊所|牙科|口腔|appointment|dentist|doctor|\bdr\. |clinic|vaccin|check-?up|hygienist/,
  },
  // Venues, lessons, coaches, exams, libraries.
  {
    topic: 'appointment',
    words:
      /场馆|场地|会籍|球馆|泳池|游泳|健身|课程|约课|课时|上课|教练|学员|驾校|科目[一二三四\d]|私教|团课|瑜伽|美容|美发|理发|考试|考场|准考证|报名|面试|展览|参观|门票|入园|座位|自习|借阅|还书|图书|馆藏|续借|\bclass(es)?\b|\blessons?\b|\bgym\b|\bfitness\b|\bcourt\b|\blibrary|\bcatalogue\b|\brenewals?\b|\bon loan\b|\bstudio\b|\bexams?\b|\badmission/,
  },
  // Repairs, couriers, house moving, installation, cleaning, car service.
  {
    topic: 'appointment',
    words:
      /维修|寄修|服务单|上门|取件|快递|寄件|收件|揽收|配送|送货|安装|搬家|保洁|家政|洗车|保养|验车|年检|取号|叫号|检验|代检|网点|面签|到店|专员|顾问|面[见谈]|会面|咨询(项目|预约|时间)|预约(柜台|咨询)|看房|看车|试驾|提车|交车|上牌|回收|旧机|以旧换新|\bcourier|\bpick-?up\b|\bdelivery\b|\btechnician|\brepair\b|\binstallation|\btest drive|\binspection|\bmot test|\bmovers?\b|\bmoving\b|your move\b|\bcrew\b|\btruck\b/,
  },
  // A place and a span of hours: whatever it is about, what is booked is a visit.
  {
    topic: 'appointment',
    words:
      /窗口(办理|预约)|排队号|办理(地点|窗口)|(预约|到店|服务)地[点址]|携带材料|(\d月\d{1,2}[日号]|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?).{0,8}\d{1,2}[:点]\d{2} ?[-–~至到] ?\d{1,2}[:点]\d{2}/,
  },
  // Restaurants, hotels, trains, flights.
  {
    topic: 'appointment',
    words:
      /餐厅|用餐|订位|就餐|包间|包厢|入住|离店|退房|酒店|民宿|客房|房型|航班|机票|车票|车次|车厢|乘客|乘车|出行人|\brestaurant|\btable for|\bguests?\b|\bhotel|\bcheck-?in\b|\bnights?\b|\bflight|\btrains?\b|\btickets?\b|\bpassenger|booking ref|reservation/,
  },
  // 我的预约 of a shop: goods pre-orders with deposit and balance.
  {
    topic: 'goods-preorder',
    words:
      /积分(兑换|商城)|贵宾厅|抢购|开售|发售|定金|尾款|预售|到货|新品|开抢|预订商品|pre-?order|deposit paid|release date/,
  },
  // Orders and their after-sales.
  // Product pages and checkouts.
  {
    topic: 'goods-preorder',
    words: /加入购物车|立即购买|选择(版本|颜色|规格)|加购|去结算|add to (cart|bag|basket)|order summary/,
  },
  { topic: 'refund', words: /退款|退货|售后|换货|退还至|refund|return request/ },
  { topic: 'order', words: /取消订单|订单取消|cancel (this |the |your )?order|关闭订单/ },
  // Bank: transfers, standing orders, wages, rent.
  {
    topic: 'transfer',
    words:
      /转账|汇款|收款人|收款账[户号]|收款方|收款单位|房租|租金|工资|代发|薪资|缴纳物业|\btransfers?\b|^to$|payouts? to you|payee|beneficiary|recipient|standing order|\brent\b|payroll|salary/,
  },
  // Wealth: funds, reservations to buy, P2P investors.
  {
    topic: 'investment',
    words:
      /持有(本金|金额|份额)|预约退出|退出日|续投|借款企业|出借人|定投|基金|理财|投资|申购|认购|赎回|投标|出借(?!方|人)|回款|待收|收益|净值|业绩比较|证券|股票|股金|新股|打新|黄金|积存|(?<!储蓄|活期)存款|存单|债权|\binvest|\bbids?\b|your share|\blent\b|to be received|the borrower\b|portfolio|dividend|\bfunds?\b(?! (available|in))|savings (goal|pot)|round-?ups?\b|recurring buys?|auto-?buy|\betfs?\b|capital at risk|deposit account|\bipo\b|shares/,
  },
  // Insurance premiums.
  {
    topic: 'insurance',
    words:
      /保险(?!箱)|保单|保费|投保|被保|退保|理赔|缴费(日|期|计划|方式)|险种|现金价值|\bpremiums?\b|\bpolicy (no|number|holder)|\bcoverage\b|\binsured\b/,
  },
  // Subscriptions, telecom contracts, utilities, memberships, donations, tuition.
  {
    topic: 'subscription',
    words:
      /(?<!手)续费|包月|包年|订阅|套餐|会员(服务|费|有效|等级|卡|中心|权益)|连续|自动续|[水电]费|缴费|水务|供[水电气暖]|用[水电气]量?(?![卡])|户号|抄表|[月年季]费|[月年季]租|燃气|话费|宽带|物业|业主|罚款|罚单|决定书|号牌|税费|税款|社保|公积金缴|非税|合约机|捐|学费|月捐|subscription|subscri|membership|renew|free trial|\bbox(es)?\b|streaming|licen[cs]e|\bseats?\b|donat|pledge|utility|broadband|\b(water|electric(ity)?|energy|gas) (bill|account|supply)|water\s?bill|council tax|workspace|billed (monthly|annually)|annual commitment|per (seat|user|member)|\$[\d.,]+ ?\/ ?(mo|month|year|yr)\b|charity|donor|giving plan|my giving|your gift|gift aid|next (box|delivery|shipment)|\bskip\b/,
  },
  // Before disbursal: an application, nothing to repay yet.
  {
    topic: 'application',
    words:
      /审批|审核中|\bconver(t|sion)\b|(预约|待|等待|起)放款|放款(前|中)|申请借款|确认借款|借款申请|贷款申请|授信|额度申请|进件|预计(每期|首个|放款)|(账单)?分期申请|(临时|固定|可用)额度|application (status|received)|pre-?approved|(payoff|settlement) (quote|letter|request)|quote/,
  },
  // A reminder moves no money.
  { topic: 'reminder', words: /提醒(时间|方式|设置|我|：|:)|还款提醒|记账|remind/ },
  // Staff tools list other people's loans.
  {
    topic: 'account',
    words:
      /客户(姓名|名称|编号|经理|号)|商户(号|名称|编号)|借款人(姓名|状态)|贷后|作业(台|使用)|经办坐席|证件号|案件|催收|坐席|工单|审批人|跟进人|\bstaff\b|loan officer|\bmember no|customer (name|id)|\bdebtor\b|\bdialer\b|\bagent( desk)?:|\bptp\b|promise (date|to pay)|\bdpd\b|right party|merchant|settlement schedule|\bgross\b|collections agent|case owner/,
  },
];

/** What is paid beside a loan on the same page: premiums, bills of the house, memberships, tolls, savings. */
export const PAID_BESIDE =
  /车险|安全险|意外险|续保|会员|连续包|订阅|套餐|[水电暖]费|燃气费|话费|宽带|物业费|通行费|工时费|停车费|救援|月租|(?<!分)月费(?!率)|\betc\b|subscription|membership|\bpower\b|\bwater\b|electricity|\butilit|broadband|bill pay\b|cancel any ?time|(?:regular|monthly) savings?|savings (?:goal|plan)|\bpot\b|auto-?invest/;

/** What may stand beside 预约 when a repayment is what is booked; with anything else it is something else's. */
export const BOOKING_WORDS =
  /预约|提前|自动|授权|受理|生效|完成|办理|申请|批次|还款|扣款|扣缴|划扣|还贷|缴款|付款|贷款|借款|房贷|车贷|贷|分期|账单|结清|还|我的|您|已|未|可|请|本次|此|该|当前|全部|重新|新增|取消|撤销|撤消|修改|变更|记录|列表|管理|查询|详情|明细|编号|序号|状态|时间|日期|日|金额|成功|失败|中|处理|单号|号|人|信息|账户|账号|卡|渠道|方式|规则|说明|须知|交易|登记|簿|指令|队列|锁定|凭条|扣划|划款|执行|到期|安排|计划|进度|结果|提交|作废|不要|不用|了|这|那|笔|当期|本期|的|及|与|和|或|在|将|从|于|后|前|为/g;

/** Sellers of "debt relief": final, whatever else the page says. */
export const SCAM =
  /停催|催收.{0,4}停|代理退息|征信修复|修复征信|债务(优化|重组|规划|咨询)|协商还款|停息挂账|反催收|代还|法务(团队|咨询)|上岸|debt (relief|settlement company|consolidation)|stop collection|credit repair/;
