import { MONTHS } from './time.ts';

/** Shapes of money and dates, for "there is an amount near" and "there is a day near". Normalised texts. */
export const MONEY =
  /[¥$€£₹]\s*\d|\d[\d,]*\.\d{2}(?!\d| ?[ap]\.?m)|\d\s*(元|块钱|圆)|人民币\s*\d|(nt|hk|us|s)\$|\brs\.? ?\d|\b(inr|usd|cny|rmb|twd|hkd|gbp|eur)\s?\d|(^|\s)\d{1,3}(,\d{3})+(\s(?! ?(分|点|积分|次|里程))|$)/;
const MONTH = MONTHS.join('|');
export const DAY = new RegExp(
  `(?<![\\d-])(?:19|20)\\d{2}\\s*[-/.年]\\s*\\d{1,2}(\\s*[-/.月]\\s*\\d{1,2})?|\\d{1,2}月\\d{1,2}[日号]|(^|[^\\d.,/第-])(?<!第 )\\d{1,2}[-/]\\d{1,2}([-/]\\d{2,4})?(?![\\d./%-]| ?期)|每月\\s*\\d|\\b(${MONTH})[a-z]*\\.? ?\\d{1,2}|\\d{1,2}(st|nd|rd|th)?[ -](${MONTH})|(明|今|后|当)[日天]`,
);
/** A time of day, of its own: "14:00", "2.15pm", "11 AM", "9点". */
export const CLOCK =
  /(?<![\d:])\d{1,2}[:.]\d{2}(?![\d:]) ?([ap]\.?m\b)?|\b\d{1,2} ?[ap]\.?m\b|[上下]午|\d{1,2}[点时](?!前)/;
/** What is said of a time until which something can be done, or at which money moves: no visit. */
export const NO_VISIT =
  /前(?!往|台)|止|内|起|扣款|划款|还款日|before|until|\bby\b|within|debit|charge|go(es)? out|taken/;
/** Right before a figure: that is the sum or the day of the debit itself, not what is owed beside it. */
export const DEBITED =
  /((扣款|划扣|代扣|预约(还款)?|本次还款|取款)的?(总?金?额|日期?|时间)|\b(debit|scheduled|booked)( payment)? (date|amount|for|on)\b)[^\d,。;]{0,8}$/;
