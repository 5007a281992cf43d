import { STATUS_OPEN, STATUS_OVER } from '../../know/words/pages.ts';
import type { Reading, Run } from '../../read/reading.ts';
import type { Fact, FactKind, FactValue, Statement } from '../finding.ts';
import { normalise } from '../normalise.ts';
import type { Surroundings } from '../surroundings.ts';
import { clausesOf, denies } from './clauses.ts';
import { datesIn } from './dates.ts';
import { moneyIn } from './money.ts';
import { hoursIn, phonesIn } from './phones.ts';
import { ratesIn } from './rates.ts';

const FEE =
  /(?<![消付免缴话电水学运邮])[费費](?!用户)|违约金|違約金|罚息|罰息|滞纳金|滯納金|利息|\bfees?\b|\bcharges?\b|penalty|interest|late payment costs/i;
const DEADLINE =
  /(截止|最晚|之前|以前|[日号]\s*前|\d前|天前|工作日前|内的日期|分钟内|剩余\s*\d+分|until |\d{1,2}[:：点點]\d{0,2}\s*前|零点前|24点前|当[晚日天].{0,8}\d{1,2}[点:：]|前一[日天].{0,10}|T-?\d 日|之后不可|后不可|後不可|前可|前须|前需|before \d|before [A-Z]|by \d|no later than|at least \d+ (business |working )?days?|cut-?off|until \d)/i;
const DEADLINE_ABOUT =
  /取消|撤销|撤銷|修改|变更|變更|更改|办理|辦理|提交|申请|申請|还款|還款|扣款|还清|还清|结清|调整|延期|展期|可|cancel|change|pay|request|submit|must|reschedul|move/i;
const PERIOD =
  /第\s*[\d一二三四五六七八九十]+(?:\s*[/／]\s*\d+)?\s*期|\d+\s*[/／]\s*\d+\s*期?|共\s*\d+\s*期|剩[余餘]\s*\d+\s*期|剩余期数|(?<![\d第共/／])\d{1,2}\s*期(?![间限内待])|(?:payment|instal+ment|emi)?\s*\d+ of \d+/gi;
const ORDER = /(?<!\d)[15]\d{15}(?!\d)/;
/** A name that is followed by the number of an order, contract or booking. */
const NUMBERED =
  /(单号|單號|编号|編號|序号|序號|流水号|合同|合约|confirmation|reference|order|plan)\s*[:：]?\s*$/i;
const NUMBER_SAID =
  /(?:单号|單號|编号|編號|序号|序號|流水号|合同号?|(?:order|plan|confirmation|ref(?:erence)?)(?: (?:no\.?|number))?)\s*[:：#]?\s*([A-Z]{0,4}-?\d[\dA-Z-]{5,24})/i;
/** A short line that says how things stand … */
const STATUS =
  /^(已|未|待|等待|尚未|即将)[\p{Script=Han}]{1,8}$|^[\p{Script=Han}]{0,8}(中|成功|失败|失敗|已取消|已提交|已预约|已預約|已扣款|已还款|已還款|逾期|正常)$/u;
/** … and not the name of a value or of a page. */
const NAMES =
  /(日|日期|额|額|计划|計劃|账户|帳戶|方式|时间|時間|编号|編號|单号|号|卡|明细|明細|记录|記錄|详情|管理|设置|订单|訂單|账单|期数|本金|合计|说明|利息|元|\)|）|[:：])$/;
const MAX_FACTS = 400;

/** What one text says, in kinds; `label` is what stands before it (key of a pair, head of a column). */
function factsOf(part: { text: string; el: Element }, sentence: string, label: string, out: Fact[]): void {
  const { text, el } = part;
  const push = (kind: FactKind, said: string, value: FactValue): void => {
    if (out.length < MAX_FACTS) out.push({ kind, text: said, value, el, sentence });
  };
  const clauses = clausesOf(sentence);
  const clauseAt = (said: string): string => clauses.find((clause) => clause.includes(said)) ?? sentence;
  const order = text.match(ORDER)?.[0];
  if (order) push('order', order, order);
  const number = (
    NUMBERED.test(label) ? text.match(/^[A-Z]{0,4}-?[\dA-Z-]{6,24}$/) : text.match(NUMBER_SAID)
  )?.at(-1);
  if (number && number !== order && /\d{4}/.test(number)) push('order', number, number);
  for (const rate of ratesIn(text)) {
    const clause = clauseAt(rate.text);
    if (denies(clause)) continue;
    push('rate', rate.text, rate.value);
    if (FEE.test(clause.slice(0, clause.indexOf(rate.text) + rate.text.length)))
      push('fee', clause.replace(/[。；;.]$/, ''), rate.value);
  }
  const phones = phonesIn(text, `${label} ${sentence}`);
  for (const phone of phones) push('phone', phone.text, phone.digits);
  for (const hours of hoursIn(text))
    if (/客服|热线|电话|客戶|call|phone|service/i.test(`${label}${sentence}`) || phones.length > 0)
      push('hours', hours.text, hours.text);
  const plain = normalise(text);
  for (const money of moneyIn(text)) {
    const clause = clauseAt(money.text);
    const before = clause.slice(Math.max(0, clause.indexOf(money.text) - 14), clause.indexOf(money.text));
    const about = before.trim() === '' || clause === text ? `${label} ${before}` : before;
    const bare = !money.signed;
    if (bare && label === '' && !/\p{L}/u.test(sentence.replace(money.text, ''))) {
      // A number by itself with two decimals, in a page of sums, is a sum.
      push('amount', money.text, money.fen);
      continue;
    }
    const next = clause.slice(clause.indexOf(money.text) + money.text.length).slice(0, 14);
    const fee =
      FEE.test(about) ||
      /^\s*[\p{L} ]{0,12}([费費](?!率)|fee|charge)/iu.test(next) ||
      /costs?\s*$/i.test(before);
    if (fee && denies(clause)) continue;
    push(fee ? 'fee' : 'amount', money.text, money.fen);
  }
  for (const date of datesIn(text)) push('date', date.text, date.value);
  const status =
    STATUS.test(text) || (plain.length <= 14 && (STATUS_OPEN.test(plain) || STATUS_OVER.test(plain)));
  if (status && !NAMES.test(text) && !/\d/.test(plain)) push('status', text, text);
}

