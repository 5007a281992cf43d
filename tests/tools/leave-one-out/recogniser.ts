/** What is bundled: the recogniser and the label parser inside it, the same one. */
export { readLabel } from '../../../utils/recognise/label.ts';
export { recognise } from '../../../utils/recognise/recognise.ts';
