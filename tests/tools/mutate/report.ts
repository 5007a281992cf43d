import type { Outcome } from './mutate.ts';
import type { Mutation } from './sites.ts';

interface Row {
  file: string;
  mutants: number;
  killed: number;
  survived: number;
  /** Killed per cent. */
  score: number;
}
interface Survivor {
  file: string;
  line: number;
  source: string;
  mutations: Mutation[];
  /** False where no page of the corpus comes past with a value that would change. */
  seen: boolean;
}
export interface Report {
  files: Row[];
  total: Row;
  /** What told the killed ones. */
  how: Record<string, number>;
  survivors: Survivor[];
}

function groupBy<T, K>(all: readonly T[], keyOf: (one: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups];
}

function rowOf(file: string, outcomes: Outcome[]): Row {
  const killed = outcomes.filter(({ how }) => how !== null).length;
  const score = Math.round((1000 * killed) / Math.max(1, outcomes.length)) / 10;
  return { file, mutants: outcomes.length, killed, survived: outcomes.length - killed, score };
}

export function reportOf(outcomes: Outcome[]): Report {
  const alive = outcomes.filter(({ how }) => how === null);
  const survivors = groupBy(alive, ({ site }) => site).map(([site, of]) => ({
    file: site.file,
    line: site.line,
    source: site.source,
    mutations: of.map(({ mutation }) => mutation),
    seen: of.some(({ seen }) => seen),
  }));
  const how: Record<string, number> = {};
  for (const outcome of outcomes) if (outcome.how) how[outcome.how] = (how[outcome.how] ?? 0) + 1;
  return {
    files: groupBy(outcomes, ({ site }) => site.file).map(([file, of]) => rowOf(file, of)),
    total: rowOf('all', outcomes),
    how,
    survivors,
  };
}

/** The report as a person reads it. */
export function textOf({ files, total, how, survivors }: Report): string {
  const line = (cells: (string | number)[]): string =>
    cells.map((cell, i) => (i === 0 ? String(cell).padEnd(20) : String(cell).padStart(10))).join('');
  const row = (one: Row): string =>
    line([one.file, one.mutants, one.killed, one.survived, `${one.score.toFixed(1)} %`]);
  return [
    line(['file', 'mutants', 'killed', 'survived', 'score']),
    ...files.map(row),
    row(total),
    '',
    `killed by: ${Object.entries(how)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')}`,
    '',
    ...survivors.map(({ file, line: at, source, mutations, seen }) => {
      const said = source.length > 100 ? `${source.slice(0, 99)}…` : source;
      return `${file}:${at}  ${said}  → ${mutations.join(', ')}${seen ? '' : ' (no page can tell)'}`;
    }),
  ].join('\n');
}
