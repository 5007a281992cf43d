/**
 * The morphemes a control's label is built from, per language: the grammar matches a label *whole*
 * (verb + object + particles), so a wording nobody listed is understood as long as its parts are.
 *
 * Source: labels of saved pages of Xiaomi Mall, lenders and banks, and their synonyms; gathered 2026-11-22.
 * Chinese entries are simplified; labels are simplified before they are matched.
 */

import { MONTH } from './time.ts';

export type Feature =
  | 'cancel'
  | 'modify'
  | 'shift'
  | 'extend'
  | 'close'
  | 'not'
  | 'polite'
  | 'this'
  | 'book'
  | 'repay'
  | 'pay'
  | 'debit'
  | 'plan'
  | 'date'
  | 'amount'
  | 'early'
  | 'settle'
  | 'instruction'
  | 'run'
  | 'auto'
  | 'remind'
  | 'order'
  | 'instalment'
  | 'card'
  | 'loan'
  | 'bill'
  | 'billday'
  | 'scheduled'
  | 'authorise'
  | 'follow';

/** Colloquial words that say verb and object at once. */
type Pair = 'cancel debit' | 'cancel repay' | 'shift repay' | 'shift date';

/** Chinese morphemes; the longest one at a place wins. */
export const CHINESE: Readonly<Record<Feature | Pair, string>> = {
  // One word, two features.
  'cancel debit': '不扣 先不扣 停扣 不再扣款 先别扣',
  'cancel repay': '不还 先不还 先别还',
  'shift repay': '晚几天还 晚点还 晚些还 迟几天还 过几天还 缓几天还',
  'shift date': '换个日子 换个日期 换一天 改日子 改日期 换时间',
  cancel:
    '取消 取消掉 撤销 撤消 撤回 撤掉 撤下 撤走 收回 终止 中止 停止 停掉 终结 放弃 作废 注销 解除 抽起 退掉 撤 停',
  modify:
    '修改 变更 更改 调整 编辑 更换 换 重设 重选 重排 重新选择 重新设置 重新安排 改选 另选 另定 另订 另择 挪 调 改',
  shift: '改期 改约 重约 另约 押后 挪后 后延 延后 推迟 顺延 延迟 推后 改日 改天',
  extend: '延期 延长 展期 续期 展延 缓还 缓缴 宽限',
  close: '关闭 停用 解约 关停 解绑 退订',
  not: '暂不 先不 不再 不要 不用 不想 不 别 勿',
  polite:
    '申请 办理 发起 提交 我要 我想 想要 请 去 立即 马上 一键 确认 确定 点击 点此 在线 自助 快速 要 进行 操作',
  this: '把 其他 其它 别的 它 今期 来 帮我 替我 给我 帮 让 再 啦 本次 此次 这次 该次 单次 本笔 该笔 此笔 这笔 那笔 单笔 一笔 一下 一个 个 了 吧 掉 几天 或 和 及 与 这 那 想 该条 此条 该项 此项 本期 当期 该期 下期 下次 下一期 下一笔 该 此 本 当前 全部 整体 整个 全计划 所有 我的 的 已选 选中 次 笔 期',
  // 约 alone: 撤约, 改个约; what is agreed by contract has another character before it (签约, 合约).
  book: '预约 约定 约',
  repay: '还款 缴款 还贷 偿还 还钱 供款 还 缴',
  pay: '付款 支付',
  debit: '扣款 划扣 扣缴 扣账 扣费 扣划 划款 划走 扣走 划 扣',
  plan: '计划 安排 计划表',
  date: '日期 日子 日 时间 期限 扣款日',
  amount: '金额 数额 款额 额',
  early: '提前 提早',
  settle: '结清 清偿 清还 还清',
  instruction: '指令 任务 交易 登记 委托',
  run: '执行',
  auto: '自动 代扣 委托代扣 授权代扣 免密 协议扣款',
  remind: '提醒 通知 短信 推送',
  order: '订单 定单 购买',
  instalment: '分期',
  card: '银行卡 卡片 卡号 卡 账户 账号 方式 渠道 户口',
  loan: '借款 贷款 信用贷款 个人贷款 用款 提款 授信 额度',
  bill: '账单',
  billday: '账单日 出账日 记账日',
  scheduled: '已预约 待扣款 待还款 待执行',
  authorise: '授权 指示',
  // Chores of any site; nobody mistakes them for a repayment.
  follow:
    '关注 追踪 收藏 点赞 订阅 静音 置顶 屏蔽 拉黑 全选 选择 筛选 喜欢 密码 头像 昵称 资料 个人信息 手机号 邮箱 语言 搜索 上传 下载 输入 编辑器 回复 评论',
};

/**
 * Two-character words nobody listed are understood by their characters: 撤除, 废止, 改动, 偿款. First and second
 * characters of a feature; a listed word of two or more characters comes before these.
 */
export const COMPOUNDS: readonly [feature: Feature, first: string, second: string][] = [
  ['cancel', '取撤废终停弃消作', '销消回止弃废除掉停下'],
  ['modify', '修改变更调换挪', '改更换动整订移'],
  ['repay', '还缴供偿', '款钱贷账债'],
  ['debit', '扣划', '款账缴扣划走'],
  ['pay', '付支', '款付钱'],
];