/** Lines that name a time until which something can be done, clause by clause. */
function deadlines(run: Run, out: Fact[]): void {
  for (const clause of clausesOf(run.text)) {
    if (clause.length < 6 || !DEADLINE.test(clause) || !DEADLINE_ABOUT.test(clause)) continue;
    if (out.length < MAX_FACTS)
      out.push({
        kind: 'deadline',
        text: clause.replace(/[。；;]$/, ''),
        value: null,
        el: run.parts[0]?.el === undefined || run.parts.length > 1 ? run.el : run.parts[0].el,
        sentence: run.text,
      });
  }
}

/**
 * Facts about the repayment, each verbatim and with its place. Text of menus is left out by the caller's
 * `within`: the lines of the page's own content.
 */
export function factsIn(
  reading: Reading,
  around: Surroundings,
  within: (index: number) => boolean,
  inDialog: (index: number) => boolean,
): Fact[] {
  const out: Fact[] = [];
  const heads = new Map<Element, string>();
  for (const grid of reading.grids)
    for (const row of grid.rows)
      for (const [i, cell] of row.entries()) heads.set(cell.el, grid.head[i] ?? '');
  let before = '';
  for (const [index, run] of reading.runs.entries()) {
    if (run.visible && run.pressable) {
      const order = run.text.match(ORDER)?.[0];
      if (order) out.push({ kind: 'order', text: order, value: order, el: run.el, sentence: run.text });
    }
    if (!around.isText(index) || !within(index)) {
      if (run.visible && !run.pressable) before = '';
      continue;
    }
    const from = out.length;
    const head = heads.get(run.el) ?? heads.get(run.scope.el) ?? '';
    run.parts.forEach((part, i) => {
      const key = i > 0 ? run.parts[i - 1]!.text : before;
      const label = head || (key.length <= 24 && !/\d{3}/.test(key) ? key : '');
      factsOf(part, /\p{L}/u.test(run.text) ? run.text : `${label} ${run.text}`.trim(), label, out);
    });
    for (const match of run.text.matchAll(PERIOD)) {
      const said = match[0].trim();
      const holder =
        run.parts.find((part) => part.text.includes(said)) ??
        run.parts.find((part) => part.text !== '' && said.includes(part.text) && /\d/.test(part.text));
      if (out.length < MAX_FACTS && (/期|of/i.test(said) || /期/.test(head)))
        out.push({ kind: 'period', text: said, value: said, el: holder?.el ?? run.el, sentence: run.text });
    }
    deadlines(run, out);
    if (inDialog(index)) for (const fact of out.slice(from)) fact.inDialog = true;
    before = run.text.length <= 24 && !/\d{3}/.test(run.text) ? run.text : '';
  }
  return out;
}

/** A line shorter than this is a label or a value. */
const STATEMENT = 8;
const MAX_STATEMENTS = 80;

/** What the page says in words, clause by clause: a denial is no fact, but it is worth quoting. */
export function statementsIn(
  reading: Reading,
  around: Surroundings,
  within: (index: number) => boolean,
  inDialog: (index: number) => boolean,
): Statement[] {
  const out: Statement[] = [];
  for (const [index, run] of reading.runs.entries()) {
    if (out.length >= MAX_STATEMENTS) return out;
    if (!around.isText(index) || !within(index) || run.heading > 0) continue;
    for (const text of clausesOf(run.text))
      if (text.length >= STATEMENT && /\p{L}{4}/u.test(text))
        out.push({ text, el: run.el, inDialog: inDialog(index) });
  }
  return out;
}
