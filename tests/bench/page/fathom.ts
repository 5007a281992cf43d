import { dom, out, rule, ruleset, score, type } from 'fathom-web';
import { interest } from '../../../utils/know/words/interest.ts';

/** Longer text is no label; without this a box would be asked for the text of half the page. */
const LABEL = 48;

const wordsOf = (el: Element | null): string =>
  el && el.childElementCount < 4 ? (el.textContent ?? '') : '';

/** What fathom would do in our place: every pressable thing by its label and by what stands beside it. */
const rules = ruleset(
  [
    rule(dom('a,button,input,span,div,label'), type('control')),
    rule(
      type('control'),
      score(({ element }) => {
        const label = wordsOf(element).trim();
        return label !== '' && label.length <= LABEL && interest.label.test(label) ? 1 : 0;
      }),
      { name: 'label' },
    ),
    rule(
      type('control'),
      score(({ element }) => (interest.matter.test(wordsOf(element.parentElement)) ? 1 : 0)),
      { name: 'beside' },
    ),
    rule(type('control').max(), out('target')),
  ],
  [
    ['label', 1],
    ['beside', 1],
  ],
  [['control', -1]],
);

export const askFathom = (): unknown => rules.against(document).get('target');
