import { attr, inputType, parentElementOf, previousOf, queryAll, rectOf, rendered, textOf } from './dom.ts';
import type { Field } from './reading.ts';

const TYPED = /^(text|password|tel|number|)$/;

/** Visible text fields of a root. */
export function visibleFields(root: Node): Field[] {
  return queryAll(root, 'input')
    .filter((el) => TYPED.test(inputType(el)) && rendered(el) && rectOf(el).width > 20)
    .map((el) => {
      const labels = Array.from((el as HTMLInputElement).labels ?? [], (label) => textOf(label));
      const before = previousOf(el);
      const near = before ? textOf(before) : textOf(parentElementOf(el) ?? el).slice(0, 24);
      const words = [
        attr(el, 'placeholder'),
        attr(el, 'aria-label'),
        attr(el, 'name'),
        attr(el, 'id'),
        near,
        ...labels,
      ];
      return {
        type: inputType(el),
        autocomplete: attr(el, 'autocomplete') ?? '',
        hint: words.filter(Boolean).join(' ').slice(0, 160),
      };
    });
}

const ASKS = /^(date|radio|checkbox|month|number)$/;

/** How many visible selects, date fields, radio buttons and text areas a root has: it asks for a choice. */
export function visibleChoices(root: Node): number {
  // One tag at a time: on a large page a list of selectors costs ten times as much.
  const inputs = queryAll(root, 'input').filter((el) => ASKS.test(inputType(el)));
  const fields = [...inputs, ...queryAll(root, 'select'), ...queryAll(root, 'textarea')];
  return fields.filter(rendered).length;
}
