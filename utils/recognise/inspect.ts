import { interest } from '../know/words/interest.ts';
import { readPage } from '../read/read.ts';
import { selectorOf } from '../read/selector.ts';
import { inspectionOf } from './inspection.ts';
import { recognise } from './recognise.ts';

const tenth = (ms: number): number => Math.round(ms * 10) / 10;

/** The recogniser's verdict on a document as plain JSON, see {@link inspectionOf}. Times are in ms. */
export function inspectDocument(doc: Document, url: string): object {
  const start = performance.now();
  const reading = readPage(doc, interest, url);
  const read = performance.now();
  const finding = recognise(reading);
  const end = performance.now();
  const ms = { read: tenth(read - start), recognise: tenth(end - read) };
  return { url, ...inspectionOf(finding, selectorOf), ms };
}
