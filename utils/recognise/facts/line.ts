import type { Run } from '../../read/reading.ts';
import type { Fact, FactKind, FactValue } from '../finding.ts';
import { chargesIn } from './charges.ts';
import { ordersIn } from './orders.ts';
import { phonesIn } from './phones.ts';

/** What stands around a line. */
export interface Around {
  /** The key of the pair or the head of the column. */
  label: string;
  /** The heading over it and the line before it, which a number to call may stand under. */
  near: string;
}

/** The inline piece in which a part of the line begins and ends, else the box of the line. */
function holderOf({ parts, text, el }: Run, from: number, to: number): Element {
  let at = 0;
  for (const part of parts) {
    const start = text.indexOf(part.text, at);
    if (start < 0) break;
    at = start + part.text.length;
    if (start <= from && to <= at) return part.el;
  }
  return el;
}

/** Phone numbers of a line, which a link may be as well. */
export function phoneFacts(run: Run, { label, near }: Around): Fact[] {
  return phonesIn(run.text, `${near} ${label}`).map(({ text, digits, index }) =>
    factAt(run, 'phone', text, digits, index),
  );
}

function factAt(
  run: Run,
  kind: FactKind,
  text: string,
  value: FactValue,
  index: number,
  sentence = run.text,
): Fact {
  return { kind, text, value, el: holderOf(run, index, index + text.length), sentence };
}

/**
 * What a line says of money, numbers of contracts and phones. The line is read as a whole: pages set the
 * sign, the number and its cents in pieces of their own, and a fee is named beside its sum.
 */
export function lineFacts(run: Run, around: Around): Fact[] {
  const { text } = run;
  if (!/[\d０-９]|分之|利息|interest/.test(text)) return [];
  const { label } = around;
  const sentence = /\p{L}/u.test(text) ? text : `${label} ${text}`.trim();
  const phones = phoneFacts(run, around);
  const orders = ordersIn(text, label).filter(
    ({ text: number }) => !phones.some((phone) => phone.text.includes(number)),
  );
  const taken = [...orders.map(({ text: number }) => number), ...phones.map((phone) => phone.text)];
  return [
    ...orders.map(({ text: number, index }) => factAt(run, 'order', number, number, index, sentence)),
    ...phones,
    ...chargesIn(text, label)
      .filter(({ kind, text: sum }) => kind === 'fee' || !taken.some((number) => number.includes(sum)))
      .map((charge) => factAt(run, charge.kind, charge.text, charge.value, charge.index, sentence)),
  ];
}