/** English words and phrases. */
export const ENGLISH: Readonly<Partial<Record<Feature, string>>> = {
  cancel:
    'cancel|stop|halt|revoke|undo|withdraw|terminate|void|abort|call off|call it off|take back|unschedule|delete|remove|recall|scrap|drop|pull|take off|take it off|take out|take it out',
  modify:
    'change|alter|edit|modify|update|adjust|move|amend|revise|shift|swap|switch|pick a different|choose a different|ask for a different|ask for another|request a new|request a different|set a new|pick a new|choose a new|pick another|choose another',
  shift:
    'reschedule|rearrange|postpone|put off|prepone|pre-pone|delay|push back|push out|bring forward|bump|nudge',
  extend: 'extend|extension|defer|deferment|deferral',
  close: 'turn off|switch off|disable|close|unenroll|opt out',
  not: "don't|do not|never|no|not|keep",
  polite: 'request|apply|apply for|ask for|please|yes|now|confirm|ok',
  instruction: 'instruction|instructions',
  this: "my|the|this|that|your|a|an|of|for|to|it|its|on|in|from|off|out|or|week|a week|weeks|month|months|later|earlier|working|business|these|single|one|new|another|different|'s",
  repay: 'repayment|repayments|loan payment|loan payments|instalment payment|installment payment|emi payment',
  pay: 'payment|payments|pmt|card payment|card payments|bill payment',
  debit: 'debit|debits|withdrawal|collection',
  plan: 'plan|schedule|arrangement|instruction|instructions',
  date: 'date|dates|day|due date|due day|time|due',
  amount: 'amount|amounts',
  early: 'early|pre',
  settle: 'settlement|payoff|pay-off|pay off|foreclosure|prepayment',
  auto: 'autopay|auto-pay|auto pay|automatic|automatically|recurring|auto|auto-debit|direct debit|mandate|nach|standing order',
  remind: 'reminder|reminders|alert|alerts|notification|notifications',
  order: 'order|orders|purchase',
  instalment: 'instalment|instalments|installment|installments|emi|emis',
  card: 'card|method|account|bank|bank account|payee',
  loan: 'loan|loans|application|credit',
  follow:
    'password|profile|filter|search|selection|all|email|address|language|settings|comment|reply|upload|download|preferences',
  scheduled:
    'scheduled|upcoming|pending|booked|future|planned|next|one-time|queued|set for|set up for|booked for|lined up|going out',
};

/** Statuses, questions, headings and links to a text: begin or end like this and are no control. */
export const NOT_A_CONTROL =
  /^(已|未|可|不可|无法|不能|如何|怎么|怎样|为什么|为何|能否|能不能|可以|是否|关于|什么|若|如需|如果|(change|switch|move) (in)?to |how |what |why |when |can |learn )|(说明|指南|指引|规则|须知|攻略|明细|历史|成功|失败|(?<!延|推)后|(?<!提)前|中|吗|呢|协议|教程|问题|政策|流程|方法|结果|详情|情况|资格|专区|记录|通知书|申请书|\?)$/;

/** Tidying up, of anything: nobody takes it for a cancelled repayment unless its object is one. */
export const TIDIES = /^(remove|delete|删除|移除)/;

/** Chinese pay-now and early-settlement labels: neighbours that are named but never ringed. */
export const PAYS_NOW =
  /^(立即|立刻|马上|现在|去|我要|手动|主动|一键|确认|还)?(还款|付款|支付|缴款|缴费|还钱|还本期|还清本期|还当期|pay|pay now|repay now|pay emi now|pay emi in advance|make a payment|pay bill)(全部|本期)?$/;
export const SETTLES_EARLY =
  /^(申请|我要|部分|全部|一次性|确认|立即)?(提前|提早|一次性)(部分)?(还款|还清|结清|清还|还贷|清偿|缴款|还清全部)(申请|全部|试算)?$|^(立即|全部|申请|一次性)?(结清|还清)(全部|借款|贷款)?$|^(early repayment|early settlement|foreclosure|foreclose( my)?( loan)?|pay ?off( early)?|pay early|get payoff quote|prepay)$/;

/** Words that are a button by themselves: two of them side by side are two buttons. */
export const WHOLE_BUTTON =
  /^(确定|确认|取消|返回|关闭|提交|保存|是|否|好|好的|重置|清空|继续|同意|ok|yes|no|cancel|close|back|save|submit|详情|修改|撤销|删除|查看|编辑)$/;

const MONTH_NAME = `(?:${MONTH})\\.?`;
const NUMBER = '\\d{1,2}(?:st|nd|rd|th)?';
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
/** A day written out says which one, as a number does: Cancel payment due 1 December. */
export const WRITTEN_DAY = new RegExp(
  `\\b(?:(?:${WEEKDAY} )?(?:${NUMBER}[ -]${MONTH_NAME}|${MONTH_NAME} ${NUMBER})(?:[ -]\\d{4})?|${MONTH_NAME}(?='s)|tomorrow|(?:next|this) (?:month|week)|${WEEKDAY})(?:'s)?(?![\\w'])`,
  'g',
);

/** 不约了, 不预约了: alone it may as well decline to make a booking. */
export const DECLINES = /^不(再)?(预约|约)了$/;
/** 这次不用划了, 不用帮我还了: a debit that is not wanted any more. 暂不还款 only puts off. */
export const NO_MORE =
  /^(这次|本次|此次|这笔|本期)?(不用|不要|别|不).*(了|啦)$|^(这次|本次|此次|这笔|本期)(先)?(不用|不要|别|不)/;
/** Leaves a form, whatever was refused before it. */
export const LEAVES = /^(取消|返回|关闭)/;
/** Alone these change a card or a number, never a day. */
export const SWAPS = /^更?换$/;
