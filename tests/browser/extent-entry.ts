/** Runs in the page: one look, and how many lines it read. */
import { interest } from '../../utils/know/words/interest.ts';
import { readPage } from '../../utils/read/read.ts';
import { inspectDocument } from '../../utils/recognise/inspect.ts';

export const look = (): { lines: number; found: object } => ({
  lines: readPage(document, interest).runs.length,
  found: inspectDocument(document, 'https://www.mi.com/user/orderList'),
});
