import { simplified } from '../../know/words/script.ts';
import { remember } from '../remember.ts';

/** No line of a page that states something is longer; what is beyond it is not read. */
const MOST = 4000;

/**
 * One form of a text to match in, as long as the text itself, so that what is found at an index can be quoted
 * from the text: full-width forms narrowed, characters of our words simplified, dashes and quotes alike, ASCII
 * in lower case, every blank a space. (`normalise` shortens, and what it finds cannot be quoted.)
 */
export const fold = remember((text) =>
  simplified(
    text
      .slice(0, MOST)
      .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
      .replace(/[\s\u200b\ufeff]/g, ' ')
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/\u301c/g, '~')
      .replace(/[‘’]/g, "'")
      .replace(/[週營鐘國]/g, (char) => '周营钟国'['週營鐘國'.indexOf(char)]!)
      .replace(/[A-Z]/g, (char) => char.toLowerCase()),
  ),
);
