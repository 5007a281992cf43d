import { attr, parentElementOf, previousOf, queryAll, rectOf, rendered, textOf } from './dom.ts';
import type { Field } from './reading.ts';

/** Visible text fields of a root. */
export function visibleFields(root: Node): Field[] {
  return queryAll(root, 'input')
    .filter((el) => {
      const type = (attr(el, 'type') ?? 'text').toLowerCase();
      return /^(text|password|tel|number|)$/.test(type) && rendered(el) && rectOf(el).width > 20;
    })
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
        type: (attr(el, 'type') ?? 'text').toLowerCase(),
        autocomplete: attr(el, 'autocomplete') ?? '',
        hint: words.filter(Boolean).join(' ').slice(0, 160),
      };
    });
}
