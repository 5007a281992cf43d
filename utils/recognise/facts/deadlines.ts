import { clausesOf } from './clauses.ts';

const DEADLINE =
  /(截止|最晚|之前|以前|[日号]\s*前|\d前|天前|工作日前|内的日期|分钟内|剩余\s*\d+分|until |\d{1,2}[:：点點]\d{0,2}\s*前|零点前|24点前|当[晚日天].{0,8}\d{1,2}[点:：]|前一[日天].{0,10}|T-?\d 日|之后不可|后不可|後不可|前可|前须|前需|before \d|before [A-Z]|by \d|no later than|at least \d+ (business |working )?days?|cut-?off|until \d)/i;
const ABOUT =
  /取消|撤销|撤銷|修改|变更|變更|更改|办理|辦理|提交|申请|申請|还款|還款|扣款|还清|还清|结清|调整|延期|展期|可|cancel|change|pay|request|submit|must|reschedul|move/i;
/** Shorter clauses say nothing. */
const SHORTEST = 6;

/** Clauses that name a time until which something can be done, verbatim. */
export function deadlinesIn(text: string): string[] {
  return clausesOf(text)
    .filter((clause) => clause.length >= SHORTEST && DEADLINE.test(clause) && ABOUT.test(clause))
    .map((clause) => clause.replace(/[。；;]$/, ''));
}
