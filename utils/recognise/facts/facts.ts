import type { Reading } from '../../read/reading.ts';
import type { Fact, FactKind, FactValue, Statement } from '../finding.ts';
import type { Surroundings } from '../surroundings.ts';
import { chargesIn } from './charges.ts';
import { clausesOf } from './clauses.ts';
import { datesIn } from './dates.ts';
import { deadlinesIn } from './deadlines.ts';
import { mallOrderIn, ordersIn } from './orders.ts';
import { periodsIn } from './periods.ts';
import { hoursIn, phonesIn } from './phones.ts';
import { isStatus } from './statuses.ts';

const MAX_FACTS = 400;

/** What one text says, in kinds; `label` is what stands before it (key of a pair, head of a column). */
function factsOf(part: { text: string; el: Element }, sentence: string, label: string): Fact[] {
  const { text, el } = part;
  const fact = (kind: FactKind, said: string, value: FactValue): Fact => ({
    kind,
    text: said,
    value,
    el,
    sentence,
  });
  const phones = phonesIn(text, `${label} ${sentence}`);
  const answers = /客服|热线|电话|客戶|call|phone|service/i.test(`${label}${sentence}`) || phones.length > 0;
  return [
    ...ordersIn(text, label).map((number) => fact('order', number, number)),
    ...phones.map((phone) => fact('phone', phone.text, phone.digits)),
    ...(answers ? hoursIn(text).map((hours) => fact('hours', hours.text, hours.text)) : []),
    ...chargesIn(text, sentence, label).map((charge) => fact(charge.kind, charge.text, charge.value)),
    ...datesIn(text).map((date) => fact('date', date.text, date.value)),
    ...(isStatus(text) ? [fact('status', text, text)] : []),
  ];
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
      const order = mallOrderIn(run.text);
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
      out.push(...factsOf(part, /\p{L}/u.test(run.text) ? run.text : `${label} ${run.text}`.trim(), label));
    });
    for (const said of periodsIn(run.text, head)) {
      const holder =
        run.parts.find((part) => part.text.includes(said)) ??
        run.parts.find((part) => part.text !== '' && said.includes(part.text) && /\d/.test(part.text));
      out.push({ kind: 'period', text: said, value: said, el: holder?.el ?? run.el, sentence: run.text });
    }
    const holder = run.parts.length === 1 ? run.parts[0]!.el : run.el;
    for (const said of deadlinesIn(run.text))
      out.push({ kind: 'deadline', text: said, value: null, el: holder, sentence: run.text });
    if (inDialog(index)) for (const fact of out.slice(from)) fact.inDialog = true;
    before = run.text.length <= 24 && !/\d{3}/.test(run.text) ? run.text : '';
    if (out.length >= MAX_FACTS) break;
  }
  return out.slice(0, MAX_FACTS);
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
