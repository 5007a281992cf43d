import { AROUND_ARTICLE, ARTICLE, MESSAGE_TITLE, PLAN_PAGE } from '../know/words/pages.ts';
import { REPAY, SCAM, type Topic } from '../know/words/topics.ts';
import type { Reading, Run } from '../read/reading.ts';
import {
  type Evidence,
  evidenceOf,
  evidenceOfAll,
  hasFigure,
  namesDebt,
  strongestTopic,
} from './evidence.ts';
import type { Reason } from './finding.ts';
import { normalise } from './normalise.ts';
import type { Level, Surroundings } from './surroundings.ts';

/** Topics that make a whole page somebody else's or something else's, whatever a row says. */
const FINAL: ReadonlySet<Topic> = new Set(['account', 'reminder', 'application', 'investment']);
/** The first lines of a page without heading tags serve as its headings. */
const HEAD_LINES = 10;
/** A line of so many short pieces is a menu. */
const MENU_PARTS = 5;
const MENU_PART = 8;

/** What the page as a whole says: its title, its headings, and its text without links and buttons. */
export interface PageSense {
  title: string;
  /** Title and visible headings, normalised. */
  heads: string[];
  headRuns: Run[];
  repay: number;
  debit: number;
  money: boolean;
  day: boolean;
  headRepay: boolean;
  /** The title, or the first lines of a page without headings, name a repayment or a debt. */
  topRepay: boolean;
  /** The title says what is done with a debt. */
  titleRepay: boolean;
  topic: Topic | null;
  topicWeight: number;
  /** A topic the headings name without naming a repayment: against every control. */
  veto: Topic | null;
  vetoFinal: boolean;
  /** A seller of "debt relief". */
  seller: boolean;
  article: boolean;
  /** A list of notices: what they say is news, and their links lead elsewhere. */
  notices: boolean;
  /** Its text, menus aside, is mostly about something else. */
  elsewhere: boolean;
  /** Three or more rows of a day and a sum each. */
  listsPeriods: boolean;
  evidence: Evidence;
  level: Level | null;
  reasons: Reason[];
  /** An amount or a day stands within a few lines of the level. */
  figuresNear(level: Level): boolean;
}

/** Votes, comments and related links around the text: a post or a help article. */
function framedAsArticle(reading: Reading): boolean {
  const marks = new Set<string>();
  for (const run of reading.runs) {
    const text = run.visible && run.text.length <= 40 ? normalise(run.text) : '';
    if (AROUND_ARTICLE.test(text)) marks.add(text);
    else
      for (const part of run.parts)
        if (run.visible && AROUND_ARTICLE.test(normalise(part.text))) marks.add(normalise(part.text));
  }
  return marks.size >= 2;
}

/** Entries side by side in one line: they name other pages. */
const isMenu = ({ parts }: Run): boolean =>
  parts.length >= MENU_PARTS && parts.every(({ text }) => text.length > 1 && text.length <= MENU_PART);

/** Headings of the page: h1–h4 and its first few short lines; without heading tags, more of its first lines. */
function headRuns(reading: Reading, around: Surroundings): Run[] {
  const { runs } = reading;
  const tagged = runs.filter((run) => run.visible && run.heading >= 1 && run.heading <= 4 && !run.pressable);
  const first: Run[] = [];
  for (let i = 0; i < runs.length && first.length < HEAD_LINES; i += 1) {
    const run = runs[i]!;
    if (
      around.isText(i) &&
      run.heading === 0 &&
      run.text.length <= 30 &&
      !isMenu(run) &&
      /\p{L}{2}/u.test(run.text)
    )
      first.push(run);
  }
  return tagged.length > 0 ? [...tagged, ...first.slice(0, 4)] : first;
}

export function sensePage(reading: Reading, around: Surroundings): PageSense {
  const title = normalise(reading.title);
  const runs = headRuns(reading, around);
  const tagged = runs.filter((run) => run.heading > 0);
  const heads = [title, ...runs.flatMap((run) => run.parts.map((part) => normalise(part.text)))];
  const evidence = around.between(0, reading.runs.length);
  const strongest = strongestTopic(evidence);
  const top = tagged.filter((run, i) => i === 0 || run.heading === 1);
  const spoken = evidenceOfAll(reading.runs.filter((_, i) => around.isText(i)).map((run) => run.text));
  const headTexts = [title, ...top.map((run) => normalise(run.text))];
  let veto: Topic | null = null;
  const headRepay = heads.some(namesDebt);
  for (const text of headTexts) {
    const head = evidenceOf(text, 1);
    const final = [...head.topics.keys()].find((topic) => FINAL.has(topic));
    const topic = final ?? strongestTopic(head)?.topic;
    if (topic && (head.repay === 0 || final)) veto ??= topic;
  }
  // A staff tool says so in its header, heading or not.
  if (heads.slice(1, 6).some((text) => strongestTopic(evidenceOf(text, 1))?.topic === 'account'))
    veto = 'account';
  // A page may have several subjects; a heading that names a repayment takes the veto back unless it is final.
  const namesRepay = headTexts.some(namesDebt);
  const body = reading.scopes.find((scope) => scope.tag === 'body') ?? reading.scopes[0] ?? null;
  const level: Level | null = body
    ? { scope: body, kind: 'page', heading: tagged[0] ?? null, lo: body.lo, hi: body.hi, evidence }
    : null;
  const reasons: Reason[] = [];
  if (REPAY.test(title) || PLAN_PAGE.test(title)) reasons.push({ code: 'titleSays', says: reading.title });
  const said = tagged.find((run) => REPAY.test(normalise(run.text)));
  if (said) reasons.push({ code: 'headingSays', says: said.text });
  return {
    title,
    heads,
    headRuns: runs,
    repay: evidence.repay,
    debit: evidence.debit,
    money: evidence.money,
    day: evidence.day,
    headRepay,
    topRepay: [title, ...(tagged.length === 0 ? heads.slice(1, 5) : [])].some(namesDebt),
    titleRepay: REPAY.test(title),
    topic: strongest && strongest.weight >= 2 ? strongest.topic : null,
    topicWeight: strongest?.weight ?? 0,
    veto: veto && namesRepay && !FINAL.has(veto) ? null : veto,
    vetoFinal: veto !== null && FINAL.has(veto),
    seller: headTexts.some((text) => SCAM.test(text)),
    elsewhere: (strongestTopic(spoken)?.weight ?? 0) > spoken.repay,
    article: headTexts.some((text) => ARTICLE.test(text)) || framedAsArticle(reading),
    notices: MESSAGE_TITLE.test(title.split(/ [|·—–-] |[|｜]/)[0]!),
    listsPeriods: around.periodRows() >= 3,
    evidence,
    level,
    reasons,
    figuresNear(at) {
      for (let i = Math.max(0, at.lo - 8); i < Math.min(reading.runs.length, at.hi + 8); i += 1) {
        const run = reading.runs[i]!;
        if (!around.isText(i)) continue;
        const text = normalise(run.text);
        if (hasFigure(text)) return true;
      }
      return false;
    },
  };
}
