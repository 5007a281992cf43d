import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Period } from '../../../utils/recognise/finding.ts';

interface ExpectedTarget {
  selector: string;
  intent: 'cancel' | 'modify';
  label: string;
}
/** Labels of one page, after `docs/rubric.md`; a null state can be more than one and is not scored. */
interface Expected {
  url: string;
  lang: string;
  group: string;
  page: string;
  state: string | null;
  targets: ExpectedTarget[];
  confirm: { act: string; keep: string | null } | null;
  never: { selector: string; label: string; why: string }[];
  ambiguous: (string | { selector: string })[];
  facts: { kind: string; text: string; selector: string }[];
  /** The facts are all that the page states, so that whatever else is read is wrong. */
  complete?: true;
  /** Facts about which two careful people could disagree: neither right nor wrong. */
  maybe?: { kind: string; text: string }[];
  /** `rows` are what the periods show, where that was written down. */
  plan: { periods: number; total: number | null; rows?: Period[] } | null;
  note: string;
}
export interface CorpusPage {
  slug: string;
  file: string;
  expected: Expected;
}

const tests = path.join(import.meta.dirname, '../..');

/** The labelled pages of a folder under `tests`, in order of names. */
export function corpus(folder = 'pages'): CorpusPage[] {
  const root = path.join(tests, folder);
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((slug) => existsSync(path.join(root, slug, 'expected.json')))
    .sort()
    .map((slug) => ({
      slug,
      file: path.join(root, slug, 'page.html'),
      expected: JSON.parse(readFileSync(path.join(root, slug, 'expected.json'), 'utf8')) as Expected,
    }));
}
