/**
 * Words of buttons and questions in dialogs. A button means what the question and its label mean
 * together: 取消 keeps in "关闭自动扣款？", 保留 keeps in "是否继续保留？", and "Cancel" beside "Yes, stop this
 * payment" does nothing. Texts are normalised: NFKC, simplified, lower case, no spaces inside Chinese.
 */

/** Carries out what the question asks. */
export const AFFIRM =
  /^(是|是的|好|好的|好[,，]?.{1,6}|确定|确认|继续|同意|提交|知道并继续|仍要|仍然|坚持|狠心|立即|就(这|选|改|用).{1,8}|确(认|定).{1,10}|(仍要|仍然|坚持|继续|狠心).{1,8}|yes|yes[, ].+|confirm.*|ok|okay|continue|proceed|submit|i understand.*|continue (and|to) .+)$/;
/** Leaves everything as it is. */
export const DISMISS =
  /^(取消|返回.*|(还是)?(原来|原定|维持原).*|回上一?页|回.{0,4}页|上一步|关闭|关|×|✕|x|否|不|不了|算了|点错了|(我)?(再|要再|先再)?(想想|想一想|考虑(一下|考虑)?|看看)|(我)?再(想|考虑|看).*|以后再说|稍后.*|下次.*|暂不.*|先不.*|(先|还是|就)?(保留.*|留着.*|留下吧?)|不(取消|撤销|终止|注销|放弃|修改|变更|改|用|要|需要|同意|延期|展期).*|保留.*|保持.*|继续保留.*|维持.*|我知道了|知道了|cancel|close|back|go back|dismiss|no|no[, ].+|not now|never ?mind|keep.*|don'?t .+|do not .+|maybe later|leave .+|stay .+|return.*)$/;
/** Keeps, by name: beside one of these a bare 取消 or Cancel acts. */
export const KEEPS =
  /^(否|不|不了|算了|点错了|(我)?(再|要再|先再)?(想想|想一想|考虑(一下|考虑)?)|(我)?再(想|考虑).*|以后再说|暂不.*|先不.*|(先|还是|就)?(保留.*|留着.*|留下吧?)|不(取消|撤销|终止|注销|放弃|修改|变更|改).*|保留.*|保持.*|继续保留.*|维持.*|返回.*|no|no[, ].+|keep.*|don'?t .+|do not .+|never ?mind|not now|go back|back|leave .+)$/;
/** "不保留", "don't keep": acts on a question that asks whether to keep. */
export const UNKEEPS =
  /^(不保留|不再保留|不要保留|不继续|不需要保留|don'?t keep|do not keep|no[, ]*(don'?t keep|cancel|stop|take|remove|delete|drop|pull))/;
/** The question asks whether to keep the booking. */
export const ASKS_TO_KEEP = /(?<!不再|不|别|勿)(保留|保持|维持).{0,24}[?？吗]|\b(keep|leave) .*\?/;
/** The box asks something or says it will act. */
export const ASKS =
  /[?？]|确(定|认)(要|取消|撤销|终止|变更|修改|延期|展期|放弃|提交)|是否|要取消|真的|不再(保留|预约|扣款|执行)|想改|改到哪|即将|(取消|撤销|撤回|终止|变更|修改|改期|延期|展期|顺延)后|请确认|are you sure|will (not )?be|you are about to|please confirm|confirm (your|the|this)/;
/** Form pages that carry a change out. */
export const SUBMITS_CHANGE =
  /^(确认|确定|提交|保存|立即|申请|送出|送交)(变更|修改|更改|调整|延期|展期|改期|撤销|取消|申请|新(还款)?(日期?|计划|金额)|新的?.{0,6})?(申请)?$|^(confirm|save|submit|request|apply)( (my|the|this|your|new))*( (change|changes|date|new date|payment date|request|extension|cancellation|amount|plan))*$/;
/** Empties a form, or takes back what was typed. */
export const RESETS = /^(重置|清空|清除|清除重填|重填|恢复默认|还原|reset|clear)$/;
/** What else a form does: beside one of these a bare 取消 only leaves it. */
export const CHORES =
  /^(保存|提交|确定|确认|完成|下一步|重置|查询|搜索|发送|发布|回复|save|submit|next|ok|continue|apply|done|send|reply|post|search)$/;
/** What remains of a question when its politeness is gone: 确认取消本次预约还款？ → 取消本次预约还款. */
export const QUESTION_FRAME =
  /^(温馨提示|提示|操作确认|确认操作|please confirm|confirm|are you sure (you want to |you'd like to )?|do you (really )?want to |您?(是否|确定|确认|真的)?(要|想)?(确定|确认)?(要|继续)?)[:, ]*|(吗|么|\?|!|。|\.)+$/g;
/** Says that something is taken back … */
export const CANCEL_PHRASE =
  /取消|注销|call (it )?off|不再(保留|预约|扣款|执行)|撤销|撤回|终止|中止|停止|放弃|cancel|stop|revoke|withdraw|terminate/;
/** … or changed. */
export const MODIFY_PHRASE =
  /修改|变更|更改|调整|改期|改约|[改挪换](到|成|为)|延期|展期|顺延|推迟|reschedul|chang|mov(e|ing)|postpon|defer|exten(d|sion)|edit/;
/** A line that says what will be done: 取消 2026-12-03 的预约还款. */
export const OPENS_WITH_ACT = /^(取消|撤销|撤回|终止|放弃|修改|变更|cancel|stop|reschedule) ?.{6,}/;
/** What is cancelled or changed is a message, not a debit. */
export const ONLY_TOLD =
  /(取消|关闭|关掉|停止|修改|变更|turn off|cancel|stop|change).{0,24}(提醒|通知|推播|推送|短信|简讯|reminders?|alerts?|notifications?)/;
/** The cross in the corner of a box. */
export const CLOSE_ICON = /^(×|✕|✖|x|close|关闭|關閉)$/i;
/** Answers a question, and says what it does. */
export const ANSWERS = /^(yes|是的?|确认|确定|confirm)(?!$)/;
/** Cancels, or leaves: its neighbours tell. */
export const BARE_CANCEL = /^(取消|cancel)$/;
/** Answers a question whether to keep. */
export const NO = /^(否|不|no)$/;
/** Speaks of this one debit, whatever else it says of the standing one. */
export const ONE_DEBIT = /预约|本次|这次/;
/** What is taken back is an early settlement. */
export const SETTLES = /提前(结清|还款)|early (settlement|payoff)/;
/** What a change is of, when it is not of the day. */
export const EXTENDS = /展期|延期|exten|defer/;
export const OF_AMOUNT = /金额|amount/;
