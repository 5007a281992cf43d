/**
 * Words of days, times and limits, for texts folded to simplified characters and lower case. Gathered from the
 * pages of lenders, banks and shops in the corpus, 2026-11-22. Sources of regular expressions, to be put together.
 */

/** January to December, short or long; the first three letters tell which. */
export const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
export const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Parts of the day before a Chinese clock, by the half of the day they mean. */
export const MORNING = '凌晨|清晨|早上|上午|早';
export const AFTERNOON = '中午|午间|下午|傍晚|晚上|晚间|夜间|晚';
export const NOON = '正午|noon';
/** The end of the day: a limit at midnight of a day means its last moment. */
export const MIDNIGHT = '午夜|midnight';

const WEEKDAY = '(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?\\.?';
/** Days of the week on which somebody answers. */
export const WEEKDAYS = [
  '每?(?:周|星期|礼拜)[一二三四五六日天](?: ?[至到~、-] ?(?:周|星期|礼拜)?[一二三四五六日天]){0,3}',
  '(?:法定)?工作日|每(?:个工作)?[日天]|节?假日|周末|平日|全年无休',
  `(?:every )?${WEEKDAY}(?![a-z])(?: ?(?:-|to|through|thru|and|&|,) ?${WEEKDAY}(?![a-z])){0,3}`,
  'weekdays|weekends|every ?day|daily|(?:7|seven) days(?: a week)?|(?:business|working) days',
].join('|');
/** Open at all hours. */
export const ALL_HOURS =
  '7 ?[x×*] ?24(?: ?小时)?|24 ?[x×*/] ?7(?: ?小时)?|(?:全天候?)?24 ?个?小时|全天候|24 ?(?:hours|hrs)(?: a day|/day)?|24-hour|round the clock';
/** A span, not hours of a service: within 24 hours, 24 hours before. */
export const SPAN_BEFORE =
  /(?:within|\bin|next|last|past|up to|after|takes?|every|least|需|约|最长|最快|不足|超过|未来|过去|近|隔) ?$/;
export const SPAN_AFTER =
  /^ ?(?:内|后|前|以|之|制|未|到账|不|(?:before|after|of|notice|in advance|prior|to (?!\d)))/;
/** A clock's zone: 8 a.m. ET, 9am AEST, 8am–7pm Sydney time. */
export const ZONE =
  '(?:[a-z]{0,3}[sd]?t|gmt|bst|eastern|central|mountain|pacific|local|(?:[a-z]{3,12} )time)(?: time)?';
