import Mark from 'mark.js';
import { interest } from '../../../utils/know/words/interest.ts';
import { readPage } from '../../../utils/read/read.ts';
import { recognise } from '../../../utils/recognise/recognise.ts';
import { askFathom } from './fathom.ts';

interface Contestant {
  run(): unknown;
  /** Takes back what was done to the page; not measured. */
  tidy?(): void;
}

/** The yardstick: every element's name and every text's words, once, and nothing else. */
function walk(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    length += node.nodeType === 3 ? (node as Text).data.length : (node as Element).localName.length;
  return length;
}

const everywhere = (words: RegExp): RegExp => new RegExp(words.source, `g${words.flags}`);
const [label, matter] = [everywhere(interest.label), everywhere(interest.matter)];

function innerText(): number {
  // biome-ignore lint/performance/useDomNodeTextContent: what a person sees is what others ask for, and what it costs is asked here.
  const text = document.body.innerText;
  return (text.match(label)?.length ?? 0) + (text.match(matter)?.length ?? 0);
}

let mark: Mark | undefined;

export const contestants: Record<string, Contestant> = {
  walk: { run: walk },
  read: { run: () => readPage(document, interest, location.href) },
  'read + recognise': { run: () => recognise(readPage(document, interest, location.href)) },
  'innerText + regex': { run: innerText },
  fathom: { run: askFathom },
  // The letters that begin a label would be thousands of marks; the words of the matter are kinder to it.
  'mark.js': {
    run() {
      mark = new Mark(document.body);
      mark.markRegExp(matter);
    },
    tidy: () => mark?.unmark(),
  },
};
