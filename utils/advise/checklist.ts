import { CAVEATS, type Caveat, IN_FLIGHT, OVERDUE } from '../know/caveats.ts';
import { sentencesOf } from '../recognise/facts/clauses.ts';
import type { Fact, Finding, Statement } from '../recognise/finding.ts';
import { normalise } from '../recognise/normalise.ts';
import type { CheckItem, Quote } from './advice.ts';
import type { AdviceContext } from './context.ts';
import { line } from './lines.ts';
import { DAY, dayAt, instantOf, isDay } from './plan/days.ts';
import { hasStatus } from './status.ts';

/** More would bury the answer; the page itself has the rest. */
const MOST_QUOTES = 3;

/** The twelve things to check, pressing ones first, each with what this page says about it. */
export function checklistOf(finding: Finding, context: AdviceContext): CheckItem[] {
  const items = CAVEATS.map((caveat): CheckItem => {
    const { id, varies } = caveat;
    const facts = finding.facts.filter((fact) => concerns(caveat, fact));
    const said = finding.statements.filter(({ text }) => says(caveat, normalise(text)));
    const key = `advice.check.${id}`;
    return {
      id,
      title: line(key),
      why: line(`${key}.why${varies ? `.${finding.booking ?? 'unknown'}` : ''}`),
      quotes: quotesOf(facts, said),
      urgent: isPressing(id, facts, finding, context.now),
      ticked: context.ticks.includes(id),
    };
  });
  return items.sort((a, b) => Number(b.urgent) - Number(a.urgent));
}

function says({ says: words, not }: Caveat, text: string): boolean {
  return words?.test(text) === true && !not?.test(text);
}

function concerns(caveat: Caveat, fact: Fact): boolean {
  const text = normalise(`${fact.text} ${fact.sentence}`);
  return says(caveat, text) || (caveat.kinds?.includes(fact.kind) === true && !caveat.not?.test(text));
}

/** What the dialog says comes first, then sentences, then figures with their labels; none twice. */
function quotesOf(facts: Fact[], said: Statement[]): Quote[] {
  const all = [
    ...said.map(({ text, el, inDialog }) => ({ text, el, rank: inDialog ? 0 : 2 })),
    ...facts.map(({ sentence, text, el, inDialog }) => ({
      // Of a long line, the sentence that the figure stands in.
      text: sentencesOf(sentence).find((each) => each.includes(text)) ?? text,
      el,
      rank: inDialog ? 1 : 3,
    })),
  ].sort((a, b) => a.rank - b.rank);
  const quotes: Quote[] = [];
  for (const { text, el } of all)
    if (!quotes.some((quote) => quote.text.includes(text) || text.includes(quote.text)))
      quotes.push({ text, el });
  return quotes.slice(0, MOST_QUOTES);
}

/** Only what stands on the page makes an item pressing. */
function isPressing(id: string, facts: Fact[], finding: Finding, now = 0): boolean {
  if (id === 'inflight') return hasStatus(finding, IN_FLIGHT);
  if (id === 'overdue') return hasStatus(finding, OVERDUE);
  if (id === 'cutoff') return facts.some((fact) => closes(fact, now));
  const costs = id === 'fees' || id === 'settlement';
  return costs && finding.page === 'confirm' && facts.some((fact) => fact.kind === 'fee' && fact.inDialog);
}

/** Whether a limit falls on today or tomorrow, by the calendar of the lender's country. */
function closes({ kind, value }: Fact, now: number): boolean {
  if (kind !== 'deadline' || typeof value !== 'string') return false;
  const [day = '', time = '24:00'] = value.split('T');
  if (!isDay(day)) return false;
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  const at = instantOf(day, hours * 60 + minutes);
  const today = instantOf(dayAt(now), 0);
  return at > today && at <= today + 2 * DAY;
}