/** Where a service answers, or a number to call. */
export const ANSWERS =
  /客服|服务时间|服务热线|营业时间|热线|电话|专线|致电|拨打|人工|坐席|咨询|查询|客户服务|联络|联系|洽|\bcall\b|\bphone|\btel\b|helpline|hotline|toll.?free|service|support|\bcare\b|\bchat\b|contact|questions\?|help\b|(?:lines|we'?re|are) open/;
/** Windows in which nothing works, and visits. */
export const CLOSED_WINDOW =
  /暂停|维护|升级|停机|不可|送货|配送|上门|面签|maintenance|unavailable|deliver|arrive|visit/;

/** A day that says when the money is due … */
export const DUE_DAY = /到期|应还|还款日|还款期|缴款|缴费|账单日|清还|\bdue\b|repayment date|due date/;
/** … or when it moves. */
export const DEBIT_DAY =
  /扣款|划扣|划款|扣缴|约扣|扣账|执行|预约|约定|预定|转账日|payment date|pay date|pay on|debit|draft|charge|collect|scheduled|date shown|goes out|will (?:be|leave)|leave your|next payment|planned/;
/** A day that is over, or of something else than the debt. */
export const OTHER_DAY =
  /登录|登入|更新|生成|截图|查询时间|系统|公告|维护|升级|申请(?:日|时间)|创建|下单|提交(?:日|时间)|签署|开户|放款|借款日|起息|已还|已扣|已缴|[还扣付]款成功|失败|已?取消|已撤|last (?:log|sign)|updated|as of|posted|©|copyright|版权|signed|opened|created|set up|returned|was |paid/;
/** What stands on a page as its own clock or news is no day of the debt. */
export const ASIDE_DAY =
  /(?:上次|最近|本次)(?:登录|登入|访问)|登录时间|更新(?:时间|于|日期)|当前时间|系统时间|服务器时间|公告|维护|系统升级|last (?:log|sign)|last updated|copyright|版权|备案/;
/** Names a day: whatever digits follow are one. */
export const DAY_LABEL = /日(?:期)?$|日期|时间|期限|\bdate\b|\bday\b|\bdue\b|\bwhen\b|\bon$|\bby$|\buntil$/;

/** Units of a distance in days; working days cannot be counted, because holidays are not known. */
export const CALENDAR_DAY = '自然日|日历日|天|日(?!元|利)';
export const OTHER_UNIT = '工作日|工作天|营业日|营业天|交易日|银行日|小时|分钟|周|个月';

/** What is done, or not any more, at a limit. */
export const ACT =
  /取消|撤|修改|变更|更改|改|办|提交|申请|还|扣|清|缴|调整|延|展期|作废|注销|终止|停|操作|受理|收回|放弃|付|选|可|存入|锁定|保证|换|动|自动|来得及|完成|有效|cancel|chang|pay|request|submit|must|reschedul|mov|edit|delet|remov|decide|change your mind|stop|skip|bump|pick|choose|tell|let us know|reach us|notice|apply|ask|amend|withdraw|take (?:it|one) back|taken back|open|do (?:this|it)|have your say|shift|posted|accepted|notify|extend|postpone|post|modif|defer|unschedul|lock/;
/** A reminder, a credit or an answer within some time is no limit of the person's. */
export const NO_LIMIT =
  /提醒|推播|推送|到账|回复|(?<!温馨)提示|简讯|通知|答复|处理完|审核完|退回|短信通知|以内(?:发货|送达)|remind|\bemail\b|\btext (?:me)?|\bpush\b|refunded|arrive|delivered/;
/** An act upon the booking: with it even a reminder tells a limit. */
export const CLEAR_ACT =
  /取消|撤|修改|变更|更改|办理|提交|申请|清还|还[清足上]|归还|自行|缴|作废|停止|\bcancel|chang|reschedul|\bpay\b|\bapply\b/;
/** The name of a limit, before its time. */
export const LIMIT_NAME =
  '截止|截至|截单|最[晚迟]|最后(?:期限|办理|一刻|[^,]{0,6}时间)|不[迟晚]于|期限|可(?:取消|修改|撤销|撤回|变更|操作)[^,]{0,4}至|cut-?off|deadline|latest|clos(?:es|ing|ed) at|locks?\\b|locked|至迟|last (?:day|chance|moment)|(?:pay|cancel|change|edit|act) (?:by|before|until)|due by';
/** The day money is due is a date, whatever it is called. */
export const DUE_NAME = /最[后晚迟]还款日|缴款截止日|付款截止日|到期还款日/;
/** A booked day of repayment is the day the money moves. */
export const BOOKED_DAY = /(?:预约|预定|约定|计划)[^,]{0,3}日?期?$/;
/** After 12/7 these make it a day: a weekday, a clock, a limit, what happens then. */
export const DAY_AFTER =
  /^ ?(?:\((?:周|星期)?[一二三四五六日]\)|[日号前起止]|之前|以前|或之前|到期|截止|上午|下午|早|中午|晚|凌晨|扣|缴|还|自动|\d{1,2}[:点时]|\d{1,2} ?[ap]\.?m)/;
/** Before 12/7 these make it a day. */
export const DAY_BEFORE =
  /(?:[于在自至到从]|截止|下次|下期|已?预约|原定|\b(?:on|by|until|till|before|after|since|due|from|to|of|dated|scheduled|paid|ending|and|for)) ?$/;
/** A distance is a limit of its own where it says "before"; 当日 and T-1 need a word of limit. */
export const LIMITING_DISTANCE = /前|before|prior|ahead|advance|notice|require|need|t ?-/;
/** Without one of these no clause is a limit: a quick look before a careful one. */
export const BOUND =
  /[前止内后起锁限]|最[晚迟]|至迟|进入|停|关闭|不足|剩余|当[日天晚]|截|t ?-|until|till?\b|\bby\b|before|later|prior|up to|through|ahead|cut-?off|deadline|clos|lock|latest|advance|earlier|notice|within|after|last|ends|due by|require|need/;
