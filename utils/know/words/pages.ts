/** Words that tell page kinds, ways on, statuses and fields. Texts are normalised first. */

export const ORDER_LIST =
  /我的订单|全部订单|订单列表|订单中心|全部有效订单|my orders|your orders|order history/;
export const ORDER_DETAIL = /订单详情|订单信息|order details?/;
export const ORDER_NUMBER =
  /订单(号|编号)\s*[::]?\s*([0-9a-z-]{6,24})|\border\s*(?:no\.?|number|#|id)?\s*[:#]?\s*([a-z]{0,4}-?\d[\da-z-]{4,})/;
export const PLAN_PAGE =
  /还款计划|还款明细|分期(详情|明细|账单|计划|还款|付款)|预约还款|还款预约|账单(详情|明细)?$|月账单|我的(借款|贷款|账单|还款|分期|月付)|借款(账单|详情|记录)|贷款(详情|账单|管理)|还款(管理|详情|进度|安排|记录|登记)|还款$|(提前)?结清|白条|花呗|月付|repayment|payment (schedule|plan)|scheduled payments?|\bloans?\b|\bemi\b|instal+ments?|your plan|\bpayments\b|autopay/;
/** In a title: the name of the page, before or after that of the site. */
export const MESSAGE_TITLE =
  /(消息|通知|讯息)(中心|列表|盒子|[匣箱夹])|(^|[\s|·—-])(我的)?(消息|通知|消息通知)($|[\s|·—-])|站内信|收件[匣箱夹]|信箱|\bnotifications?$|^notifications?\b|\binbox\b|message cent(er|re)|^messages\b|\bmessages$/;
/** As a heading it stands alone. */
export const MESSAGE_HEAD =
  /^(我的)?(消息|通知|消息通知|消息中心|通知中心|消息列表|站内信|notifications?|inbox|messages|message cent(er|re))$/;
export const LOGIN_PAGE = /(?<!上次|退出|最近|已|安全)(登录|登入)|扫码登录|log ?in|sign ?in/;
export const LOGIN_BUTTON = /^(登录|登入|立即登录|登录\/注册|log ?in|sign ?in)$/;
export const SIGNED_OUT =
  /请(先)?登录|登录后(查看|可)|尚未登录|未登录|please (log|sign) ?in|sign in to (view|see|continue)/;
/** What one is asked to sign in for, where that is of the journey. */
export const JOURNEY = /订单|账单|还款|分期|orders?|payments?/;
export const ARTICLE =
  /教你|步骤[一二三]|常见问题|帮助(中心|文档)|攻略|协议$|须知|章程|条款|教程|资讯|新闻|论坛|问答|(怎么|如何|怎样|为什么|吗).{0,30}[?？]$|^(如何|怎么|怎样)|faq|\bhelp\b(?! ?line)|support article|api (reference|docs)|documentation|^how (to|do)/;
/** What stands around posts and help articles; two of them make an article. */
export const AROUND_ARTICLE =
  /^(楼主|回复|评论|\d+ ?条评论|赞同.*|写回答|邀请回答|举报|有帮助|没帮助|没有帮助|相关问题|相关文章|相关阅读|延伸阅读|责任编辑.*|.*记者 .{2,6}.*|来源[:：].*|上一篇|下一篇|点赞|分享到|作者[:：].*|.*阅读时间.*|留言([(（]\d+[)）])?|热门文章|收藏文章|发表于.*|was this (article )?helpful.*|related( articles)?|share this article|last updated.*|figure \d.*)$/;
/** Settings, mandates and limits: nothing of a plan is shown there. */
export const SETTINGS_PAGE = /设置$|额度|授权|约定|签约|settings|preferences|mandate/;
/** The heading of a box of settings. */
export const SETTINGS_HEAD = /设置$|设定$|settings$|preferences$/;
export const OUTCOME_GOOD =
  /^(您?的?)?(.{0,10})(取消|撤销|终止|变更|修改|延期|展期|改期|办理|操作|提交|申请|预约|还款).{0,6}?(成功|已(取消|撤销|终止|提交|受理|完成|生效)|已提交|完成|受理)|^(.{0,14})已(取消|撤销|终止|变更|修改|提交|送出|受理|延期|展期)[!！。]?$|^(successfully )?.{0,30}(cancell?ed|rescheduled|updated|submitted|received|confirmed|successful)[.!]?$|^(success|all set|done|you're all set)/;
/** A booking was made, not cancelled or changed. */
export const BOOKING_MADE =
  /^(?!.*(取消|撤|终止|变更|修改|改|延|展期|停|作废)).*(预约|还款).{0,6}(成功|受理|提交|生效|完成)/;
export const OUTCOME_BAD =
  /(取消|撤销|终止|变更|修改|延期|展期|办理|操作|申请|提交).{0,6}(未成功|失败|不成功|被拒)|(未能|无法)(取消|撤销|变更|修改|办理)|could ?n[o']t be (cancell?ed|changed|processed)|cancellation failed|request (failed|declined)|we could ?n[o']t|unable to (cancel|change|process)/;
export const OUTCOME_PAGE = /办理结果|操作结果|申请结果|处理结果|结果$|result|confirmation/;

export const APP_ONLY =
  /(请|须|需|仅|只能|只可|仅限|限).{0,14}(手机|app|客户端|小程序).{0,14}(操作|办理|处理|查看|进行|取消|修改|还款)|(手机|app|客户端).{0,6}(上|内|中)(操作|办理)|打开.{0,12}(app|客户端|小程序).{0,24}(办理|操作|处理)|(only|can only) be (managed|changed|cancelled|canceled|made|edited) (in|through|using|via) (the |our )?.{0,20}\bapp\b|only (in|available in|through|via) (the|our) .{0,20}app|use (the|our) .{0,16}app to/;

/** A status that says the money has not moved yet. */
export const STATUS_OPEN =
  /已预约|已约扣|已排[定程]|已安排|排程中|预约成功|预约中|预约处理|未执行|未扣款|待系统执行|等待执行|未支付|待[扣划缴]|等待扣款|还没扣|未[扣划]|已约|约好|待还款?|待执行|未到期|未还|待处理|即将(还款|扣款)|还款中|未出账|已登记|已受理|排队中|scheduled|pending|upcoming|\bdue\b|queued|processing/;
/** A status of a row that is over. */
export const STATUS_OVER =
  /已(取消|撤销|撤回|扣款|还款|还清|结清|失效|终止|完成|付款|入账|退款|关闭|还)|(扣款|还款|支付)成功|预约已(取消|撤销)|已[扣划](?!除)|已撤|作废|失败|已过期|\bpaid\b|posted|completed|cancell?ed|failed|settled|expired/;

export const LOGIN_FIELD = /账号|帐号|用户名|邮箱|手机号|密码|小米id|user ?name|email|password/;
export const CODE_FIELD =
  /验证码|校验码|动态码|动态口令|短信码|otp|verification code|one-?time|security code|passcode|captcha/;
export const CARD_FIELD = /卡号|银行卡|信用卡号|cvv|cvc|有效期|安全码|card ?number|expiry|cc-/;
/** A password that pays; one that signs in is another. */
export const PAYMENT_PASSWORD = /支付密码|交易密码|取款密码|查询密码/;
export const PASSWORD_FIELD = /支付密码|交易密码|取款密码|密码|password|\bpin\b/;

/** Ways on to the plan, in the order of the journey; each label is matched whole. */
export const WAY_TO_PLAN =
  /^(查看|进入|去|我的)?(订单)?(还款计划|分期(详情|账单|计划|明细|还款)|订单分期详情|借款账单|还款详情|还款管理|查看账单|账单详情|预约还款管理|还款安排|repayment plan|payment (plan|schedule)|view (repayment|payment) (plan|schedule)|instal+ment (details|plan)|emi schedule|manage repayment)(详情|管理)?$/;
export const WAY_TO_ORDER = /^(查看)?(订单详情|查看详情|详情|order details?|view order|view details)$/;
export const WAY_TO_ORDERS =
  /^(查看)?(我的订单|全部订单|待还款订单|查看待还款订单|my orders|your orders|orders)$/;
export const ORDER_HAS_PLAN =
  /还款中|即将还款|待还款|小米分期|分期(付款|支付)|花呗分期|白条分期|信用卡分期|\d+期|instal+ment|emi|pay (monthly|later)/;
/** Its repayment runs: the order to look at first. */
export const ORDER_IN_REPAYMENT = /还款中|即将还款|待还款|预约还款|已预约还款/;
