import type { Reading, Run } from '../../read/reading.ts';
import type { Fact, FactKind, FactValue } from '../finding.ts';
import type { Surroundings } from '../surroundings.ts';
import { resolveDeadlines } from './anchors.ts';
import { datesIn, isAside } from './dates.ts';
import { deadlinesIn } from './deadlines.ts';
import { shelfLines } from './goods.ts';
import { columnHeads } from './heads.ts';
import { answers, hoursIn } from './hours.ts';
import { lineFacts, phoneFacts } from './line.ts';
import { momentOf } from './moment.ts';
import { isOffer } from './offers.ts';
import { mallOrderIn } from './orders.ts';
import { periodsIn } from './periods.ts';
import { phonesIn } from './phones.ts';
import { seriesIn } from './series.ts';
import { statusIn } from './statuses.ts';
import { strangerLines } from './strangers.ts';
import { isNoStatus } from './tabs.ts';
import { tileAt } from './tiles.ts';

const MAX_FACTS = 400;
/** Longest line that is a cell or a row. */
const ROW = 40;
/** Longest name of a value; words of Latin letters take more room. */
const KEY = 24;
const LATIN_KEY = 40;
/** A sum, a day or a long number is a value, and names nothing. */
const VALUE = /\d{3}|\d[.:/-]\d|[¥￥$€£₹]|\d ?(?:元|%|月 ?\d)/;
/** Whom to call, until when and about which order is said in any card. */
const IN_ANY_CARD: ReadonlySet<FactKind> = new Set(['phone', 'hours', 'order', 'deadline']);
/** What an offer and a shelf of goods name as well. */
const PROMISED: ReadonlySet<FactKind> = new Set(['amount', 'rate', 'date', 'period']);
/** The head that a column of periods without one could have. */
const PERIOD = '期次';
/** Longest line outside the content that is the number it calls. */
const LINK = 60;

/** The text as the name of what follows it; empty where it is a value itself or too long. */
const keyOf = (text: string): string =>
  text.length <= (/\p{Script=Han}/u.test(text) ? KEY : LATIN_KEY) && !VALUE.test(text) ? text : '';

/** The days and the status of one text; `label` is what stands before it (key of a pair, head of a column). */
function daysAndStatus(
  part: { text: string; el: Element },
  sentence: string,
  label: string,
  heading: boolean,
): Fact[] {
  const { text, el } = part;
  const fact = (kind: FactKind, said: string, value: FactValue): Fact => ({
    kind,
    text: said,
    value,
    el,
    sentence,
  });
  const status = statusIn(text, label, heading);
  const named = datesIn(text, label);
  const days = named.length > 0 && isAside(sentence) ? [] : named;
  return [
    ...days.map((day) => fact('date', day.text, day.value)),
    ...(status ? [fact('status', status, status)] : []),
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
  const headOf = columnHeads(reading);
  const isStranger = strangerLines(reading, around);
  const isShelf = shelfLines(reading, around);
  const series = seriesIn(reading);
  let before = '';
  let heading = '';
  const near = (index: number): string => `${heading} ${reading.runs[index - 1]?.text.slice(-LINK) ?? ''}`;
  for (const [index, run] of reading.runs.entries()) {
    if (run.visible && run.pressable) {
      const order = mallOrderIn(run.text);
      if (order) out.push({ kind: 'order', text: order, value: order, el: run.el, sentence: run.text });
    }
    if (run.visible && run.heading >= 1 && run.heading <= 6) heading = run.text;
    // On a page of many rows further rows say nothing new; its prose and its numbers to call do.
    const spare = out.length >= MAX_FACTS && run.text.length <= ROW;
    if (!around.isText(index) || !within(index) || spare) {
      // A number to call is a link as often as not, or stands at the foot of the page.
      if (run.visible && run.text.length <= LINK)
        out.push(...phoneFacts(run, { label: before, near: near(index) }));
      if (run.visible && !run.pressable) before = '';
      continue;
    }
    const from = out.length;
    const head = headOf(run) || (series.has(index) ? PERIOD : '');
    run.parts.forEach((part, i) => {
      const key = i > 0 ? run.parts[i - 1]!.text : before;
      const label = head || keyOf(key);
      const sentence = /\p{L}/u.test(run.text) ? run.text : `${label} ${run.text}`.trim();
      out.push(...daysAndStatus(part, sentence, label, run.heading > 0));
    });
    const name = head || before;
    if (run.parts.length > 1) out.push(...acrossParts(run, out.slice(from)));
    out.push(...lineFacts(run, { label: name, near: near(index) }));
    for (const said of periodsIn(run.text, name))
      out.push({ kind: 'period', text: said, value: said, el: holderOf(run, said), sentence: run.text });
    const hours = hoursIn(run.text);
    if (hours.length > 0 && callsNear(reading, index))
      for (const { text } of hours)
        out.push({ kind: 'hours', text, value: text, el: holderOf(run, text), sentence: run.text });
    const holder = run.parts.length === 1 ? run.parts[0]!.el : run.el;
    for (const { text, day, time } of deadlinesIn(run.text, name))
      out.push({ kind: 'deadline', text, value: momentOf(day, time), el: holder, sentence: run.text });
    out.push(...tileAt(reading, index));
    const said = out.slice(from);
    if (said.some(({ kind }) => kind === 'status') && isNoStatus(reading, index))
      out.push(...out.splice(from).filter(({ kind }) => kind !== 'status'));
    if (said.some(({ kind }) => PROMISED.has(kind)) && (isOffer(run.text) || isShelf(index)))
      out.push(...out.splice(from).filter(({ kind }) => !PROMISED.has(kind)));
    if (out.length > from && isStranger(index))
      out.push(...out.splice(from).filter(({ kind }) => IN_ANY_CARD.has(kind)));
    if (inDialog(index)) for (const fact of out.slice(from)) fact.inDialog = true;
    before = keyOf(run.text);
    if (out.length >= 2 * MAX_FACTS) break;
  }
  resolveDeadlines(out);
  return out;
}

/** The inline piece that holds what was found in the line, else the line's own box. */
const holderOf = ({ parts, el }: Run, said: string): Element =>
  (
    parts.find((part) => part.text.includes(said)) ??
    parts.find((part) => part.text !== '' && said.includes(part.text) && /\d/.test(part.text))
  )?.el ?? el;

/** What stands in the line as a whole and in no piece of it: a day or a status cut by bold figures. */
function acrossParts(run: Run, found: readonly Fact[]): Fact[] {
  return daysAndStatus(run, run.text, '', run.heading > 0).filter(
    ({ kind }) => !found.some((fact) => fact.kind === kind),
  );
}

/** A number to call or a word for a service stands in the line or beside it. */
function callsNear({ runs }: Reading, index: number): boolean {
  for (let i = Math.max(0, index - 2); i <= index + 1 && i < runs.length; i += 1) {
    const run = runs[i]!;
    if (run.visible && run.text.length <= 400 && (answers(run.text) || phonesIn(run.text).length > 0))
      return true;
  }
  return false;
}
