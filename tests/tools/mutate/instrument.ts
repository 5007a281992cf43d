import path from 'node:path';
import type { Plugin } from 'vite';
import { type Mutation, type Site, sitesIn } from './sites.ts';

/** The function that every site asks; whoever runs the code provides it. */
export const SWITCH = '__mutant';

export interface NumberedSite extends Site {
  id: number;
  /** Relative to the folder that is mutated. */
  file: string;
}

/** One way to turn one site. */
export interface Mutant {
  site: NumberedSite;
  mutation: Mutation;
}

/** Puts text before and after each span; spans nest and come with the outer ones first. */
function wrap(code: string, spans: { start: number; end: number; before: string; after: string }[]): string {
  const opens = new Map<number, string>();
  const closes = new Map<number, string>();
  for (const { start, end, before, after } of spans) {
    opens.set(start, (opens.get(start) ?? '') + before);
    closes.set(end, after + (closes.get(end) ?? ''));
  }
  let out = '';
  let last = 0;
  for (const at of [...new Set([...opens.keys(), ...closes.keys()])].sort((a, b) => a - b)) {
    out += code.slice(last, at) + (closes.get(at) ?? '') + (opens.get(at) ?? '');
    last = at;
  }
  return out + code.slice(last);
}

/** Rewrites the files of a folder so that each site asks the switch first: `if (__mutant(7, a > b))`. */
export class Instrument {
  readonly sites: NumberedSite[] = [];
  private readonly folder: string;
  private readonly done = new Map<string, string>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** For any bundler run: a file keeps its numbers. */
  plugin(): Plugin {
    return {
      name: 'instrument',
      enforce: 'pre',
      transform: (code, id) => {
        const file = path.relative(this.folder, id.split('?')[0]!);
        if (file.startsWith('..') || !file.endsWith('.ts')) return undefined;
        const known = this.done.get(file) ?? this.instrument(code, file);
        this.done.set(file, known);
        return { code: known, map: null };
      },
    };
  }

  private instrument(code: string, file: string): string {
    const sites = sitesIn(code)
      .map((site, i) => ({ ...site, id: this.sites.length + i, file }))
      .sort((a, b) => a.start - b.start || b.end - a.end || a.id - b.id);
    this.sites.push(...[...sites].sort((a, b) => a.id - b.id));
    const spans = sites.map(({ id, start, end, statement }) =>
      statement
        ? { start, end, before: `${SWITCH}(${id}, true) && (`, after: ')' }
        : { start, end, before: `${SWITCH}(${id}, `, after: ')' },
    );
    return wrap(code, spans);
  }

  /** Every site turned in every way, in order of files and lines. */
  mutants(): Mutant[] {
    return [...this.sites]
      .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start))
      .flatMap((site) => site.mutations.map((mutation) => ({ site, mutation })));
  }
}
